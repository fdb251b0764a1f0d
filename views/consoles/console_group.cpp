// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/consoles/console_group.h"

#include "views/consoles/console_tab_bar.h"
#include "views/support/icons.h"
#include "views/support/strings.h"

#include <QDragEnterEvent>
#include <QKeyEvent>
#include <QMimeData>
#include <QRubberBand>

#include <algorithm>

namespace binnacle::views {

ConsoleGroup::ConsoleGroup(QWidget* parent)
    : QTabWidget(parent)
    , m_bar(new ConsoleTabBar) {
    setTabBar(m_bar);
    setDocumentMode(true);
    setAcceptDrops(true);
    m_bar->setAccessibleName(tr("Consoles"));
    connect(m_bar, &ConsoleTabBar::dragged, this, [this](int index) {
        if (auto* dragged = view(index)) Q_EMIT this->dragged(dragged);
    });
    connect(m_bar, &ConsoleTabBar::closeWanted, this, [this](int index) { Q_EMIT closeWanted(view(index)); });
    connect(m_bar, &ConsoleTabBar::menuWanted, this, [this](int index, const QPoint& at) { Q_EMIT menuWanted(view(index), at); });
}

ConsoleView* ConsoleGroup::view(int index) const {
    return qobject_cast<ConsoleView*>(widget(index));
}

std::vector<ConsoleView*> ConsoleGroup::views() const {
    std::vector<ConsoleView*> all;
    for (int i = 0; i < count(); ++i)
        all.push_back(view(i));
    return all;
}

void ConsoleGroup::add(ConsoleView* view, int at) {
    const int index = insertTab(at, view, view->icon(), {});
    label(view);
    connect(view, &ConsoleView::changed, this, [this, view] { label(view); });
    setCurrentIndex(index);
}

void ConsoleGroup::take(ConsoleView* view) {
    disconnect(view, nullptr, this, nullptr);
    removeTab(indexOf(view));
    view->setParent(nullptr);
}

void ConsoleGroup::label(ConsoleView* view) {
    const int index = indexOf(view);
    if (index < 0) return;
    const auto words = view->state() == ConsoleView::State::Ended        ? tr("%1 (ended)", "console")
                       : view->state() == ConsoleView::State::Connecting ? tr("%1 …", "console that is connecting")
                                                                         : QStringLiteral("%1");
    const bool recorded = view->isRecording();
    auto text = words.arg(view->title());
    if (recorded) text = tr("%1 (recording)", "console").arg(text);
    setTabText(index, text.replace('&', "&&"));
    setTabIcon(index, recorded ? icon("record") : view->icon());
    setTabToolTip(index, plainToHtml(recorded ? tr("%1; it is being recorded").arg(view->place()) : view->place()));
}

DropSide ConsoleGroup::sideAt(const QPoint& point) const {
    if (m_bar->geometry().contains(point)) return DropSide::Among;
    const double x = double(point.x()) / std::max(1, width()), y = double(point.y()) / std::max(1, height());
    constexpr double edge = 0.25;
    const double nearest = std::min({x, 1 - x, y, 1 - y});
    if (nearest > edge) return DropSide::Among;
    if (nearest == x) return DropSide::Left;
    if (nearest == 1 - x) return DropSide::Right;
    return nearest == y ? DropSide::Above : DropSide::Below;
}

QRect ConsoleGroup::areaOf(DropSide side) const {
    const int w = width(), h = height();
    switch (side) {
    case DropSide::Among:
        return rect();
    case DropSide::Left:
        return {0, 0, w / 2, h};
    case DropSide::Right:
        return {w - w / 2, 0, w / 2, h};
    case DropSide::Above:
        return {0, 0, w, h / 2};
    case DropSide::Below:
        return {0, h - h / 2, w, h / 2};
    }
    return rect();
}

void ConsoleGroup::hideMark() {
    delete std::exchange(m_mark, nullptr);
}

/// Ctrl+Tab leads out of what takes all other keys: to what else is in its console, to the next tab, behind the last one out
/// of the group. Backwards it goes by tabs, to the bar before the first. So nobody is caught in a terminal.
void ConsoleGroup::keyPressEvent(QKeyEvent* event) {
    const bool turns = event->key() == Qt::Key_Tab || event->key() == Qt::Key_Backtab;
    if (!turns || !event->modifiers().testFlag(Qt::ControlModifier)) return QTabWidget::keyPressEvent(event);
    const bool back = event->key() == Qt::Key_Backtab || event->modifiers().testFlag(Qt::ShiftModifier);
    const int next = currentIndex() + (back ? -1 : 1);
    auto* behind = back || !current() ? nullptr : nextControl();
    if (behind && current()->isAncestorOf(behind)) {
        behind->setFocus(Qt::TabFocusReason);
    } else if (next >= 0 && next < count()) {
        setCurrentIndex(next);
        current()->takeFocus();
    } else if (behind) {
        behind->setFocus(Qt::TabFocusReason);
    } else {
        m_bar->setFocus(Qt::BacktabFocusReason);
    }
}

/// What comes after the widget with the focus, in its console or outside of this group.
QWidget* ConsoleGroup::nextControl() const {
    const auto* from = window()->focusWidget();
    bool wrapped = false; // a console's own come in order; from its last one the way leads out
    for (auto* at = from ? from->nextInFocusChain() : nullptr; at && at != from; at = at->nextInFocusChain()) {
        wrapped = wrapped || at == current();
        const bool takes = (at->focusPolicy() & Qt::TabFocus) && at->isVisible() && at->isEnabled() && at->window() == window();
        if (takes && (isAncestorOf(at) ? !wrapped && current()->isAncestorOf(at) : true)) return at;
    }
    return nullptr;
}

void ConsoleGroup::dragEnterEvent(QDragEnterEvent* event) {
    if (ConsoleTabBar::refIn(*event->mimeData())) event->acceptProposedAction();
}

void ConsoleGroup::dragMoveEvent(QDragMoveEvent* event) {
    if (!ConsoleTabBar::refIn(*event->mimeData())) return;
    if (!m_mark) m_mark = new QRubberBand(QRubberBand::Rectangle, this);
    m_mark->setGeometry(areaOf(sideAt(event->position().toPoint())));
    m_mark->show();
    event->acceptProposedAction();
}

void ConsoleGroup::dragLeaveEvent(QDragLeaveEvent*) {
    hideMark();
}

void ConsoleGroup::dropEvent(QDropEvent* event) {
    hideMark();
    const auto ref = ConsoleTabBar::refIn(*event->mimeData());
    if (!ref) return;
    const auto point = event->position().toPoint();
    event->setDropAction(Qt::MoveAction);
    event->accept();
    Q_EMIT dropped(*ref, sideAt(point), m_bar->geometry().contains(point) ? m_bar->tabAt(m_bar->mapFrom(this, point)) : -1);
}

} // namespace binnacle::views
