// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/translators.h"

#include <QCoreApplication>
#include <QLocale>

namespace binnacle::desktop {

void Translators::use(const QString& language) {
    m_installed.clear(); // a deleted translator removes itself
    const auto locale = language.isEmpty() ? QLocale::system() : QLocale(language);
    QLocale::setDefault(locale);
    for (const auto* name : {"qtbase", "binnacle"}) {
        auto translator = std::make_unique<QTranslator>();
        if (!translator->load(locale, name, "_", ":/i18n") && QString(name) == "binnacle")
            if (!translator->load(":/i18n/binnacle_en.qm")) continue;
        QCoreApplication::installTranslator(translator.get());
        m_installed.push_back(std::move(translator));
    }
}

} // namespace binnacle::desktop
