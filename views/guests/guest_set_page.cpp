// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/guests/guest_set_page.h"

#include "views/support/icons.h"
#include "views/support/inventory_feed.h"
#include "views/support/strings.h"
#include "views/widgets/labels.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QTimer>
#include <QToolButton>

namespace binnacle::views {
namespace {

constexpr const char* bulkActions[]{"guest.start", "guest.shutdown", "guest.reboot", "guest.stop"};

} // namespace

GuestSetPage::GuestSetPage(Workbench& bench, ActionDesk& desk, const QString& id, bool heading, QWidget* parent)
    : Page(parent)
    , m_bench(bench)
    , m_desk(desk)
    , m_title(new ElidedLabel)
    , m_count(plainLabel({}, Tone::Muted))
    , m_error(plainLabel({}, Tone::Bad))
    , m_filter(new QLineEdit)
    , m_table(new GuestTable(bench, desk, id))
    , m_debounce(new QTimer(this)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, heading ? space::large : 0, 0, 0);
    column->setSpacing(0);
    if (heading) {
        auto* head = new QHBoxLayout;
        head->setContentsMargins(space::page, 0, space::page, 0);
        m_title->setFont(theme::titleFont());
        head->addWidget(m_title);
        column->addLayout(head);
    } else {
        m_title->setParent(this);
        m_title->hide();
    }
    auto* bar = new QHBoxLayout;
    bar->setContentsMargins(space::large, space::medium, space::large, space::medium);
    for (const auto* actionId : bulkActions) {
        const auto* action = desk.registry().find(actionId);
        if (!action) continue;
        auto* button = new QPushButton(icon(toQString(action->icon)), translated(action->title));
        button->setAccessibleName(translated(action->title));
        connect(button, &QPushButton::clicked, this, [this, action] { m_desk.trigger(action->id, targets()); });
        bar->addWidget(button);
        m_buttons.emplace_back(action, button);
    }
    auto* more = new QPushButton(tr("More"));
    auto* menu = new QMenu(more);
    more->setMenu(menu);
    more->setAccessibleName(tr("More actions on the selected guests"));
    connect(menu, &QMenu::aboutToShow, this, [this, menu] {
        menu->clear();
        m_desk.fill(*menu, targets());
        if (menu->isEmpty()) menu->addAction(tr("Select guests first"))->setEnabled(false);
    });
    bar->addWidget(more);
    bar->addStretch();
    bar->addWidget(m_error);
    bar->addWidget(m_count);
    m_filter->setPlaceholderText(tr("Filter: words, state:running, tag:web …"));
    m_filter->setAccessibleName(tr("Filter of this table"));
    m_filter->setClearButtonEnabled(true);
    m_filter->setMinimumWidth(fontMetrics().horizontalAdvance(m_filter->placeholderText()) + 20);
    bar->addWidget(m_filter);
    auto* copy = new QToolButton;
    copy->setIcon(icon("copy"));
    copy->setToolTip(tr("Copy the selected rows, or all"));
    copy->setAccessibleName(tr("Copy the table"));
    copy->setPopupMode(QToolButton::InstantPopup);
    auto* copyMenu = new QMenu(copy);
    connect(copyMenu->addAction(tr("Copy as CSV")), &QAction::triggered, m_table, [this] { m_table->copyAs(false); });
    connect(copyMenu->addAction(tr("Copy as JSON")), &QAction::triggered, m_table, [this] { m_table->copyAs(true); });
    copy->setMenu(copyMenu);
    bar->addWidget(copy);
    column->addLayout(bar);
    column->addWidget(m_table, 1);

    m_debounce->setSingleShot(true);
    m_debounce->setInterval(120);
    connect(m_filter, &QLineEdit::textChanged, m_debounce, qOverload<>(&QTimer::start));
    connect(m_debounce, &QTimer::timeout, this, &GuestSetPage::applyFilter);
    connect(m_table, &GuestTable::countChanged, this, &GuestSetPage::updateHead);
    connect(m_table, &GuestTable::selectionMoved, this, [this] {
        updateHead();
        updateButtons();
        Q_EMIT targetsChanged();
    });
    connect(&bench.feed, &InventoryFeed::changed, this, [this] {
        if (isVisible()) updateButtons();
    });
    updateButtons();
}

void GuestSetPage::open(const Place& place) {
    if (place != m_place || place.kind == Place::Kind::Search) {
        const QSignalBlocker quiet(m_filter);
        m_filter->setText(place.kind == Place::Kind::Search ? toQString(place.text) : QString());
    }
    m_place = place;
    m_title->setWhole(title());
    applyFilter();
}

void GuestSetPage::applyFilter() {
    auto query = SearchQuery::parse(m_filter->text().toStdString());
    m_error->setText(query ? QString() : sentence(query.error()));
    if (!query) return;
    GuestScope scope{m_place, std::nullopt};
    if (!query->empty()) scope.filter = *std::move(query);
    m_table->setScope(std::move(scope));
}

QString GuestSetPage::title() const {
    switch (m_place.kind) {
    case Place::Kind::Folder:
        return m_place.text.empty() ? tr("Without folder") : shown(m_place.text);
    case Place::Kind::Tag:
        return m_place.text.empty() ? tr("Without tags") : tr("Tag %1").arg(shown(m_place.text));
    case Place::Kind::Site:
        return m_place.text.empty() ? tr("Without site") : tr("Site %1").arg(shown(m_place.text));
    case Place::Kind::Search:
        return tr("Search");
    case Place::Kind::Fleet:
    case Place::Kind::Host:
    case Place::Kind::Guest:
    case Place::Kind::Consoles:
    case Place::Kind::Wall:
        return tr("Guests");
    }
    return {};
}

void GuestSetPage::updateHead() {
    const auto selected = m_table->selectionModel()->selectedRows().size();
    const auto all = tr("%n guest(s)", nullptr, m_table->count());
    m_count->setText(selected > 1 ? tr("%1 of %2 selected").arg(selected).arg(m_table->count()) : all);
}

void GuestSetPage::updateButtons() {
    const auto chosen = targets();
    for (const auto& [action, button] : m_buttons) {
        const auto why = m_desk.obstacle(*action, chosen);
        button->setEnabled(!chosen.empty() && !why);
        button->setToolTip(plainToHtml(chosen.empty() ? tr("Select guests first") : translated(why ? *why : action->help)));
    }
}

} // namespace binnacle::views
