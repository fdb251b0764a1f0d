// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/guests/guest_text_console.h"

#include "core/model/inventory.h"
#include "views/support/inventory_feed.h"
#include "views/support/place.h"
#include "views/support/theme.h"
#include "views/terminal/console_shelf.h"
#include "views/terminal/text_sources.h"

#include <QComboBox>
#include <QVBoxLayout>

namespace binnacle::views {
namespace {

constexpr int shell = -1; ///< in place of a console's number

struct Choice {
    QString title;
    int what = 0;
    bool operator==(const Choice&) const = default;
};

} // namespace

GuestTextConsole::GuestTextConsole(Workbench& bench, QWidget* parent)
    : QWidget(parent)
    , m_bench(bench)
    , m_choice(new QComboBox)
    , m_shelf(new ConsoleShelf(bench)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto* bar = new QHBoxLayout;
    bar->setContentsMargins(space::medium, space::small, space::medium, space::small);
    bar->addWidget(m_choice);
    bar->addStretch(1);
    column->addLayout(bar);
    column->addWidget(m_shelf, 1);
    setFocusProxy(m_shelf);
    m_choice->setAccessibleName(tr("Which console"));
    connect(m_choice, &QComboBox::currentIndexChanged, this, &GuestTextConsole::showChosen);
}

void GuestTextConsole::setGuest(const GuestRef& guest) {
    if (guest == m_guest) return refresh();
    m_guest = guest;
    const QSignalBlocker quiet(m_choice);
    m_choice->clear();
    refresh();
    showChosen();
}

void GuestTextConsole::refresh() {
    const auto* guest = m_bench.feed.snapshot()->find(m_guest);
    std::vector<Choice> choices;
    const int consoles = guest ? int(std::min(guest->textConsoles, 32U)) : 0;
    for (int n = 0; n < consoles; ++n)
        choices.push_back({consoles == 1 ? tr("Console") : tr("Console %1").arg(n), n});
    if (guest && guest->kind == GuestKind::Container) choices.push_back({tr("Shell in the container"), shell});
    std::vector<Choice> shownNow;
    for (int i = 0; i < m_choice->count(); ++i)
        shownNow.push_back({m_choice->itemText(i), m_choice->itemData(i).toInt()});
    if (choices == shownNow || (!guest && !shownNow.empty())) return; // what is open of one that is gone stays
    const auto before = m_choice->currentData();
    {
        const QSignalBlocker quiet(m_choice);
        m_choice->clear();
        for (const auto& choice : choices)
            m_choice->addItem(choice.title, choice.what);
        m_choice->setCurrentIndex(std::max(0, m_choice->findData(before)));
        m_choice->setVisible(choices.size() > 1);
    }
    showChosen();
}

void GuestTextConsole::showShell() {
    if (const int at = m_choice->findData(shell); at >= 0) m_choice->setCurrentIndex(at);
}

void GuestTextConsole::release(const GuestRef& guest) {
    m_shelf->drop(Place::of(guest).key() + '/');
    if (guest == m_guest) m_shelf->showNothing(tr("It is open among the consoles."));
}

void GuestTextConsole::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    if (m_guest != GuestRef() && !m_shelf->current()) showChosen();
}

void GuestTextConsole::showChosen() {
    const auto what = m_choice->currentData();
    if (!what.isValid())
        return m_shelf->showNothing(tr("This guest has no text console.\nA serial port can be added to it while it is off."));
    const auto key = Place::of(m_guest).key() + '/' + what.toString();
    m_shelf->show(key, [&] {
        return what.toInt() == shell ? guestShellSource(m_bench, m_guest)
                                     : guestConsoleSource(m_bench, m_guest, unsigned(what.toInt()));
    });
}

} // namespace binnacle::views
