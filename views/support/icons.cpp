// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/support/icons.h"

#include "views/support/strings.h"

#include <QFile>
#include <QHash>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

namespace binnacle::views {
namespace {

/// The colours that stand in the files for those of the theme.
QByteArray recoloured(QByteArray svg, const QColor& ink, bool dark) {
    const auto put = [&](const char* placeholder, const QColor& colour) { svg.replace(placeholder, colour.name().toLatin1()); };
    put("#16a34a", theme::colour(Tone::Good, dark));
    put("#d97706", theme::colour(Tone::Caution, dark));
    put("#dc2626", theme::colour(Tone::Bad, dark));
    put("#6b7280", theme::colour(Tone::Muted, dark));
    put("#3b82f6", theme::colour(Tone::Accent, dark));
    put("#000000", ink);
    return svg;
}

QByteArray source(const QString& name) {
    static QHash<QString, QByteArray> files;
    const auto known = files.constFind(name);
    if (known != files.constEnd()) return *known;
    QFile file(":/icons/" + name + ".svg");
    return *files.insert(name, file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray());
}

class SymbolEngine final : public QIconEngine {
public:
    SymbolEngine(QString name, Tone tone)
        : m_name(std::move(name))
        , m_tone(tone) {}

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State) override {
        const auto scale = painter->device()->devicePixelRatioF();
        painter->drawPixmap(rect.topLeft(), render(rect.size() * scale, scale, mode));
    }
    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State) override { return render(size, 1, mode); }
    QPixmap scaledPixmap(const QSize& size, QIcon::Mode mode, QIcon::State, qreal scale) override {
        return render(size, scale, mode);
    }
    QSize actualSize(const QSize& size, QIcon::Mode, QIcon::State) override { return size; }
    QIconEngine* clone() const override { return new SymbolEngine(*this); }

private:
    /// \a size is in device pixels.
    QPixmap render(const QSize& size, qreal scale, QIcon::Mode mode) const {
        const bool dark = theme::isDark();
        const auto key = QStringLiteral("binnacle/%1/%2/%3/%4/%5x%6@%7")
                             .arg(m_name).arg(int(m_tone)).arg(int(mode)).arg(dark).arg(size.width()).arg(size.height()).arg(scale);
        QPixmap pixmap;
        if (QPixmapCache::find(key, &pixmap)) return pixmap;
        pixmap = QPixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        if (mode == QIcon::Disabled) painter.setOpacity(0.4);
        auto ink = theme::colour(m_tone, dark);
        if (mode == QIcon::Selected && m_tone == Tone::Plain) ink = Qt::white;
        QSvgRenderer(recoloured(source(m_name), ink, dark)).render(&painter);
        painter.end();
        pixmap.setDevicePixelRatio(scale);
        QPixmapCache::insert(key, pixmap);
        return pixmap;
    }

    QString m_name;
    Tone m_tone;
};

} // namespace

QIcon icon(const QString& name, Tone tone) {
    return source(name).isEmpty() ? QIcon() : QIcon(new SymbolEngine(name, tone));
}
QIcon icon(GuestState state) {
    return icon("state-" + toQString(name(state)), tone(state));
}
QIcon icon(GuestKind kind) {
    return icon(kind == GuestKind::Container ? "guest-container" : "guest-vm");
}
QIcon icon(LinkState state) {
    return icon("host-" + toQString(name(state)));
}
QIcon icon(TaskState state) {
    return icon("task-" + toQString(name(state)));
}
QIcon icon(Check::State state) {
    return icon("check-" + toQString(name(state)));
}

Tone tone(GuestState state) {
    switch (state) {
    case GuestState::Running:
        return Tone::Good;
    case GuestState::Starting:
    case GuestState::Stopping:
    case GuestState::Paused:
        return Tone::Caution;
    case GuestState::Crashed:
        return Tone::Bad;
    case GuestState::Saved:
        return Tone::Accent;
    case GuestState::Stopped:
    case GuestState::Unknown:
        return Tone::Muted;
    }
    return Tone::Muted;
}
Tone tone(LinkState state) {
    switch (state) {
    case LinkState::Connected:
        return Tone::Good;
    case LinkState::Connecting:
        return Tone::Accent;
    case LinkState::Waiting:
        return Tone::Caution;
    case LinkState::Refused:
        return Tone::Bad;
    case LinkState::Disconnected:
        return Tone::Muted;
    }
    return Tone::Muted;
}
Tone tone(TaskState state) {
    switch (state) {
    case TaskState::Succeeded:
        return Tone::Good;
    case TaskState::Failed:
        return Tone::Bad;
    case TaskState::Interrupted:
    case TaskState::Cancelled:
        return Tone::Caution;
    case TaskState::Running:
        return Tone::Accent;
    case TaskState::Queued:
        return Tone::Muted;
    }
    return Tone::Muted;
}
Tone tone(Check::State state) {
    switch (state) {
    case Check::State::Ok:
        return Tone::Good;
    case Check::State::Notice:
        return Tone::Accent;
    case Check::State::Warning:
        return Tone::Caution;
    case Check::State::Problem:
        return Tone::Bad;
    case Check::State::Unknown:
        return Tone::Muted;
    }
    return Tone::Muted;
}

} // namespace binnacle::views
