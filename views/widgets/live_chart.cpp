// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/live_chart.h"

#include "views/support/format.h"
#include "views/support/theme.h"
#include "views/widgets/labels.h"

#include <QChart>
#include <QChartView>
#include <QDateTime>
#include <QDateTimeAxis>
#include <QEvent>
#include <QLineSeries>
#include <QValueAxis>
#include <QVBoxLayout>

#include <cmath>

namespace binnacle::views {
namespace {

constexpr qint64 span = 5 * 60 * 1000;
constexpr Tone tones[]{Tone::Accent, Tone::Caution};
constexpr Qt::PenStyle styles[]{Qt::SolidLine, Qt::DashLine}; // told apart without colour, too

/// The next power of two that leaves some room above.
double roundUp(double value) {
    double top = 1;
    while (top < value * 1.05)
        top *= 2;
    return top;
}

} // namespace

LiveChart::LiveChart(const QString& title, Unit unit, const QStringList& lines, QWidget* parent)
    : QWidget(parent)
    , m_unit(unit)
    , m_names(lines)
    , m_chart(new QChart)
    , m_view(new QChartView(m_chart))
    , m_legend(plainLabel())
    , m_time(new QDateTimeAxis)
    , m_scale(new QValueAxis) {
    m_chart->legend()->hide();
    m_chart->setMargins({0, 0, 0, 0});
    m_chart->layout()->setContentsMargins(0, 0, 0, 0);
    m_chart->setBackgroundRoundness(0);
    m_time->setFormat(QStringLiteral("HH:mm"));
    m_time->setTickCount(6);
    m_scale->setTickCount(3);
    m_chart->addAxis(m_time, Qt::AlignBottom);
    m_chart->addAxis(m_scale, Qt::AlignLeft);
    for (qsizetype i = 0; i < lines.size(); ++i) {
        auto* series = new QLineSeries;
        m_chart->addSeries(series);
        series->attachAxis(m_time);
        series->attachAxis(m_scale);
        m_series.push_back(series);
    }
    m_latest.resize(m_series.size(), std::nan(""));
    m_view->setRenderHint(QPainter::Antialiasing);
    m_view->setMinimumHeight(130);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setFocusPolicy(Qt::NoFocus);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::small);
    auto* head = new QHBoxLayout;
    head->addWidget(headingLabel(title));
    head->addStretch();
    m_legend->setTextFormat(Qt::RichText); // made of our own words and figures only
    head->addWidget(m_legend);
    column->addLayout(head);
    column->addWidget(m_view, 1);
    setAccessibleName(title);
    recolour();
}

QString LiveChart::spoken(double value) const {
    if (std::isnan(value)) return dash();
    switch (m_unit) {
    case Unit::Share:
        return percent(value);
    case Unit::Bytes:
        return bytes(std::uint64_t(std::max(0.0, value)));
    case Unit::BytesPerSecond:
        return byteRate(value);
    }
    return {};
}

void LiveChart::show(const std::vector<std::vector<Point>>& lines, double full) {
    double most = 0;
    const auto end = QDateTime::currentMSecsSinceEpoch();
    for (std::size_t i = 0; i < lines.size() && i < m_series.size(); ++i) {
        QList<QPointF> points;
        for (const auto& point : lines[i]) {
            if (point.at < end - span - 5000 || std::isnan(point.value)) continue;
            points.append(QPointF(double(point.at), m_unit == Unit::Share ? point.value * 100 : point.value));
            most = std::max(most, points.back().y());
        }
        m_latest[i] = lines[i].empty() ? std::nan("") : lines[i].back().value;
        m_series[i]->replace(points);
    }
    m_time->setRange(QDateTime::fromMSecsSinceEpoch(end - span), QDateTime::fromMSecsSinceEpoch(end));
    const auto top = m_unit == Unit::Share ? 100 : full > 0 ? full : roundUp(std::max(most, 4096.0));
    m_scale->setRange(0, top);
    // Qt Charts formats labels by printf: the unit is chosen for the whole scale.
    if (m_unit == Unit::Share) {
        m_scale->setLabelFormat(QStringLiteral("%.0f %%"));
    } else {
        static const char* units[]{"B", "KiB", "MiB", "GiB", "TiB"};
        int unit = 0;
        double shownTop = top;
        while (shownTop >= 1024 && unit < 4) {
            shownTop /= 1024;
            ++unit;
        }
        const double factor = std::pow(1024.0, unit);
        for (std::size_t i = 0; i < m_series.size(); ++i) {
            auto points = m_series[i]->points();
            for (auto& point : points)
                point.setY(point.y() / factor);
            m_series[i]->replace(points);
        }
        m_scale->setRange(0, shownTop);
        m_scale->setLabelFormat((shownTop < 10 ? QStringLiteral("%.1f ") : QStringLiteral("%.0f ")) + units[unit] +
                                (m_unit == Unit::BytesPerSecond ? "/s" : ""));
    }
    recolour();
}

void LiveChart::recolour() {
    const auto text = theme::colour(Tone::Muted);
    m_chart->setBackgroundBrush(palette().color(QPalette::Base));
    m_chart->setPlotAreaBackgroundVisible(false);
    for (auto* axis : {static_cast<QAbstractAxis*>(m_time), static_cast<QAbstractAxis*>(m_scale)}) {
        axis->setLabelsBrush(text);
        axis->setLabelsFont(theme::smallFont());
        axis->setGridLineColor(theme::blend(0.1));
        axis->setLinePenColor(theme::blend(0.2));
    }
    QStringList legend;
    QStringList words;
    for (std::size_t i = 0; i < m_series.size(); ++i) {
        const auto colour = theme::colour(tones[i % 2]);
        m_series[i]->setPen(QPen(colour, 1.6, styles[i % 2]));
        const auto name = m_names[qsizetype(i)];
        const auto mark = i % 2 ? QStringLiteral("┄") : QStringLiteral("━");
        legend << QStringLiteral("<span style='color:%1'>%2</span> %3 <b>%4</b>")
                      .arg(colour.name(), mark, name.toHtmlEscaped(), spoken(m_latest[i]).toHtmlEscaped());
        words << name + ' ' + spoken(m_latest[i]);
    }
    m_legend->setText(legend.join(QStringLiteral("&nbsp;&nbsp; ")));
    setAccessibleDescription(words.join(QStringLiteral(", ")));
}

void LiveChart::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::ApplicationPaletteChange) recolour();
}

} // namespace binnacle::views
