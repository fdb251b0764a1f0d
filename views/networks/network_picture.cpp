// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/networks/network_picture.h"

#include "views/networks/network_words.h"
#include "views/support/icons.h"
#include "views/support/strings.h"
#include "views/support/theme.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace binnacle::views {
namespace {

constexpr std::size_t mostGuests = 6;
constexpr int iconSize = 16;

QPointF leftOf(const QRect& box) {
    return {double(box.left()), box.top() + box.height() / 2.0};
}
QPointF rightOf(const QRect& box) {
    return {double(box.right()), box.top() + box.height() / 2.0};
}

void drawWords(QPainter& painter, const QRect& where, const QFont& font, const QString& text, Tone tone) {
    painter.setFont(font);
    painter.setPen(theme::colour(tone));
    painter.drawText(where, int(Qt::AlignVCenter | Qt::AlignLeft),
                     QFontMetrics(font).elidedText(text, Qt::ElideRight, where.width()));
}

} // namespace

NetworkPicture::NetworkPicture(QWidget* parent)
    : QWidget(parent) {
    setAccessibleName(tr("How it hangs together"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

std::vector<NetworkPicture::Box> NetworkPicture::guestBoxes(const NetworkDetails& details,
                                                            const std::vector<GuestPtr>& guests) const {
    std::vector<Box> boxes;
    for (const auto& guest : guests) {
        if (boxes.size() == mostGuests - 1 && guests.size() > mostGuests) {
            boxes.push_back({icon("more"),
                             tr("%n more guest(s)", nullptr, int(guests.size() - boxes.size())),
                             {},
                             false});
            break;
        }
        QStringList nics;
        for (const auto& nic : guest->nics)
            if (isOn(nic, details.network)) nics << shown(nic.target.empty() ? nic.mac : nic.target, 40);
        const bool live = details.network.active && isActive(guest->state);
        boxes.push_back({icon(guest->state), shown(guest->name, 60), nics.join(QStringLiteral(", ")), live});
    }
    if (boxes.empty()) boxes.push_back({{}, tr("No guests"), {}, false});
    return boxes;
}

void NetworkPicture::show(const QString& host, const NetworkDetails& details,
                          const std::vector<GuestPtr>& guests) {
    const auto& network = details.network;
    const bool joined = !(network.mode == "isolated" && network.addresses.empty());
    m_host = {icon("host"), host, wayOut(details), network.active && joined};
    QStringList words;
    if (!network.active) words << tr("off");
    if (!network.bridge.empty() && isOwnNetwork(network)) words << shown(network.bridge, 40);
    if (!network.addresses.empty()) words << shown(network.addresses.front(), 60);
    m_network = {icon("network"), shown(network.name, 60), words.join(QStringLiteral(" · ")), network.active};
    m_guests = guestBoxes(details, guests);
    setAccessibleDescription(inWords());
    updateGeometry();
    update();
}

QString NetworkPicture::inWords() const {
    QStringList lines;
    const auto add = [&](const Box& box) {
        lines << (box.words.isEmpty() ? box.title : tr("%1 (%2)").arg(box.title, box.words));
    };
    add(m_host);
    add(m_network);
    for (const auto& box : m_guests)
        add(box);
    return lines.join(QStringLiteral("; "));
}

int NetworkPicture::boxHeight() const {
    return fontMetrics().height() + QFontMetrics(theme::smallFont()).height() + 2 * space::medium;
}

int NetworkPicture::guestHeight() const {
    return fontMetrics().height() + 2 * (space::small + 1);
}

int NetworkPicture::heightOfGuests() const {
    const int count = std::max(1, int(m_guests.size()));
    return count * guestHeight() + (count - 1) * space::small;
}

QSize NetworkPicture::sizeHint() const {
    return {fontMetrics().averageCharWidth() * 90, std::max(boxHeight(), heightOfGuests())};
}

QSize NetworkPicture::minimumSizeHint() const {
    return {fontMetrics().averageCharWidth() * 45, std::max(boxHeight(), heightOfGuests())};
}

/// And its icon; what is left for words.
QRect NetworkPicture::paintFrame(QPainter& painter, const QRect& area, const Box& box, int margin) const {
    painter.setPen(theme::blend(0.25));
    painter.setBrush(theme::blend(0.05));
    painter.drawRoundedRect(QRectF(area).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
    auto inner = area.adjusted(space::medium, margin, -space::medium, -margin);
    if (box.icon.isNull()) return inner;
    box.icon.paint(&painter, QRect(inner.left(), area.center().y() - iconSize / 2 + 1, iconSize, iconSize));
    inner.setLeft(inner.left() + iconSize + space::medium);
    return inner;
}

void NetworkPicture::paintBox(QPainter& painter, const QRect& area, const Box& box) const {
    const auto inner = paintFrame(painter, area, box, space::medium);
    const int first = fontMetrics().height();
    drawWords(painter,
              QRect(inner.left(), inner.top(), inner.width(), box.words.isEmpty() ? inner.height() : first),
              font(), box.title, Tone::Plain);
    drawWords(painter, inner.adjusted(0, first, 0, 0), theme::smallFont(), box.words, Tone::Muted);
}

/// On one line, since there are many: its name, and its network card where there is room left.
void NetworkPicture::paintGuest(QPainter& painter, const QRect& area, const Box& box) const {
    auto inner = paintFrame(painter, area, box, space::small);
    drawWords(painter, inner, font(), box.title, box.icon.isNull() ? Tone::Muted : Tone::Plain);
    inner.setLeft(inner.left() + fontMetrics().horizontalAdvance(box.title) + space::large);
    if (inner.width() > fontMetrics().averageCharWidth() * 5)
        drawWords(painter, inner, theme::smallFont(), box.words, Tone::Muted);
}

/// Solid where something passes, dashed where nothing does.
void NetworkPicture::paintLine(QPainter& painter, const QPointF& from, const QPointF& to, bool live) const {
    QPen pen(theme::colour(live ? Tone::Accent : Tone::Muted), 1.5);
    if (!live) pen.setStyle(Qt::DashLine);
    painter.setPen(pen);
    painter.setBrush(Qt::NoBrush);
    const double middle = (from.x() + to.x()) / 2;
    QPainterPath path(from);
    path.cubicTo(middle, from.y(), middle, to.y(), to.x(), to.y());
    painter.drawPath(path);
}

void NetworkPicture::paintEvent(QPaintEvent*) {
    if (m_guests.empty()) return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const int gap = std::clamp(width() / 10, 24, 110);
    const int across = std::min((width() - 2 * gap) / 3, fontMetrics().averageCharWidth() * 42);
    const int high = boxHeight();
    const int top = (height() - high) / 2;
    const QRect host(0, top, across, high);
    const QRect network(across + gap, top, across, high);
    paintLine(painter, rightOf(host), leftOf(network), m_host.live);
    int y = (height() - heightOfGuests()) / 2;
    for (const auto& box : m_guests) {
        const QRect area(2 * (across + gap), y, across, guestHeight());
        if (!box.icon.isNull()) paintLine(painter, rightOf(network), leftOf(area), box.live);
        paintGuest(painter, area, box);
        y += guestHeight() + space::small;
    }
    paintBox(painter, host, m_host);
    paintBox(painter, network, m_network);
}

} // namespace binnacle::views
