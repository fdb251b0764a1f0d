// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/model/network.h"

#include <QWidget>

class QLabel;
class QTableWidget;
class QToolButton;

namespace binnacle::views {

class Card;
class NetworkPicture;

/// What a host has said of one network.
struct NetworkAnswer {
    NetworkDetails details;
    std::vector<DhcpLease> leases;
    bool operator==(const NetworkAnswer&) const = default;
};

/// All there is to know of one network: how it hangs together, who is on it, which addresses it gives out.
class NetworkPage final : public QWidget {
    Q_OBJECT
public:
    explicit NetworkPage(QWidget* parent = nullptr);
    void show(const HostSnapshot& host, const NetworkAnswer& answer);
    void setReachable(bool reachable); ///< its host can be asked to change something

Q_SIGNALS:
    /// With what is known already; any may be empty.
    void reservationWanted(const QString& mac, const QString& ip, const QString& name);
    void freeingWanted(const QString& mac);

private:
    QTableWidget* addTable(const QString& heading, const QStringList& titles);
    QToolButton* addButton(Card& card, const QString& iconName, const QString& words);
    void fillGuests(const NetworkAnswer& answer, const std::vector<GuestPtr>& guests);
    void updateButtons();
    void reserve();

    NetworkAnswer m_answer;
    bool m_reachable = false;
    NetworkPicture* m_picture;
    QTableWidget *m_guests, *m_leases, *m_reservations, *m_names;
    QLabel* m_noLeases;
    QToolButton *m_reserve, *m_reserveNew, *m_free;
};

} // namespace binnacle::views
