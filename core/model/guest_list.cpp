// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/guest_list.h"

#include <algorithm>

namespace binnacle {
namespace {

const GuestUuid& uuidOf(const GuestPtr& guest) {
    return guest->ref.uuid;
}

/// By uuid, the last of those with the same.
void arrange(Guests& guests) {
    const auto wrong = [](const GuestPtr& a, const GuestPtr& b) { return uuidOf(a) >= uuidOf(b); };
    if (std::ranges::adjacent_find(guests, wrong) == guests.end()) return; // as they usually come
    std::ranges::stable_sort(guests, {}, uuidOf);
    const auto kept = std::unique(guests.rbegin(), guests.rend(), [](const GuestPtr& a, const GuestPtr& b) {
        return uuidOf(a) == uuidOf(b);
    });
    guests.erase(guests.begin(), kept.base());
}

struct Edits {
    Guests::iterator changed, changedEnd;
    std::vector<GuestUuid>::const_iterator removed, removedEnd;

    bool empty() const { return changed == changedEnd && removed == removedEnd; }
    const GuestUuid& next() const {
        if (changed == changedEnd) return *removed;
        if (removed == removedEnd) return uuidOf(*changed);
        return std::min(uuidOf(*changed), *removed);
    }
    /// Those below \a limit; all where there is none.
    Edits cut(const GuestUuid* limit) {
        auto part = *this;
        if (limit) {
            part.changedEnd = std::ranges::lower_bound(changed, changedEnd, *limit, {}, uuidOf);
            part.removedEnd = std::lower_bound(removed, removedEnd, *limit);
        }
        changed = part.changedEnd;
        removed = part.removedEnd;
        return part;
    }
};

/// \a before with \a edits; empty, too, where all go.
Guests merged(const Guests& before, Edits edits, GuestChanges& changes) {
    Guests after;
    after.reserve(before.size() + std::size_t(edits.changedEnd - edits.changed));
    const auto add = [&] {
        changes.added.push_back((*edits.changed)->ref);
        after.push_back(std::move(*edits.changed++));
    };
    for (const auto& guest : before) {
        const auto& uuid = uuidOf(guest);
        while (edits.changed != edits.changedEnd && uuidOf(*edits.changed) < uuid)
            add();
        while (edits.removed != edits.removedEnd && *edits.removed < uuid)
            ++edits.removed;
        const bool here = edits.changed != edits.changedEnd && uuidOf(*edits.changed) == uuid;
        if (!here && edits.removed != edits.removedEnd && *edits.removed == uuid) {
            changes.removed.push_back(guest->ref);
        } else if (here && **edits.changed != *guest) {
            changes.changed.push_back(guest->ref);
            after.push_back(std::move(*edits.changed++));
        } else {
            if (here) ++edits.changed;
            after.push_back(guest);
        }
    }
    while (edits.changed != edits.changedEnd)
        add();
    return after;
}

} // namespace

GuestList::Block::Block(Guests all)
    : guests(std::move(all)) {
    std::ranges::transform(guests, uuids.begin(), uuidOf);
}

GuestList::GuestList(Guests guests) {
    arrange(guests);
    m_size = guests.size();
    m_pieces.reserve((m_size + usualSize - 1) / usualSize);
    for (auto from = guests.begin(); from != guests.end();) {
        const auto to = from + std::min<std::ptrdiff_t>(usualSize, guests.end() - from);
        const auto first = uuidOf(*from);
        m_pieces.push_back(
            {first, std::make_shared<const Block>(Guests(std::move_iterator(from), std::move_iterator(to)))});
        from = to;
    }
}

std::size_t GuestList::pieceFor(const GuestUuid& uuid) const {
    const auto after = std::ranges::upper_bound(m_pieces, uuid, {}, &Piece::first);
    return after == m_pieces.begin() ? 0 : std::size_t(after - m_pieces.begin()) - 1;
}

const GuestPtr* GuestList::find(const GuestUuid& uuid) const {
    if (m_pieces.empty()) return nullptr;
    const auto& block = *m_pieces[pieceFor(uuid)].block;
    const auto end = block.uuids.begin() + std::ptrdiff_t(block.guests.size());
    const auto found = std::lower_bound(block.uuids.begin(), end, uuid);
    return found != end && *found == uuid ? &block.guests[std::size_t(found - block.uuids.begin())] : nullptr;
}

void GuestList::setPiece(std::size_t at, Guests guests) {
    m_size += guests.size() - m_pieces[at].guests().size();
    const auto place = m_pieces.begin() + std::ptrdiff_t(at);
    if (guests.empty()) {
        m_pieces.erase(place);
    } else if (guests.size() <= mostSize) {
        const auto first = uuidOf(guests.front());
        *place = {first, std::make_shared<const Block>(std::move(guests))};
    } else {
        auto pieces = GuestList(std::move(guests)).m_pieces;
        m_pieces.insert(m_pieces.erase(place), std::move_iterator(pieces.begin()),
                        std::move_iterator(pieces.end()));
    }
}

void GuestList::gather() {
    if (m_pieces.size() > 4 && m_size < m_pieces.size() * usualSize / 4)
        *this = GuestList(Guests(begin(), end()));
}

void GuestList::update(Guests changed, std::vector<GuestUuid> removed, GuestChanges& changes) {
    arrange(changed);
    std::ranges::sort(removed);
    if (m_pieces.empty()) {
        for (const auto& guest : changed)
            changes.added.push_back(guest->ref);
        *this = GuestList(std::move(changed));
        return;
    }
    const auto count = [&] { return changes.added.size() + changes.removed.size() + changes.changed.size(); };
    Edits edits{changed.begin(), changed.end(), removed.begin(), removed.end()};
    while (!edits.empty()) {
        const auto at = pieceFor(edits.next());
        const auto limit = at + 1 < m_pieces.size() ? std::optional(m_pieces[at + 1].first) : std::nullopt;
        const auto before = count();
        auto guests = merged(m_pieces[at].guests(), edits.cut(limit ? &*limit : nullptr), changes);
        if (count() != before) setPiece(at, std::move(guests));
    }
    gather();
}

void GuestList::replace(Guests all, GuestChanges& changes) {
    arrange(all);
    Guests changed;
    std::vector<GuestUuid> removed;
    auto old = begin();
    for (auto& guest : all) {
        while (old != end() && uuidOf(*old) < uuidOf(guest))
            removed.push_back(uuidOf(*old++));
        if (old == end() || uuidOf(*old) != uuidOf(guest)) {
            changed.push_back(std::move(guest));
        } else {
            if (*old != guest) changed.push_back(std::move(guest)); // an equal one is passed over by update()
            ++old;
        }
    }
    for (; old != end(); ++old)
        removed.push_back(uuidOf(*old));
    update(std::move(changed), std::move(removed), changes);
}

void GuestList::put(GuestPtr guest) {
    GuestChanges changes;
    update({std::move(guest)}, {}, changes);
}

void GuestList::compare(const GuestList& before, const GuestList& after, GuestChanges& changes) {
    auto old = before.begin();
    auto fresh = after.begin();
    while (old != before.end() && fresh != after.end()) {
        if (old.sharesPiece(fresh)) {
            old.skipPiece();
            fresh.skipPiece();
        } else if (uuidOf(*old) < uuidOf(*fresh)) {
            changes.removed.push_back((*old++)->ref);
        } else if (uuidOf(*fresh) < uuidOf(*old)) {
            changes.added.push_back((*fresh++)->ref);
        } else {
            if (*old != *fresh && **old != **fresh) changes.changed.push_back((*fresh)->ref);
            ++old;
            ++fresh;
        }
    }
    for (; old != before.end(); ++old)
        changes.removed.push_back((*old)->ref);
    for (; fresh != after.end(); ++fresh)
        changes.added.push_back((*fresh)->ref);
}

} // namespace binnacle
