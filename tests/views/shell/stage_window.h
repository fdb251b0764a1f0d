// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "tests/views/support/stage.h"
#include "tests/views/support/waiting.h"
#include "views/settings/preferences.h"
#include "views/shell/main_window.h"
#include "views/shell/notice_area.h"
#include "views/shell/tree_pane.h"
#include "views/support/page.h"

#include <QAbstractButton>
#include <QSettings>
#include <QTest>
#include <QTreeView>

namespace binnacle::test {

/// The window over a stage; its settings begin empty.
class StageWindow {
public:
    explicit StageWindow(Stage& stage, bool forget = true)
        : m_stage(stage) {
        if (forget) QSettings().clear();
        m_window = std::make_unique<views::MainWindow>(stage.bench(), m_preferences, "/fleet.toml");
        m_window->show();
        m_window->activateWindow();
        if (!QTest::qWaitForWindowActive(m_window.get())) qWarning("the window isn't active");
    }
    ~StageWindow() {
        closeDialogs();
        m_window.reset();
    }
    views::MainWindow& operator*() { return *m_window; }
    views::MainWindow* operator->() { return m_window.get(); }
    views::Preferences& preferences() { return m_preferences; }

    QTreeView& tree() { return m_window->tree().tree(); }
    /// What the tree has as current; the fleet where it has none.
    views::Place current();
    /// Where the page is, by what its actions act on.
    views::Targets targets() { return m_window->page()->targets(); }
    template <class Widget>
    QList<Widget*> seen() const {
        auto all = m_window->findChildren<Widget*>();
        all.removeIf([](const Widget* w) { return !w->isVisible(); });
        return all;
    }
    /// A visible label or button with that text in it.
    bool says(const QString& text) const;
    /// The visible one with that text; null: there is none.
    QAbstractButton* button(const QString& text) const;

private:
    Stage& m_stage;
    views::Preferences m_preferences;
    std::unique_ptr<views::MainWindow> m_window;
};

/// Two hosts with three guests.
struct TwoHosts {
    Stage stage;
    GuestRef web, db, mail;
    TwoHosts()
        : web(add("alpha", "web"))
        , db(add("alpha", "db"))
        , mail(add("beta", "mail", GuestState::Stopped)) {}
    GuestRef add(const char* host, const char* name, GuestState state = GuestState::Running) {
        return stage.ref(host, stage.host(host).add(name, state));
    }
    void edit(const GuestRef& ref, const std::function<void(Guest&)>& change) {
        auto& host = stage.host(ref.host.text);
        {
            const std::scoped_lock lock(host.mutex);
            change(host.guests[ref.uuid]);
        }
        host.emit(GuestTouched{ref.uuid});
    }
    void undefine(const GuestRef& ref) {
        stage.host(ref.host.text).remove(ref.uuid);
        stage.host(ref.host.text).emit(GuestTouched{ref.uuid});
    }
};

} // namespace binnacle::test
