// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QTabWidget>

#include <functional>
#include <map>

namespace binnacle::views {

/// The tabs of an object's page, each with a name. One added by addLater() is made when it is first shown, so that the
/// object is on screen before pages are built that nobody may look at.
class PageTabs final : public QTabWidget {
    Q_OBJECT
public:
    explicit PageTabs(QWidget* parent = nullptr);

    void add(QWidget* page, const QString& name, const QString& title);
    /// `make` is called at most once, and fills what it returns.
    void addLater(const QString& name, const QString& title, std::function<QWidget*()> make);
    void showPage(const QString& name);

private:
    void makeCurrent();

    std::map<QWidget*, std::function<QWidget*()>> m_later; ///< by the place where it will stand
};

} // namespace binnacle::views
