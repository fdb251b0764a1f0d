// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/model/network.h"

#include <QIcon>
#include <QWidget>

namespace binnacle::views {

/// The host, a network and the guests on it, and how they hang together. What it shows is its accessible
/// description, too.
class NetworkPicture final : public QWidget {
    Q_OBJECT
public:
    explicit NetworkPicture(QWidget* parent = nullptr);
    /// \a host: as it is called; \a guests as guestsOn() has them.
    void show(const QString& host, const NetworkDetails& details, const std::vector<GuestPtr>& guests);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent*) override;

private:
    struct Box {
        QIcon icon;
        QString title, words;
        bool live = false; ///< what leads to it carries something
    };
    std::vector<Box> guestBoxes(const NetworkDetails& details, const std::vector<GuestPtr>& guests) const;
    QString inWords() const;
    void paintBox(QPainter& painter, const QRect& area, const Box& box) const;
    void paintGuest(QPainter& painter, const QRect& area, const Box& box) const;
    QRect paintFrame(QPainter& painter, const QRect& area, const Box& box, int margin) const;
    void paintLine(QPainter& painter, const QPointF& from, const QPointF& to, bool live) const;
    int boxHeight() const;
    int guestHeight() const;
    int heightOfGuests() const;

    Box m_host, m_network;
    std::vector<Box> m_guests; ///< the first few, and how many more there are
};

} // namespace binnacle::views
