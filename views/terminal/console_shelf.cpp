// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/terminal/console_shelf.h"

#include "views/support/inventory_feed.h"
#include "views/widgets/labels.h"

#include <algorithm>

namespace binnacle::views {

ConsoleShelf::ConsoleShelf(Workbench& bench, QWidget* parent)
    : QStackedWidget(parent)
    , m_bench(bench)
    , m_nothing(plainLabel({}, Tone::Muted)) {
    m_nothing->setAlignment(Qt::AlignCenter);
    m_nothing->setWordWrap(true);
    addWidget(m_nothing);
    connect(&bench.feed, &InventoryFeed::changed, this, [this] {
        for (const auto& kept : m_kept)
            kept.console->refresh();
    });
}

TextConsole* ConsoleShelf::show(const QString& key, const std::function<TextSource()>& source) {
    auto it = std::ranges::find(m_kept, key, &Kept::key);
    if (it == m_kept.end()) {
        auto* console = new TextConsole(m_bench.pool, source());
        addWidget(console);
        it = m_kept.insert(m_kept.begin(), {key, console});
    }
    m_kept.splice(m_kept.begin(), m_kept, it);
    setCurrentWidget(it->console);
    setFocusProxy(it->console);
    if (m_kept.size() > most) {
        m_kept.back().console->deleteLater();
        m_kept.pop_back();
    }
    return m_kept.front().console;
}

void ConsoleShelf::showNothing(const QString& why) {
    m_nothing->setText(why);
    setFocusProxy(nullptr);
    setCurrentWidget(m_nothing);
}

void ConsoleShelf::drop(const QString& prefix) {
    for (auto it = m_kept.begin(); it != m_kept.end();) {
        const auto next = std::next(it);
        if (it->key.startsWith(prefix)) {
            removeWidget(it->console);
            delete it->console; // now: its session is wanted elsewhere
            m_kept.erase(it);
        }
        it = next;
    }
}

TextConsole* ConsoleShelf::current() const {
    return qobject_cast<TextConsole*>(currentWidget());
}

} // namespace binnacle::views
