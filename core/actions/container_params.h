// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
/// \file
/// What a person says of a new container, as types.

#include "core/actions/action.h"
#include "core/domain/container_config.h"
#include "core/fleet/host_roots.h"

#include <nlohmann/json.hpp>

namespace binnacle {

struct ContainerWish {
    domain::NewContainer container; ///< without uuid, root and users
    domain::ContainerConfig config; ///< without NICs
    RootSource source;
    std::string parent;      ///< of its folder
    bool inPlace = false;    ///< the source is its root
    bool configures = false; ///< something was asked for that is written into its root
    bool privileged = false;
    bool usualNetwork = false; ///< nobody asked for the one that it has
    bool autostart = false, start = false;
    std::vector<std::string> tags;
};

std::vector<Param> containerParams();
/// InvalidArgument for what makes no sense on any host. Reads files with public keys on this computer;
/// blocks.
Result<ContainerWish> containerWish(const Json& params);

} // namespace binnacle
