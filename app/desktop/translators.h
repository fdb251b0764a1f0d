// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QTranslator>

#include <memory>
#include <vector>

namespace binnacle::desktop {

/// The texts of the program and of Qt in one language, for as long as it lives.
class Translators {
public:
    /// \a language: "de"; empty: as the desktop. Sets the default locale too.
    void use(const QString& language);

private:
    std::vector<std::unique_ptr<QTranslator>> m_installed;
};

} // namespace binnacle::desktop
