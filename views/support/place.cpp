// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/support/place.h"

#include "views/support/strings.h"

namespace binnacle::views {
namespace {

struct Word {
    Place::Kind kind;
    const char* word;
};
constexpr Word words[]{{Place::Kind::Fleet, "fleet"}, {Place::Kind::Host, "host"}, {Place::Kind::Guest, "guest"},
                       {Place::Kind::Folder, "folder"}, {Place::Kind::Tag, "tag"}, {Place::Kind::Site, "site"},
                       {Place::Kind::Search, "search"}, {Place::Kind::Consoles, "consoles"}, {Place::Kind::Wall, "wall"}};

} // namespace

QString Place::key() const {
    QString head;
    for (const auto& w : words)
        if (w.kind == kind) head = w.word;
    switch (kind) {
    case Kind::Fleet:
    case Kind::Consoles:
    case Kind::Wall:
        return head;
    case Kind::Host:
        return head + '/' + toQString(host.text);
    case Kind::Guest:
        return head + '/' + toQString(host.text) + '/' + toQString(guest.text());
    case Kind::Folder:
    case Kind::Tag:
    case Kind::Site:
    case Kind::Search:
        return head + '/' + toQString(text);
    }
    return head;
}

Place Place::fromKey(const QString& key) {
    const auto head = key.section('/', 0, 0);
    const auto rest = key.section('/', 1).toStdString();
    for (const auto& w : words) {
        if (head != QLatin1String(w.word)) continue;
        switch (w.kind) {
        case Kind::Fleet:
            return fleet();
        case Kind::Consoles:
            return consoles();
        case Kind::Wall:
            return wall();
        case Kind::Host:
            return of(HostId{rest});
        case Kind::Guest:
            if (const auto uuid = GuestUuid::parse(key.section('/', 2).toStdString()))
                return of(GuestRef{HostId{key.section('/', 1, 1).toStdString()}, *uuid});
            return fleet();
        case Kind::Folder:
        case Kind::Tag:
        case Kind::Site:
        case Kind::Search:
            return of(w.kind, rest);
        }
    }
    return fleet();
}

} // namespace binnacle::views
