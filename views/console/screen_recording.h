// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/recording/recording.h"

#include <QObject>
#include <QTimer>

class QThreadPool;
class QWidget;

namespace binnacle::views {

/// The recording of one screen, from the question for a file to the finished one. On the window's thread;
/// files are written elsewhere.
class ScreenRecording final : public QObject {
    Q_OBJECT
public:
    /// \a pool ends after all that it was given has run, so that what is under way when the program ends is
    /// finished.
    ScreenRecording(QThreadPool& pool, QWidget* asker);
    ~ScreenRecording() override; ///< finishes it, elsewhere

    /// Asks for a file and begins. \a title: of what, for every picture.
    void ask(const QString& title);
    void begin(const QString& file, const QString& title);
    void stop();
    bool isOn() const { return m_recording != nullptr; }
    QString figures() const; ///< "0:12 · 340 KiB"; empty: none is on

    /// What is seen from now on; null: nothing.
    void show(std::shared_ptr<const console::Frame> frame);

Q_SIGNALS:
    void changed(); ///< whether it is on, and its figures
    /// It is over: the file, and what went wrong if anything did.
    void ended(const QString& file, const std::optional<binnacle::Error>& error);

private:
    void look();
    void finish();

    QThreadPool& m_pool;
    QWidget* m_asker;
    std::shared_ptr<recording::Recording> m_recording;
    std::shared_ptr<const console::Frame> m_frame;
    QTimer m_watch;
};

} // namespace binnacle::views
