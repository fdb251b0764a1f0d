// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/page_tabs.h"

#include <QAbstractScrollArea>
#include <QVBoxLayout>

namespace binnacle::views {
namespace {

void entitle(QWidget& page, const QString& title) {
    page.setAccessibleName(title);
    for (auto* area : page.findChildren<QAbstractScrollArea*>(Qt::FindDirectChildrenOnly))
        if (area->accessibleName().isEmpty()) area->setAccessibleName(title);
}

} // namespace

PageTabs::PageTabs(QWidget* parent) : QTabWidget(parent) {
    setDocumentMode(true);
    connect(this, &QTabWidget::currentChanged, this, &PageTabs::makeCurrent);
}

void PageTabs::add(QWidget* page, const QString& name, const QString& title) {
    page->setObjectName(name);
    entitle(*page, title);
    addTab(page, title);
}

void PageTabs::addLater(const QString& name, const QString& title, std::function<QWidget*()> make) {
    auto* place = new QWidget;
    m_later[place] = std::move(make);
    add(place, name, title);
}

void PageTabs::showPage(const QString& name) {
    for (int i = 0; i < count(); ++i)
        if (widget(i)->objectName() == name) setCurrentIndex(i);
}

void PageTabs::makeCurrent() {
    auto later = m_later.extract(currentWidget());
    if (later.empty()) return;
    auto* page = later.mapped()();
    entitle(*page, later.key()->accessibleName());
    auto* column = new QVBoxLayout(later.key());
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(page);
    page->show(); // at once, not with the next turn of the event loop
}

} // namespace binnacle::views
