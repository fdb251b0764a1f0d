// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/support/format.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

#include <cmath>

namespace binnacle::views {
namespace {

QString tr(const char* text, int n = -1) {
    return QCoreApplication::translate("Format", text, nullptr, n);
}

QDateTime local(WallTime time) {
    return QDateTime::fromMSecsSinceEpoch(toMillis(time)).toLocalTime();
}

} // namespace

QString dash() {
    return QStringLiteral("–");
}

QString bytes(std::uint64_t count) {
    std::uint64_t unit = 1;
    while (unit < count / 1024)
        unit *= 1024;
    if (count >= unit * 1024) unit *= 1024;
    const bool whole = count % unit == 0 || count / unit >= 100 || unit <= 1024;
    return QLocale().formattedDataSize(qint64(count), whole ? 0 : 1, QLocale::DataSizeIecFormat);
}

QString byteRate(double perSecond) {
    if (std::isnan(perSecond)) return dash();
    return tr(QT_TRANSLATE_NOOP("Format", "%1/s")).arg(bytes(std::uint64_t(std::max(0.0, perSecond))));
}

QString percent(double share) {
    if (std::isnan(share)) return dash();
    return tr(QT_TRANSLATE_NOOP("Format", "%1 %")).arg(QLocale().toString(share * 100, 'f', share < 0.0995 && share > 0 ? 1 : 0));
}

QString duration(std::chrono::milliseconds time) {
    const auto seconds = time.count() / 1000;
    if (time.count() < 10'000)
        return tr(QT_TRANSLATE_NOOP("Format", "%1 s")).arg(QLocale().toString(double(time.count()) / 1000, 'f', 1));
    if (seconds < 60) return tr(QT_TRANSLATE_NOOP("Format", "%1 s")).arg(seconds);
    if (seconds < 3600) return tr(QT_TRANSLATE_NOOP("Format", "%1 min %2 s")).arg(seconds / 60).arg(seconds % 60);
    if (seconds < 86'400) return tr(QT_TRANSLATE_NOOP("Format", "%1 h %2 min")).arg(seconds / 3600).arg(seconds / 60 % 60);
    return tr(QT_TRANSLATE_NOOP("Format", "%1 d %2 h")).arg(seconds / 86'400).arg(seconds / 3600 % 24);
}

QString dateTime(WallTime time) {
    return QLocale().toString(local(time), QLocale::ShortFormat).section(' ', 0, 0) + ' ' +
           local(time).time().toString(QStringLiteral("HH:mm:ss"));
}

QString timeOfDay(WallTime time) {
    const auto when = local(time);
    if (when.date() != QDate::currentDate()) return dateTime(time);
    return when.time().toString(QStringLiteral("HH:mm:ss"));
}

QString ago(WallTime time) {
    const auto seconds = (toMillis(now()) - toMillis(time)) / 1000;
    if (seconds < 60) return tr(QT_TRANSLATE_NOOP("Format", "just now"));
    if (seconds < 3600) return tr(QT_TRANSLATE_NOOP("Format", "%1 min ago")).arg(seconds / 60);
    if (seconds < 86'400) return tr(QT_TRANSLATE_NOOP("Format", "%1 h ago")).arg(seconds / 3600);
    return dateTime(time);
}

} // namespace binnacle::views
