// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/model/guest.h"

#include <array>
#include <iterator>
#include <memory>
#include <vector>

namespace binnacle {

using GuestPtr = std::shared_ptr<const Guest>;
using Guests = std::vector<GuestPtr>;

/// What differs between two lists.
struct GuestChanges {
    std::vector<GuestRef> added, removed, changed;
};

/// The guests of one host by uuid, each at most once. Kept in pieces that copies share: copying a list, and
/// updating a few of its guests, costs a small part of what it holds. A Guest object stays the same as long
/// as nothing in it changed.
class GuestList {
public:
    class Iterator;
    using value_type = GuestPtr;
    using const_iterator = Iterator;

    GuestList() = default;
    GuestList(Guests guests); ///< in any order; of two with one uuid the later counts
    GuestList(std::initializer_list<GuestPtr> guests)
        : GuestList(Guests(guests)) {}

    Iterator begin() const;
    Iterator end() const;
    std::size_t size() const { return m_size; }
    bool empty() const { return m_size == 0; }
    const GuestPtr& front() const { return m_pieces.front().guests().front(); }
    const GuestPtr* find(const GuestUuid& uuid) const; ///< null where there is none

    /// Puts \a changed in place of those with their uuids, takes \a removed out, and adds to \a changes what
    /// that changed: guests equal to those that are there are left alone.
    void update(Guests changed, std::vector<GuestUuid> removed, GuestChanges& changes);
    /// The same for a whole new list.
    void replace(Guests all, GuestChanges& changes);
    void put(GuestPtr guest);

    /// Adds to \a changes what differs, without a look at pieces that both share.
    static void compare(const GuestList& before, const GuestList& after, GuestChanges& changes);

private:
    /// Few enough that renewing one is cheap, so many that a thousand guests have no more pieces than that.
    static constexpr std::size_t usualSize = 16, mostSize = 2 * usualSize;
    /// The uuids are kept beside: one that is sought among them all is found without a look at a guest.
    struct Block {
        explicit Block(Guests all);
        Guests guests; ///< never empty
        std::array<GuestUuid, mostSize> uuids;
    };
    struct Piece {
        GuestUuid first; ///< of those it held when it was made
        std::shared_ptr<const Block> block;
        const Guests& guests() const { return block->guests; }
    };
    using Pieces = std::vector<Piece>;
    /// The piece that holds \a uuid if any does. There is one at least.
    std::size_t pieceFor(const GuestUuid& uuid) const;
    void setPiece(std::size_t at, Guests guests);
    void gather(); ///< pieces that became small

    Pieces m_pieces;
    std::size_t m_size = 0;
};

class GuestList::Iterator {
public:
    using iterator_category = std::forward_iterator_tag;
    using value_type = GuestPtr;
    using difference_type = std::ptrdiff_t;
    using pointer = const GuestPtr*;
    using reference = const GuestPtr&;

    Iterator() = default;
    reference operator*() const { return (*m_pieces)[m_piece].guests()[m_at]; }
    pointer operator->() const { return &**this; }
    Iterator& operator++() {
        if (++m_at == (*m_pieces)[m_piece].guests().size()) skipPiece();
        return *this;
    }
    Iterator operator++(int) {
        auto before = *this;
        ++*this;
        return before;
    }
    bool operator==(const Iterator& o) const { return m_piece == o.m_piece && m_at == o.m_at; }

private:
    friend class GuestList;
    Iterator(const Pieces& pieces, std::size_t piece)
        : m_pieces(&pieces)
        , m_piece(piece) {}
    /// Both are at the begin of one piece.
    bool sharesPiece(const Iterator& o) const {
        return m_at == 0 && o.m_at == 0 && (*m_pieces)[m_piece].block == (*o.m_pieces)[o.m_piece].block;
    }
    void skipPiece() {
        ++m_piece;
        m_at = 0;
    }
    const Pieces* m_pieces = nullptr;
    std::size_t m_piece = 0, m_at = 0;
};

inline GuestList::Iterator GuestList::begin() const {
    return {m_pieces, 0};
}
inline GuestList::Iterator GuestList::end() const {
    return {m_pieces, m_pieces.size()};
}

} // namespace binnacle
