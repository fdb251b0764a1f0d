// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/consoles/console_ref.h"

#include <QStringList>
#include <QUrl>

#include <array>

namespace binnacle::views {
namespace {

constexpr std::array names{"graphics", "text", "guest-shell", "host-shell"};

QString coded(const std::string& text) {
    return QString::fromLatin1(QUrl::toPercentEncoding(QString::fromStdString(text)));
}
std::string decoded(const QString& text) {
    return QUrl::fromPercentEncoding(text.toLatin1()).toStdString();
}

} // namespace

QString ConsoleRef::key() const {
    const auto id = isOfGuest() ? QString::fromStdString(guest.text()) : QString();
    return QStringList{names[std::size_t(kind)], coded(host.text), id, coded(port)}.join('/');
}

std::optional<ConsoleRef> ConsoleRef::fromKey(const QString& key) {
    const auto parts = key.split('/');
    if (parts.size() != 4) return std::nullopt;
    for (std::size_t kind = 0; kind < names.size(); ++kind) {
        if (parts[0] != QLatin1String(names[kind])) continue;
        ConsoleRef ref{Kind(kind), HostId{decoded(parts[1])}, {}, decoded(parts[3])};
        if (ref.host.empty()) return std::nullopt;
        if (!ref.isOfGuest()) return ref;
        const auto uuid = GuestUuid::parse(parts[2].toStdString());
        if (!uuid) return std::nullopt;
        ref.guest = *uuid;
        return ref;
    }
    return std::nullopt;
}

} // namespace binnacle::views
