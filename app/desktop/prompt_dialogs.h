// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
/// \file
/// The questions a host's connection asks. Each dialog calls \a done exactly once, with none where it was closed.

#include "core/ssh/prompter.h"

#include <functional>
#include <optional>

class QDialog;
class QWidget;

namespace binnacle::desktop {

QDialog* openHostKeyDialog(const HostKeyQuestion& question, QWidget* parent,
                           std::function<void(std::optional<KeyAnswer>)> done);

struct TypedSecret {
    std::string secret;
    bool keep = false; ///< in the keychain
};
struct Keeping {
    bool possible = false;
    bool forgotten = false; ///< one was kept, but the host refused it
};
QDialog* openSecretDialog(const SecretRequest& request, Keeping keeping, QWidget* parent,
                          std::function<void(std::optional<TypedSecret>)> done);

} // namespace binnacle::desktop
