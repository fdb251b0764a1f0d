// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/fleet/fleet.h"

#include <optional>
#include <vector>

namespace binnacle {

/// Who would lose something with a guest's disk: other guests that have it and images that are laid over it,
/// on its host and on those whose storage may be the same. Asks hosts; blocks.
class DiskUsers {
public:
    enum class Claim : std::uint8_t {
        Has,     ///< a guest of the same host
        Above,   ///< an image
        Maybe,   ///< a guest of another host: the same path on storage of the same size, or the same guest
                 ///< there
        Unasked, ///< a host that may have the same storage isn't connected
    };
    struct User {
        Claim claim;
        std::string name;
    };
    DiskUsers(Fleet& fleet, SnapshotPtr snapshot, GuestRef owner);

    /// Of a guest that was about to move: what other hosts have of it is another disk, although it may be called the same. Where
    /// \a everywhere, the owner's host counts as such.
    void passOver(const GuestUuid& guest, bool everywhere);

    /// Those that are certain before the others; of guests and images of one host, the first. None: only the owner has it.
    Result<std::vector<User>> allOf(const Volume& volume) { return find(volume, false); }
    /// The first of them; nobody is asked once it is found.
    Result<std::optional<User>> of(const Volume& volume);

    /// A guest that runs with it, here or on a host whose storage may be the same; or such a host that can't be asked. Asks nobody.
    std::optional<User> running(const Volume& volume) const;

    /// Hosts of which nothing is known that would tell whether they have the same storage.
    std::vector<std::string> unknownHosts() const;

private:
    using Images = std::vector<Volume>; ///< of which each is laid over another
    Result<std::vector<User>> find(const Volume& volume, bool firstOnly);
    std::optional<User> guestWith(const HostSnapshot& host, const std::string& path, Claim claim, bool running = false) const;
    bool counts(const GuestRef& guest) const;
    /// Of guests that run: with what they have from their next start on, which no inventory tells. Asks the host.
    Result<std::optional<User>> waitingWith(const HostSnapshot& host, const std::string& path, Claim claim);
    using NextDisks = std::vector<std::pair<GuestRef, std::vector<Disk>>>;
    Result<const NextDisks*> nextDisksOf(const HostSnapshot& host);
    static bool maySee(const HostSnapshot& other, const HostSnapshot& own, const Volume& volume);
    Result<const Images*> imagesOf(const HostSnapshot& host);
    Result<std::optional<User>> above(const HostSnapshot& host, const std::string& path);

    Fleet& m_fleet;
    SnapshotPtr m_snapshot;
    GuestRef m_owner;
    GuestUuid m_passedOver; ///< all zero: none
    bool m_everywhere = false;
    std::map<HostId, Images> m_images; ///< of the hosts that were asked
    std::map<HostId, NextDisks> m_nextDisks;
};

} // namespace binnacle
