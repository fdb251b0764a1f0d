// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/wall/wall_page.h"

#include "core/model/inventory.h"
#include "views/support/inventory_feed.h"
#include "views/support/strings.h"
#include "views/support/theme.h"
#include "views/wall/thumbnails.h"
#include "views/wall/wall_delegate.h"
#include "views/wall/wall_model.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QScrollBar>
#include <QSettings>
#include <QSlider>
#include <QTimer>
#include <QVBoxLayout>

namespace binnacle::views {
namespace {

constexpr auto sizeKey = "wall/size";

} // namespace

WallPage::WallPage(Workbench& bench)
    : m_bench(bench)
    , m_thumbnails(new Thumbnails(bench, this))
    , m_model(new WallModel(*m_thumbnails, this))
    , m_list(new QListView)
    , m_filter(new QLineEdit)
    , m_size(new QSlider(Qt::Horizontal))
    , m_delay(new QTimer(this))
    , m_lookSoon(new QTimer(this)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto* head = new QHBoxLayout;
    head->setContentsMargins(space::page, space::medium, space::page, space::medium);
    m_filter->setPlaceholderText(tr("Which guests: words, tag:web, host:…"));
    m_filter->setAccessibleName(tr("Which guests are on the wall"));
    m_filter->setClearButtonEnabled(true);
    m_size->setRange(160, 480);
    m_size->setValue(QSettings().value(sizeKey, 260).toInt());
    m_size->setMaximumWidth(160);
    m_size->setAccessibleName(tr("Size of the pictures"));
    auto* sizeLabel = new QLabel(tr("Size"));
    sizeLabel->setBuddy(m_size);
    head->addWidget(m_filter, 1);
    head->addSpacing(space::large);
    head->addWidget(sizeLabel);
    head->addWidget(m_size);
    column->addLayout(head);
    m_list->setViewMode(QListView::IconMode);
    m_list->setMovement(QListView::Static);
    m_list->setResizeMode(QListView::Adjust);
    m_list->setUniformItemSizes(true);
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setAccessibleName(tr("Wall of guests"));
    m_list->setItemDelegate(new WallDelegate(m_list));
    m_list->setModel(m_model);
    m_list->viewport()->installEventFilter(this);
    column->addWidget(m_list, 1);
    m_delay->setSingleShot(true);
    m_delay->setInterval(150);
    m_lookSoon->setSingleShot(true);
    m_lookSoon->setInterval(0);
    connect(m_lookSoon, &QTimer::timeout, this, &WallPage::look);
    connect(m_filter, &QLineEdit::textChanged, m_delay, qOverload<>(&QTimer::start));
    connect(m_delay, &QTimer::timeout, this, &WallPage::applyFilter);
    connect(m_size, &QSlider::valueChanged, this, &WallPage::resizeCells);
    connect(m_list, &QListView::activated, this, [this](const QModelIndex& index) { Q_EMIT consoleWanted(m_model->at(index.row())); });
    connect(m_list->verticalScrollBar(), &QScrollBar::valueChanged, m_lookSoon, qOverload<>(&QTimer::start));
    connect(m_model, &QAbstractItemModel::modelReset, m_lookSoon, qOverload<>(&QTimer::start));
    connect(m_list->selectionModel(), &QItemSelectionModel::selectionChanged, this, &Page::targetsChanged);
    connect(m_thumbnails, &Thumbnails::arrived, m_model, &WallModel::touch);
    connect(&bench.feed, &InventoryFeed::changed, this, [this] {
        if (isVisible()) m_model->show(m_bench.feed.snapshot());
    });
    resizeCells();
}

void WallPage::open(const Place& place) {
    if (!place.text.empty()) m_filter->setText(toQString(place.text));
    applyFilter();
}

std::vector<Target> WallPage::targets() const {
    std::vector<Target> targets;
    for (const auto& index : m_list->selectionModel()->selectedIndexes())
        targets.emplace_back(m_model->at(index.row()));
    return targets;
}

QString WallPage::title() const {
    return tr("Wall");
}

void WallPage::applyFilter() {
    const auto query = SearchQuery::parse(m_filter->text().toStdString());
    m_filter->setToolTip(query ? QString() : sentence(query.error()));
    if (query) m_model->setFilter(query->empty() ? std::nullopt : std::optional(*query));
}

void WallPage::resizeCells() {
    static_cast<WallDelegate*>(m_list->itemDelegate())->setWidth(m_size->value());
    m_list->setGridSize({}); // so that the sizes are asked for anew
    m_list->doItemsLayout();
    QSettings().setValue(sizeKey, m_size->value());
    m_lookSoon->start();
}

/// What is in sight is fetched.
void WallPage::look() {
    std::vector<GuestRef> guests;
    const auto sight = m_list->viewport()->rect();
    const bool seen = isVisible() && !window()->isMinimized();
    for (int row = 0; seen && row < m_model->rowCount(); ++row) {
        const auto cell = m_list->visualRect(m_model->index(row));
        if (cell.intersects(sight)) guests.push_back(m_model->at(row));
        if (cell.top() > sight.bottom()) break;
    }
    const auto& fleet = *m_bench.feed.snapshot();
    std::erase_if(guests, [&](const GuestRef& ref) {
        const auto* guest = fleet.find(ref);
        return !guest || guest->kind == GuestKind::Container;
    });
    m_thumbnails->look(std::move(guests));
}

void WallPage::showEvent(QShowEvent* event) {
    Page::showEvent(event);
    window()->installEventFilter(this);
    m_model->show(m_bench.feed.snapshot());
    m_lookSoon->start();
}

void WallPage::hideEvent(QHideEvent* event) {
    Page::hideEvent(event);
    m_thumbnails->look({});
}

bool WallPage::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::Resize || event->type() == QEvent::WindowStateChange) m_lookSoon->start();
    return Page::eventFilter(watched, event);
}

} // namespace binnacle::views
