// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QWidget>

#include <vector>

class QChart;
class QChartView;
class QLabel;
class QLineSeries;
class QDateTimeAxis;
class QValueAxis;

namespace binnacle::views {

/// Lines over the last minutes.
class LiveChart final : public QWidget {
    Q_OBJECT
public:
    enum class Unit : std::uint8_t { Share, Bytes, BytesPerSecond };
    /// One name a line.
    LiveChart(const QString& title, Unit unit, const QStringList& lines, QWidget* parent = nullptr);

    struct Point {
        qint64 at = 0; ///< ms since the epoch
        double value = 0; ///< NaN: a gap
    };
    /// One vector a line, oldest first; the upper end of the scale where \a full is above 0.
    void show(const std::vector<std::vector<Point>>& lines, double full = 0);

protected:
    void changeEvent(QEvent* event) override;

private:
    void recolour();
    QString spoken(double value) const;
    Unit m_unit;
    QStringList m_names;
    QChart* m_chart;
    QChartView* m_view;
    QLabel* m_legend;
    QDateTimeAxis* m_time;
    QValueAxis* m_scale;
    std::vector<QLineSeries*> m_series;
    std::vector<double> m_latest;
};

} // namespace binnacle::views
