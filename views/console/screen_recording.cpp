// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/console/screen_recording.h"

#include "core/base/log.h"
#include "views/support/background.h"
#include "views/support/format.h"
#include "views/support/strings.h"

#include <QDateTime>
#include <QFileDialog>
#include <QStandardPaths>

namespace binnacle::views {
namespace {

constexpr int watchMs = 500;

/// "…/Videos/web-2026-11-27-220533.webm"
QString proposed(const QString& title) {
    auto name = title;
    name.replace('/', '-');
    return QStringLiteral("%1/%2-%3.webm")
        .arg(QStandardPaths::writableLocation(QStandardPaths::MoviesLocation), name,
             QDateTime::currentDateTime().toString("yyyy-MM-dd-hhmmss"));
}

QString clock(std::chrono::milliseconds length) {
    const auto seconds = length.count() / 1000;
    if (seconds < 3600) return QStringLiteral("%1:%2").arg(seconds / 60).arg(seconds % 60, 2, 10, QChar('0'));
    return QStringLiteral("%1:%2:%3")
        .arg(seconds / 3600)
        .arg(seconds / 60 % 60, 2, 10, QChar('0'))
        .arg(seconds % 60, 2, 10, QChar('0'));
}

} // namespace

ScreenRecording::ScreenRecording(QThreadPool& pool, QWidget* asker)
    : QObject(asker)
    , m_pool(pool)
    , m_asker(asker) {
    m_watch.setInterval(watchMs);
    connect(&m_watch, &QTimer::timeout, this, &ScreenRecording::look);
}

ScreenRecording::~ScreenRecording() {
    if (!m_recording) return;
    m_pool.start([last = std::move(m_recording)] {
        if (const auto status = last->finish(); status.error)
            log::warning("recording: {}", status.error->plain());
    });
}

void ScreenRecording::ask(const QString& title) {
    const auto file = proposed(title);
    auto* dialog = new QFileDialog(m_asker, tr("Record to a File"), file, tr("WebM videos (*.webm)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix("webm");
    dialog->selectFile(file);
    connect(dialog, &QFileDialog::fileSelected, this,
            [this, title](const QString& chosen) { begin(chosen, title); });
    dialog->open();
    Q_EMIT changed(); // a button that was pressed for it comes up again
}

void ScreenRecording::begin(const QString& file, const QString& title) {
    if (isOn()) return;
    m_recording = std::make_shared<recording::Recording>(recording::RecordingOptions{
        .file = file.toStdString(), .title = title.toStdString(), .gap = tr("not connected").toStdString()});
    m_recording->show(m_frame);
    m_watch.start();
    Q_EMIT changed();
}

void ScreenRecording::show(std::shared_ptr<const console::Frame> frame) {
    m_frame = std::move(frame);
    if (m_recording) m_recording->show(m_frame);
}

QString ScreenRecording::figures() const {
    if (!m_recording) return {};
    const auto status = m_recording->status();
    return QStringLiteral("%1 · %2").arg(clock(status.length), bytes(status.bytes));
}

void ScreenRecording::look() {
    if (m_recording->status().over) return finish();
    Q_EMIT changed();
}

void ScreenRecording::stop() {
    if (!isOn()) return;
    m_recording->stop();
    finish();
}

void ScreenRecording::finish() {
    m_watch.stop();
    inBackground(
        m_pool, this, [last = std::exchange(m_recording, nullptr)] { return last->finish(); },
        [this](const recording::Recording::Status& status) {
            Q_EMIT ended(toQString(status.file.string()), status.error);
        });
    Q_EMIT changed();
}

} // namespace binnacle::views
