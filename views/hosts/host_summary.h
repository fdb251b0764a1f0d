// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/model/host.h"

#include <QWidget>

class QTableWidget;

namespace binnacle::views {

class Card;
class Facts;
class UsageBar;

/// What a host is and what it gives to its guests.
class HostSummary final : public QWidget {
    Q_OBJECT
public:
    explicit HostSummary(QWidget* parent = nullptr);
    void show(const HostSnapshot& host);

private:
    Facts *m_machine, *m_software, *m_guests;
    QTableWidget *m_pools, *m_networks;
    Card *m_poolCard, *m_networkCard;
};

} // namespace binnacle::views
