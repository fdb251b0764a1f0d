// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "views/support/theme.h"

#include <QObject>

namespace binnacle::views {

/// What the person chose for this console, kept in console.ini of the configuration folder. On the GUI thread.
class Preferences final : public QObject {
    Q_OBJECT
public:
    explicit Preferences(QObject* parent = nullptr);

    Scheme scheme() const;
    void setScheme(Scheme scheme);
    QString language() const; ///< "de"; empty: as the desktop
    void setLanguage(const QString& language);
    bool notifies() const; ///< by the desktop, of failures
    void setNotifies(bool on);
    bool hasTray() const;
    void setTray(bool on);

    struct Language {
        const char* code;
        const char* name; ///< in itself
    };
    static const std::vector<Language>& languages();

Q_SIGNALS:
    void schemeChanged();
    void languageChanged();
    void notifyingChanged();
};

} // namespace binnacle::views
