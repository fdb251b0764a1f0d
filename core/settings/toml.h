// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
/// \file
/// The one place where the TOML library is included: no exceptions, no compile of it elsewhere.

#define TOML_EXCEPTIONS 0
#define TOML_ENABLE_FORMATTERS 0
#include <toml++/toml.h>
