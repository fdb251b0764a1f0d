// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/console/graphics_console.h"
#include "core/tasks/task.h"
#include "views/support/workbench.h"

#include <QStringList>
#include <QWidget>

class QLabel;
class QMenu;
class QMimeData;

namespace binnacle::views {

class Banner;

/// Files that go to a guest: dropped on its console, or chosen. By SPICE's agent where it answers, else by
/// QEMU's; where neither does, it says what is missing. Each sending is a task; here is told how it stands.
class GuestFiles final : public QObject {
    Q_OBJECT
public:
    /// \a console: what files are dropped on; \a banner: where the sending is told of.
    GuestFiles(Workbench& bench, QWidget* console, Banner* banner);

    void setGuest(const GuestRef& guest);
    /// Null: there is none. Taken back before it dies.
    void setConsole(console::GraphicsConsole* console);
    void setFacts(const console::ConsoleFacts& facts) { m_spiceAgent = facts.agent; }
    void setLookOnly(bool only) { m_lookOnly = only; }
    void addTo(QMenu& menu);

    void choose();
    void send(const QStringList& files);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    static QStringList filesOf(const QMimeData& data); ///< of this computer
    void start(const std::vector<std::string>& files);
    void took(TaskId task);
    void tasksChanged(const std::vector<TaskInfo>& tasks);
    void ended(const TaskInfo& task);
    void say(bool good, const QString& message, const QString& detail);
    void showDrop(int files);
    QString guestName() const;

    Workbench& m_bench;
    QWidget* m_target;
    Banner* m_banner;
    QLabel* m_hint; ///< over the console while files hang above it
    GuestRef m_ref;
    console::GraphicsConsole* m_console = nullptr;
    bool m_spiceAgent = false, m_lookOnly = false;
    std::optional<TaskId> m_shown; ///< whose progress the banner tells
    int m_percent = -1;
};

} // namespace binnacle::views
