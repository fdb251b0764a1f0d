// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/command_palette.h"

#include "core/base/fold.h"
#include "core/model/inventory.h"
#include "views/support/icons.h"
#include "views/support/inventory_feed.h"
#include "views/support/strings.h"
#include "views/widgets/labels.h"

#include <QEvent>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QPainter>
#include <QStandardItemModel>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

namespace binnacle::views {
namespace {

constexpr int hintRole = Qt::UserRole + 1;
constexpr std::size_t most = 60, mostObjects = 40;

/// The title at the left, the hint quietly at the right.
class EntryDelegate final : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override {
        const auto hint = index.data(hintRole).toString();
        const int width = std::min(option.fontMetrics.horizontalAdvance(hint) + 12, option.rect.width() / 2);
        auto left = option;
        QStyledItemDelegate::paint(painter, left, index);
        const bool selected = option.state & QStyle::State_Selected;
        painter->setPen(selected ? option.palette.color(QPalette::HighlightedText) : theme::colour(Tone::Muted));
        const QRect area(option.rect.right() - width, option.rect.top(), width - 8, option.rect.height());
        painter->drawText(area, Qt::AlignRight | Qt::AlignVCenter, option.fontMetrics.elidedText(hint, Qt::ElideRight, area.width()));
    }
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const override {
        return {200, option.fontMetrics.height() + 12};
    }
};

} // namespace

int CommandPalette::score(const QString& pattern, const QString& text) {
    if (pattern.isEmpty()) return 0;
    if (const auto at = text.indexOf(pattern); at >= 0)
        return 1000 - int(std::min<qsizetype>(at, 200)) - int(std::min<qsizetype>(text.size(), 200)) / 4 +
               (at == 0 || !text[at - 1].isLetterOrNumber() ? 300 : 0) + (text.size() == pattern.size() ? 50 : 0);
    qsizetype at = 0;
    int gaps = 0;
    for (const auto c : pattern) {
        if (c.isSpace()) continue;
        const auto next = text.indexOf(c, at);
        if (next < 0) return -1;
        gaps += next > at ? 1 : 0;
        at = next + 1;
    }
    return 400 - gaps * 40 - int(std::min<qsizetype>(text.size(), 200)) / 4;
}

CommandPalette::CommandPalette(Workbench& bench, std::vector<Entry> commands, QWidget* parent)
    : QDialog(parent, Qt::Popup)
    , m_bench(bench)
    , m_commands(std::move(commands))
    , m_input(new QLineEdit)
    , m_list(new QListView)
    , m_model(new QStandardItemModel(this)) {
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Commands"));
    setAccessibleName(tr("Commands and objects"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::medium, space::medium, space::medium, space::medium);
    m_input->setPlaceholderText(tr("What do you want to do, or to see?"));
    m_input->setAccessibleName(tr("Command or name"));
    m_input->addAction(icon("search", Tone::Muted), QLineEdit::LeadingPosition);
    m_list->setModel(m_model);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setItemDelegate(new EntryDelegate(m_list));
    m_list->setUniformItemSizes(true);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setAccessibleName(tr("Matches"));
    m_list->setFocusPolicy(Qt::NoFocus);
    column->addWidget(m_input);
    column->addWidget(m_list, 1);
    column->addWidget(hintLabel(tr("Enter runs, the arrow keys choose, Esc closes")));
    m_input->installEventFilter(this);
    connect(m_input, &QLineEdit::textChanged, this, &CommandPalette::search);
    connect(m_list, &QListView::clicked, this, &CommandPalette::run);
    const auto size = parent->size();
    resize(std::min(680, size.width() - 40), std::min(460, size.height() - 80));
    move(parent->mapToGlobal(QPoint((size.width() - width()) / 2, 60)));
    search();
    m_input->setFocus();
}

void CommandPalette::search() {
    const auto pattern = toQString(folded(m_input->text().trimmed().toStdString()));
    std::vector<std::pair<int, Entry>> found;
    for (const auto& command : m_commands)
        if (const int points = score(pattern, toQString(folded(command.title.toStdString()))); points >= 0)
            found.emplace_back(points + (command.enabled ? 50 : 0), command);
    if (!pattern.isEmpty()) addObjects(pattern, found);
    std::ranges::stable_sort(found, std::ranges::greater(), [](const auto& f) { return f.first; });
    if (found.size() > most) found.resize(most);
    m_shown.clear();
    m_model->clear();
    for (auto& [points, entry] : found) {
        auto* item = new QStandardItem(entry.icon, entry.title);
        item->setData(entry.hint, hintRole);
        item->setEnabled(entry.enabled);
        item->setToolTip(plainToHtml(entry.hint));
        item->setAccessibleText(entry.title + ", " + entry.hint);
        m_model->appendRow(item);
        m_shown.push_back(std::move(entry));
    }
    // Where the best match can't be done, Enter does nothing: least of all the second best.
    if (m_model->rowCount() > 0 && m_model->item(0)->isEnabled()) m_list->setCurrentIndex(m_model->index(0, 0));
}

void CommandPalette::choose(int row, int step) {
    const int last = m_model->rowCount() - 1;
    row = std::clamp(row, 0, std::max(0, last));
    for (; row >= 0 && row <= last; row += step > 0 ? 1 : -1)
        if (m_model->item(row)->isEnabled()) {
            m_list->setCurrentIndex(m_model->index(row, 0));
            return;
        }
}

void CommandPalette::addObjects(const QString& pattern, std::vector<std::pair<int, Entry>>& found) const {
    const auto wanted = pattern.toStdString();
    std::size_t count = 0;
    for (const auto& host : m_bench.feed.snapshot()->hosts) {
        if (containsFolded(host->name, wanted))
            found.emplace_back(score(pattern, toQString(folded(host->name))) + 100,
                               Entry{icon(host->link.state), shown(host->name), tr("host"), true,
                                     [go = m_bench.go, place = Place::of(host->id)] { go(place); }});
        for (const auto& guest : host->guests) {
            if (!containsFolded(guest->name, wanted) || ++count > mostObjects) continue;
            found.emplace_back(score(pattern, toQString(folded(guest->name))),
                               Entry{icon(guest->state), shown(guest->name), tr("on %1").arg(shown(host->name)), true,
                                     [go = m_bench.go, place = Place::of(guest->ref)] { go(place); }});
        }
    }
}

void CommandPalette::run() {
    const auto row = m_list->currentIndex().row();
    if (row < 0 || std::size_t(row) >= m_shown.size() || !m_shown[std::size_t(row)].enabled) return;
    const auto act = m_shown[std::size_t(row)].run;
    close();
    act();
}

bool CommandPalette::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::KeyPress) {
        const auto key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            run();
            return true;
        }
        const int step = key == Qt::Key_Down ? 1 : key == Qt::Key_Up ? -1 : key == Qt::Key_PageDown ? 8 : key == Qt::Key_PageUp ? -8 : 0;
        if (step != 0) {
            choose(m_list->currentIndex().row() + step, step);
            return true;
        }
    }
    return QDialog::eventFilter(watched, event);
}

} // namespace binnacle::views
