// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/tour.h"

#include "core/model/metrics.h"
#include "views/shell/main_window.h"
#include "views/shell/tree_pane.h"
#include "views/support/page.h"
#include "views/support/strings.h"

#include <QApplication>
#include <QDialog>
#include <QDir>
#include <QTimer>
#include <QTreeView>

#include <cstdio>

namespace binnacle::desktop {
namespace {

constexpr int pollMs = 100;
constexpr int restPolls = 6; // a page settles before its picture is taken

} // namespace

Tour::Tour(Console& console, QString folder)
    : QObject(&console)
    , m_console(console)
    , m_folder(std::move(folder))
    , m_timer(new QTimer(this)) {
    if (!QDir().mkpath(m_folder)) {
        QTimer::singleShot(0, this, [this] { end(1, "can't make the folder " + m_folder); });
        return;
    }
    console.window().resize(1280, 800);
    console.isDemo() ? planDemo() : planMainJob();
    connect(&console.window().desk(), &views::ActionDesk::failed, this, [this](const TaskInfo& task) {
        m_failure = views::translated(task.spec.title) + ": " + (task.error ? views::translated(*task.error) : QString());
    });
    connect(&console.window().desk(), &views::ActionDesk::refused, this,
            [this](const QString& message, const QString& detail) { m_failure = message + ": " + detail; });
    m_since = std::chrono::steady_clock::now();
    connect(m_timer, &QTimer::timeout, this, &Tour::step);
    m_timer->start(pollMs);
}

void Tour::add(QString name, std::function<void()> begin, std::function<bool()> ready, int seconds, bool dialog) {
    m_stops.push_back({std::move(name), std::move(begin), std::move(ready), std::chrono::seconds(seconds), dialog});
}

void Tour::addTab(const QString& name, const QString& tab) {
    add(name, [this, tab] { m_console.window().page()->showTab(tab); });
}

GuestRef Tour::firstGuest() const {
    GuestRef any;
    for (const auto& host : m_console.bench().feed.snapshot()->hosts)
        for (const auto& guest : host->guests) {
            if (guest->state == GuestState::Running) return guest->ref;
            any = guest->ref;
        }
    return any;
}

QString Tour::trouble() const {
    QStringList lines;
    for (const auto& host : m_console.bench().feed.snapshot()->hosts)
        if (host->link.error) lines << views::toQString(host->name) + ": " + views::toQString(host->link.error->plain());
    return lines.join('\n');
}

void Tour::step() {
    if (m_stops.empty()) {
        end(0, {});
        return;
    }
    const auto& stop = m_stops.front();
    if (!m_begun) {
        m_begun = true;
        m_since = std::chrono::steady_clock::now();
        m_settled = 0;
        if (stop.begin) stop.begin();
        return;
    }
    if (stop.ready && !stop.ready()) {
        if (!m_failure.isEmpty()) {
            end(1, m_failure);
            return;
        }
        if (std::chrono::steady_clock::now() - m_since < stop.limit) return;
        end(1, "nothing came of \"" + (stop.name.isEmpty() ? QString("a step") : stop.name) + "\" in time\n" + trouble());
        return;
    }
    if (++m_settled < restPolls) return;
    if (!stop.name.isEmpty()) take(stop);
    m_stops.pop_front();
    m_begun = false;
}

void Tour::take(const Stop& stop) {
    QWidget* widget = &m_console.window();
    if (stop.dialog)
        for (auto* top : QApplication::topLevelWidgets())
            if (qobject_cast<QDialog*>(top) && top->isVisible()) widget = top;
    const auto file = QStringLiteral("%1/%2-%3.png").arg(m_folder).arg(++m_taken, 2, 10, QChar('0')).arg(stop.name);
    if (!widget->grab().save(file)) {
        end(1, "can't write " + file);
        return;
    }
    std::printf("%s\n", qPrintable(file));
    std::fflush(stdout);
}

void Tour::end(int code, const QString& words) {
    m_timer->stop();
    m_stops.clear();
    if (code != 0) std::fprintf(stderr, "binnacle: the tour ended early: %s\n", qPrintable(words.trimmed()));
    QApplication::exit(code);
}

} // namespace binnacle::desktop
