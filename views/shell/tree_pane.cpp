// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/tree_pane.h"

#include "views/models/fleet_tree_model.h"
#include "views/shell/tree_delegate.h"
#include "views/support/figures_feed.h"
#include "views/support/icons.h"
#include "views/support/inventory_feed.h"
#include "views/widgets/labels.h"

#include <QButtonGroup>
#include <QDataStream>
#include <QEvent>
#include <QHBoxLayout>
#include <QIODevice>
#include <QMenu>
#include <QScrollBar>
#include <QTimer>
#include <QToolButton>
#include <QTreeView>

namespace binnacle::views {
namespace {

/// With at most so many matches a filtered tree is opened as a whole.
constexpr std::size_t openAll = 2000;

} // namespace

TreePane::TreePane(Workbench& bench, ActionDesk& desk, QWidget* parent)
    : QWidget(parent)
    , m_bench(bench)
    , m_desk(desk)
    , m_model(new FleetTreeModel(bench.feed, bench.pool, this))
    , m_tree(new QTreeView)
    , m_groupings(new QButtonGroup(this))
    , m_empty(hintLabel(tr("No guest matches the search."))) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeHead());
    column->addWidget(m_empty);
    m_empty->setContentsMargins(space::large, space::medium, space::large, space::medium);
    m_empty->hide();
    column->addWidget(m_tree, 1);
    // Before the view hears of it, which makes a neighbour of a row that goes the current one.
    connect(m_model, &QAbstractItemModel::rowsAboutToBeRemoved, this, [this] { m_restoring = true; });
    m_tree->setModel(m_model);
    connect(m_model, &QAbstractItemModel::rowsRemoved, this, [this] {
        m_restoring = false;
        leaveNeighbour();
    });
    m_tree->setItemDelegate(new TreeDelegate(*m_model, bench.metrics, m_tree));
    m_tree->setUniformRowHeights(true);
    m_tree->setHeaderHidden(true);
    m_tree->setExpandsOnDoubleClick(true);
    m_tree->setIndentation(16);
    m_tree->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_tree->setContextMenuPolicy(Qt::CustomContextMenu);
    m_tree->setAccessibleName(tr("Hosts and guests"));
    m_tree->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_tree->viewport()->installEventFilter(this);
    openGroups();
    connect(m_tree, &QTreeView::customContextMenuRequested, this, &TreePane::showMenu);
    connect(m_tree->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex& now) {
        if (m_restoring || !now.isValid()) return;
        m_current = m_model->placeOf(now);
        m_bench.go(m_current);
    });
    connect(m_tree, &QTreeView::expanded, this, [this](const QModelIndex& index) {
        if (!m_restoring && !m_model->isFiltered()) m_open.insert(m_model->placeOf(index).key());
        look();
        Q_EMIT stateChanged();
    });
    connect(m_tree, &QTreeView::collapsed, this, [this](const QModelIndex& index) {
        if (!m_restoring && !m_model->isFiltered()) m_open.remove(m_model->placeOf(index).key());
        look();
        Q_EMIT stateChanged();
    });
    connect(m_model, &QAbstractItemModel::modelAboutToBeReset, this, [this] { m_restoring = true; });
    connect(m_model, &FleetTreeModel::rebuilt, this, &TreePane::restore);
    connect(m_model, &QAbstractItemModel::rowsInserted, this, [this](const QModelIndex& above, int first, int last) {
        for (int row = first; row <= last && !m_model->isFiltered(); ++row) {
            const auto index = m_model->index(row, 0, above);
            if (m_open.contains(m_model->placeOf(index).key())) m_tree->expand(index);
        }
        if (!m_model->isFiltered() && m_open.contains(m_model->placeOf(above).key())) m_tree->expand(above);
        if (!m_tree->currentIndex().isValid() && m_model->find(m_current).isValid()) reveal(m_current); // it is back
    });
    connect(m_tree->verticalScrollBar(), &QScrollBar::valueChanged, this, &TreePane::look);
    connect(&bench.feed, &InventoryFeed::changed, this, &TreePane::look);
    connect(&bench.figures, &FiguresFeed::sampled, m_tree->viewport(), qOverload<>(&QWidget::update));
}

/// The last signals of model and view would come to what is no TreePane any more.
TreePane::~TreePane() {
    m_tree->selectionModel()->disconnect(this);
    m_tree->disconnect(this);
    m_model->disconnect(this);
}

QWidget* TreePane::makeHead() {
    struct Choice {
        Grouping grouping;
        const char* icon;
        QString text;
    };
    const Choice choices[]{{Grouping::Host, "host", tr("By host")},
                           {Grouping::Folder, "folder", tr("By folder")},
                           {Grouping::Tag, "tag", tr("By tag")},
                           {Grouping::Site, "site", tr("By site")}};
    auto* head = new QWidget;
    auto* row = new QHBoxLayout(head);
    row->setContentsMargins(space::small, space::small, space::small, space::small);
    row->setSpacing(space::hair);
    for (const auto& choice : choices) {
        auto* button = new QToolButton;
        button->setIcon(icon(choice.icon));
        button->setToolTip(choice.text);
        button->setAccessibleName(choice.text);
        button->setCheckable(true);
        button->setAutoRaise(true);
        button->setIconSize(QSize(18, 18));
        m_groupings->addButton(button, int(choice.grouping));
        row->addWidget(button);
    }
    row->addStretch();
    m_groupings->button(int(Grouping::Host))->setChecked(true);
    connect(m_groupings, &QButtonGroup::idClicked, this, [this](int id) { setGrouping(Grouping(id)); });
    return head;
}

void TreePane::setGrouping(Grouping grouping) {
    m_groupings->button(int(grouping))->setChecked(true);
    m_model->setGrouping(grouping);
    Q_EMIT stateChanged();
}

Grouping TreePane::grouping() const {
    return m_model->grouping();
}

void TreePane::setFilter(std::optional<SearchQuery> filter) {
    m_model->setFilter(std::move(filter));
}

void TreePane::openGroups() {
    const auto fleet = m_model->index(0, 0);
    m_tree->expand(fleet);
    m_open.insert(Place::fleet().key());
}

void TreePane::restore() {
    m_tree->expand(m_model->index(0, 0));
    if (m_model->isFiltered())
        expandLikeBefore();
    else
        for (const auto& key : std::as_const(m_open))
            if (const auto index = m_model->find(Place::fromKey(key)); index.isValid()) m_tree->expand(index);
    m_empty->setVisible(m_model->isFiltered() && m_model->guestCount() == 0);
    reveal(m_current);
    m_restoring = false;
    look();
}

/// A filtered tree shows what was found; never by expandAll(), which is quadratic.
void TreePane::expandLikeBefore() {
    if (m_model->guestCount() > openAll) return;
    std::vector<QModelIndex> above{m_model->index(0, 0)};
    while (!above.empty()) {
        const auto index = above.back();
        above.pop_back();
        if (!m_model->hasChildren(index)) continue;
        m_tree->expand(index);
        for (int row = 0; row < m_model->rowCount(index); ++row)
            above.push_back(m_model->index(row, 0, index));
    }
}

void TreePane::reveal(const Place& place) {
    m_current = place;
    const auto index = m_model->find(place);
    const auto now = m_tree->currentIndex();
    if (now.isValid() && m_model->placeOf(now) == place) return; // another row of the same thing: with tags
    const bool before = std::exchange(m_restoring, true);
    if (index.isValid()) {
        if (index.parent().isValid()) m_tree->expand(index.parent());
        m_tree->setCurrentIndex(index);
        m_tree->scrollTo(index);
    } else {
        m_tree->selectionModel()->clear();
    }
    m_restoring = before;
}

/// What the page shows is gone; its neighbour isn't current as long as nobody chose it.
void TreePane::leaveNeighbour() {
    const auto now = m_tree->currentIndex();
    if (!now.isValid() || m_model->placeOf(now) == m_current) return;
    if (m_model->find(m_current).isValid())
        reveal(m_current);
    else
        m_tree->selectionModel()->setCurrentIndex({}, QItemSelectionModel::NoUpdate);
}

void TreePane::openFirstMatch() {
    auto index = m_model->index(0, 0);
    while (m_model->hasChildren(index))
        index = m_model->index(0, 0, index);
    if (index.isValid()) m_bench.go(m_model->placeOf(index));
}

Targets TreePane::selected() const {
    Targets targets;
    for (const auto& index : m_tree->selectionModel()->selectedIndexes()) {
        const auto& node = m_model->node(index);
        Target target;
        if (node.kind == TreeNode::Kind::Guest) target = node.guest->ref;
        if (node.kind == TreeNode::Kind::Host) target = node.host->id;
        if (std::ranges::find(targets, target) == targets.end()) targets.push_back(target);
    }
    return targets;
}

/// Hosts with a row in sight are sampled.
void TreePane::look() {
    std::set<HostId> hosts;
    const int height = m_tree->viewport()->height();
    const auto last = m_tree->indexAt(QPoint(2, height - 2));
    for (auto index = m_tree->indexAt(QPoint(2, 2)); isVisible() && index.isValid(); index = m_tree->indexBelow(index)) {
        const auto& node = m_model->node(index);
        if (node.kind == TreeNode::Kind::Host && node.host->link.state == LinkState::Connected) hosts.insert(node.host->id);
        if (node.kind == TreeNode::Kind::Guest && isActive(node.guest->state)) hosts.insert(node.guest->ref.host);
        if (index == last) break;
    }
    m_bench.figures.look(this, hosts);
}

bool TreePane::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::Resize || event->type() == QEvent::Show || event->type() == QEvent::Hide)
        QTimer::singleShot(0, this, &TreePane::look);
    return QWidget::eventFilter(watched, event);
}

void TreePane::showMenu(const QPoint& at) {
    auto targets = selected();
    QMenu menu;
    m_desk.fill(menu, targets);
    if (targets.size() == 1 && std::holds_alternative<HostId>(targets.front())) {
        menu.addSeparator();
        const Targets fleet{std::monostate{}};
        m_desk.fill(menu, fleet);
    }
    if (!menu.isEmpty()) menu.exec(m_tree->viewport()->mapToGlobal(at));
}

QByteArray TreePane::saveState() const {
    QByteArray bytes;
    QDataStream out(&bytes, QIODevice::WriteOnly);
    out << quint8(grouping()) << m_open << m_current.key();
    return bytes;
}

void TreePane::restoreState(const QByteArray& state) {
    QDataStream in(state);
    quint8 grouping = 0;
    QString current;
    QSet<QString> open;
    in >> grouping >> open >> current;
    if (in.status() != QDataStream::Ok || grouping > quint8(Grouping::Site)) return;
    m_open = open;
    m_open.insert(Place::fleet().key());
    setGrouping(Grouping(grouping));
    for (const auto& key : std::as_const(m_open))
        if (const auto index = m_model->find(Place::fromKey(key)); index.isValid()) m_tree->expand(index);
}

} // namespace binnacle::views
