// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/settings/preferences.h"

#include <QSettings>

namespace binnacle::views {

Preferences::Preferences(QObject* parent)
    : QObject(parent) {}

Scheme Preferences::scheme() const {
    const auto name = QSettings().value("look/scheme").toString();
    return name == "light" ? Scheme::Light : name == "dark" ? Scheme::Dark : Scheme::System;
}

void Preferences::setScheme(Scheme scheme) {
    QSettings().setValue("look/scheme", scheme == Scheme::Light ? "light" : scheme == Scheme::Dark ? "dark" : "system");
    Q_EMIT schemeChanged();
}

QString Preferences::language() const {
    return QSettings().value("look/language").toString();
}

void Preferences::setLanguage(const QString& language) {
    if (language == this->language()) return;
    QSettings().setValue("look/language", language);
    Q_EMIT languageChanged();
}

bool Preferences::notifies() const {
    return QSettings().value("notify/failures", true).toBool();
}

void Preferences::setNotifies(bool on) {
    QSettings().setValue("notify/failures", on);
    Q_EMIT notifyingChanged();
}

bool Preferences::hasTray() const {
    return QSettings().value("notify/tray", true).toBool();
}

void Preferences::setTray(bool on) {
    QSettings().setValue("notify/tray", on);
    Q_EMIT notifyingChanged();
}

const std::vector<Preferences::Language>& Preferences::languages() {
    static const std::vector<Language> all{{"en", "English"}, {"de", "Deutsch"}, {"zh_CN", "简体中文"}};
    return all;
}

} // namespace binnacle::views
