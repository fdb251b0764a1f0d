// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/consoles/console_area.h"

#include "views/widgets/labels.h"

#include <QJsonArray>
#include <QSplitter>
#include <QStackedLayout>

#include <algorithm>
#include <cmath>

namespace binnacle::views {
namespace {

constexpr int deepest = 8; ///< of a saved layout

QSplitter* makeSplitter(Qt::Orientation orientation) {
    auto* splitter = new QSplitter(orientation);
    splitter->setChildrenCollapsible(false);
    splitter->setHandleWidth(4);
    return splitter;
}

void collect(const QWidget* widget, std::vector<ConsoleGroup*>& groups) {
    if (const auto* splitter = qobject_cast<const QSplitter*>(widget)) {
        for (int i = 0; i < splitter->count(); ++i)
            collect(splitter->widget(i), groups);
    } else if (auto* group = qobject_cast<ConsoleGroup*>(const_cast<QWidget*>(widget))) {
        groups.push_back(group);
    }
}

QJsonObject saved(const QWidget* widget) {
    QJsonObject json;
    if (const auto* splitter = qobject_cast<const QSplitter*>(widget)) {
        QJsonArray parts, sizes;
        for (int i = 0; i < splitter->count(); ++i)
            parts << saved(splitter->widget(i));
        for (const int size : splitter->sizes())
            sizes << size;
        json["split"] = splitter->orientation() == Qt::Horizontal ? "horizontal" : "vertical";
        json["sizes"] = sizes;
        json["parts"] = parts;
    } else if (const auto* group = qobject_cast<const ConsoleGroup*>(widget)) {
        QJsonArray tabs;
        for (const auto* view : group->views())
            tabs << view->ref().key();
        json["tabs"] = tabs;
        json["current"] = group->currentIndex();
    }
    return json;
}

} // namespace

ConsoleArea::ConsoleArea(GroupMade made, QWidget* parent)
    : QWidget(parent)
    , m_made(std::move(made))
    , m_stack(new QStackedLayout(this))
    , m_root(makeSplitter(Qt::Horizontal)) {
    auto* hint = hintLabel(tr("No console is open. A guest's Console button, its context menu and the command palette open one."));
    hint->setAlignment(Qt::AlignCenter);
    m_stack->addWidget(hint);
    m_stack->addWidget(m_root);
    m_root->addWidget(makeGroup());
    showHint();
}

ConsoleGroup* ConsoleArea::makeGroup() {
    auto* group = new ConsoleGroup;
    m_made(group);
    connect(group, &QTabWidget::currentChanged, this, &ConsoleArea::showHint);
    return group;
}

void ConsoleArea::showHint() {
    m_stack->setCurrentIndex(views().empty() ? 0 : 1);
}

std::vector<ConsoleGroup*> ConsoleArea::groups() const {
    std::vector<ConsoleGroup*> all;
    collect(m_root, all);
    return all;
}

std::vector<ConsoleView*> ConsoleArea::views() const {
    std::vector<ConsoleView*> all;
    for (const auto* group : groups())
        for (auto* view : group->views())
            all.push_back(view);
    return all;
}

ConsoleGroup* ConsoleArea::currentGroup() const {
    if (!m_current) m_current = groups().front();
    return m_current;
}

ConsoleGroup* ConsoleArea::groupOf(const ConsoleView* view) const {
    for (auto* group : groups())
        if (group->indexOf(const_cast<ConsoleView*>(view)) >= 0) return group;
    return nullptr;
}

ConsoleGroup* ConsoleArea::split(ConsoleGroup* beside, DropSide side) {
    const bool sideways = side == DropSide::Left || side == DropSide::Right;
    const bool before = side == DropSide::Left || side == DropSide::Above;
    const auto orientation = sideways ? Qt::Horizontal : Qt::Vertical;
    auto* parent = qobject_cast<QSplitter*>(beside->parentWidget());
    auto* group = makeGroup();
    if (parent->count() == 1) parent->setOrientation(orientation);
    if (parent->orientation() != orientation) {
        const auto outer = parent->sizes();
        auto* inner = makeSplitter(orientation);
        parent->replaceWidget(parent->indexOf(beside), inner);
        inner->addWidget(beside);
        parent->setSizes(outer);
        parent = inner;
        inner->show();
        beside->show();
    }
    auto sizes = parent->sizes();
    const int at = parent->indexOf(beside);
    const int whole = sizes[at];
    sizes[at] = whole / 2;
    sizes.insert(at, whole - whole / 2);
    parent->insertWidget(before ? at : at + 1, group);
    parent->setSizes(sizes);
    m_current = group;
    return group;
}

/// A splitter with nothing but one splitter in it is that one.
void ConsoleArea::collapse(QSplitter* splitter) {
    for (int i = splitter->count() - 1; i >= 0; --i)
        if (auto* inner = qobject_cast<QSplitter*>(splitter->widget(i))) {
            collapse(inner);
            if (inner->count() > 1) continue;
            const auto sizes = splitter->sizes();
            auto* only = inner->count() ? inner->widget(0) : nullptr;
            if (only) {
                splitter->replaceWidget(i, only);
                only->show();
                splitter->setSizes(sizes);
            }
            inner->setParent(nullptr);
            inner->deleteLater();
        }
    if (splitter != m_root || splitter->count() != 1) return;
    auto* inner = qobject_cast<QSplitter*>(splitter->widget(0));
    if (!inner) return;
    splitter->setOrientation(inner->orientation());
    const auto sizes = inner->sizes();
    while (inner->count())
        splitter->insertWidget(splitter->count() - 1, inner->widget(0));
    inner->setParent(nullptr);
    inner->deleteLater();
    splitter->setSizes(sizes);
}

void ConsoleArea::prune() {
    auto all = groups();
    for (auto* group : all) {
        if (group->count() || groups().size() == 1) continue;
        group->setParent(nullptr);
        group->deleteLater();
        if (m_current == group) m_current = nullptr;
    }
    collapse(m_root);
    showHint();
}

void ConsoleArea::arrange() {
    const auto all = views();
    if (all.empty()) return;
    const auto columns = std::size_t(std::ceil(std::sqrt(double(all.size()))));
    for (auto* view : all)
        groupOf(view)->take(view);
    prune();
    auto* first = groups().front();
    for (auto* old : groups())
        if (old != first) old->setParent(nullptr), old->deleteLater();
    collapse(m_root);
    m_root->setOrientation(Qt::Vertical);
    first->setParent(nullptr);
    for (std::size_t i = 0; i < all.size(); i += columns) {
        auto* line = makeSplitter(Qt::Horizontal);
        for (std::size_t k = i; k < std::min(i + columns, all.size()); ++k) {
            auto* group = k == 0 ? first : makeGroup();
            line->addWidget(group);
            group->show();
            group->add(all[k]);
        }
        m_root->addWidget(line);
        line->setSizes(QList<int>(line->count(), 1000));
    }
    m_root->setSizes(QList<int>(m_root->count(), 1000));
    showHint();
}

QJsonObject ConsoleArea::save() const {
    return saved(m_root);
}

QWidget* ConsoleArea::rebuilt(const QJsonObject& saved, const ConsoleMaker& make, int depth) {
    if (!saved.contains("split")) {
        auto* group = makeGroup();
        for (const auto& key : saved["tabs"].toArray())
            if (const auto ref = ConsoleRef::fromKey(key.toString()))
                if (auto* view = make(*ref)) group->add(view);
        group->setCurrentIndex(saved["current"].toInt());
        return group;
    }
    auto* splitter = makeSplitter(saved["split"].toString() == "vertical" ? Qt::Vertical : Qt::Horizontal);
    QList<int> sizes;
    for (const auto& part : saved["parts"].toArray())
        if (depth < deepest) splitter->addWidget(rebuilt(part.toObject(), make, depth + 1));
    for (const auto& size : saved["sizes"].toArray())
        sizes << size.toInt();
    splitter->setSizes(sizes);
    return splitter;
}

void ConsoleArea::restore(const QJsonObject& saved, const ConsoleMaker& make) {
    auto* before = m_root;
    auto* rebuiltRoot = rebuilt(saved, make, 0);
    m_root = qobject_cast<QSplitter*>(rebuiltRoot);
    if (!m_root) {
        m_root = makeSplitter(Qt::Horizontal);
        m_root->addWidget(rebuiltRoot);
    }
    m_stack->addWidget(m_root);
    m_stack->removeWidget(before);
    before->deleteLater();
    m_current = nullptr;
    if (groups().empty()) m_root->addWidget(makeGroup());
    prune();
}

} // namespace binnacle::views
