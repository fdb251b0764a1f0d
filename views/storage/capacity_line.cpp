// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/storage/capacity_line.h"

#include "views/support/format.h"
#include "views/support/icons.h"
#include "views/support/strings.h"
#include "views/support/theme.h"
#include "views/widgets/labels.h"

#include <QCoreApplication>
#include <QHBoxLayout>

namespace binnacle::views {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(CapacityLine)
};

constexpr int iconSize = 16;

} // namespace

CapacityLine::CapacityLine(QWidget* parent)
    : QWidget(parent)
    , m_name(new ElidedLabel)
    , m_figures(plainLabel({}, Tone::Muted))
    , m_warning(new QWidget)
    , m_words(plainLabel({}, Tone::Caution)) {
    m_name->setFont(theme::headingFont());
    m_figures->setWordWrap(true);
    m_words->setWordWrap(true);
    auto* warning = new QHBoxLayout(m_warning);
    warning->setContentsMargins(0, 0, 0, 0);
    warning->setSpacing(space::small);
    warning->addWidget(new IconLabel(icon("warning"), iconSize), 0, Qt::AlignTop);
    warning->addWidget(m_words, 1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::hair);
    column->addWidget(m_name);
    column->addWidget(m_figures);
    column->addWidget(m_warning);
    m_warning->hide();
}

void CapacityLine::show(const Pool& pool) {
    m_name->setWhole(shown(pool.name, 100));
    m_figures->setText(pool.active ? Words::tr("%1 of %2 allocated, %3 free")
                                         .arg(bytes(pool.allocationBytes), bytes(pool.capacityBytes),
                                              bytes(pool.availableBytes))
                                   : QString());
    m_figures->setVisible(pool.active);
    warn({});
}

void CapacityLine::show(const Pool& pool, const Provision& volumes) {
    show(pool);
    if (!pool.active) return;
    m_figures->setText(Words::tr("%1 of %2 allocated, %3 free; %4 provisioned to volumes")
                           .arg(bytes(pool.allocationBytes), bytes(pool.capacityBytes),
                                bytes(pool.availableBytes), bytes(volumes.provisionedBytes)));
    if (volumes.growthBytes > pool.availableBytes)
        warn(Words::tr("More is provisioned than there is: the volumes may grow by %1, and %2 is free. "
                       "Guests that write "
                       "beyond it are paused by their host.")
                 .arg(bytes(volumes.growthBytes), bytes(pool.availableBytes)));
}

void CapacityLine::warn(const QString& words) {
    m_words->setText(words);
    m_warning->setVisible(!words.isEmpty());
}

} // namespace binnacle::views
