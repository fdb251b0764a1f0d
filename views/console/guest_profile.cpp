// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/console/guest_profile.h"

#include <QSettings>

#include <algorithm>

namespace binnacle::views {
namespace {

constexpr auto lastScale = "console/scale";

QString key(const GuestUuid& guest, const char* what) {
    return QStringLiteral("console/guests/%1/%2").arg(QString::fromStdString(guest.text()), QString(what));
}

/// A setting may hold anything.
template <class Enum>
Enum chosen(const QVariant& value, Enum usual, Enum last) {
    bool isNumber = false;
    const int number = value.toInt(&isNumber);
    return isNumber && number >= 0 && number <= int(last) ? Enum(number) : usual;
}

} // namespace

GuestProfile GuestProfile::load(const GuestUuid& guest) {
    const QSettings settings;
    const auto read = [&](const char* what) { return settings.value(key(guest, what)); };
    GuestProfile profile;
    profile.scale = chosen(settings.value(lastScale), ScaleMode::Fit, ScaleMode::Resize);
    profile.scale = chosen(read("scale"), profile.scale, ScaleMode::Resize);
    profile.graphics = chosen(read("graphics"), Graphics::Type::Other, Graphics::Type::Other);
    profile.encoding = chosen(read("encoding"), console::VncEncoding::Auto, console::VncEncoding::Zrle);
    profile.clipboard = read("clipboard").isNull() || read("clipboard").toBool();
    profile.grab = read("grab").toBool();
    profile.keymap = read("keymap").toString().left(60).toStdString();
    profile.sound = read("sound").isNull() || read("sound").toBool();
    return profile;
}

void GuestProfile::save(const GuestUuid& guest) const {
    QSettings settings;
    settings.setValue(lastScale, int(scale));
    settings.setValue(key(guest, "scale"), int(scale));
    settings.setValue(key(guest, "graphics"), int(graphics));
    settings.setValue(key(guest, "encoding"), int(encoding));
    settings.setValue(key(guest, "clipboard"), clipboard);
    settings.setValue(key(guest, "grab"), grab);
    settings.setValue(key(guest, "keymap"), QString::fromStdString(keymap));
    settings.setValue(key(guest, "sound"), sound);
}

} // namespace binnacle::views
