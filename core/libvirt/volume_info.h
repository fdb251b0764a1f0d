// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
/// \file
/// Pools and volumes as libvirt's objects. For core/libvirt only; each is called while a pass of the connection is held.

#include "core/base/result.h"
#include "core/libvirt/raw.h"
#include "core/model/volume.h"

namespace binnacle::libvirt {

using VolumeHandle = Handle<virStorageVol, &virStorageVolFree>;

/// InvalidArgument for what can be no file's name.
Result<> checkVolumeName(const std::string& name);
/// NotFound, or Conflict where it isn't active.
Result<PoolHandle> activePool(virConnectPtr conn, const std::string& name);
/// By its path or key; null: no active pool knows of it.
VolumeHandle lookUpVolume(virConnectPtr conn, const std::string& path);
Result<Volume> readVolume(virStorageVolPtr handle);
/// https://libvirt.org/formatstorage.html
std::string volumeXml(const VolumeSpec& spec);

} // namespace binnacle::libvirt
