// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/console/frame_sink.h"

#include <functional>

struct _SpiceChannel;
struct _SpiceSession;

namespace binnacle::console {

/// A folder of this computer that a SPICE guest sees by WebDAV. The channel to the guest is connected as long
/// as one is shared, and not a moment longer. On the glib thread.
class SpiceFolder {
public:
    explicit SpiceFolder(std::function<void()> changed)
        : m_changed(std::move(changed)) {}

    void attach(_SpiceSession* session) { m_session = session; }
    void take(_SpiceChannel* channel); ///< the guest's, with a reference that the caller keeps until detach()
    bool owns(const _SpiceChannel* channel) const { return channel && channel == m_channel; }
    void detach();
    /// Empty: none any more.
    void share(const std::string& folder, bool writable);
    bool isShared() const { return m_shared; }
    FolderLink link() const { return m_link; }

private:
    void look();

    std::function<void()> m_changed;
    _SpiceSession* m_session = nullptr;
    _SpiceChannel* m_channel = nullptr;
    FolderLink m_link = FolderLink::NoDevice;
    bool m_shared = false;
};

} // namespace binnacle::console
