// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#ifndef Q_MOC_RUN
#include "core/base/text_stream.h"
#endif

#include <QElapsedTimer>
#include <QTimer>
#include <QWidget>

#include <functional>
#include <stop_token>

class QSocketNotifier;
class QThreadPool;

namespace binnacle::views {

class Banner;
class TerminalWidget;

/// Where a text console's session comes from.
struct TextSource {
    QString name; ///< "The console of web": what is told begins with it
    /// Opens it; blocks, so it is called in the background.
    std::function<Result<TextStream>(bool force, TextSize size, std::stop_token stop)> open;
    /// Why it can't be opened now, from the inventory; none: it can.
    std::function<std::optional<Text>()> obstacle;
    bool comesBack = true; ///< opened again by itself after it ended: a console, not a shell that somebody left
};

/// A terminal with a session in it. It tells how the session is, opens it again when its guest or host is back, and offers
/// to take it over from somebody else. Nothing in it waits for the far side.
class TextConsole final : public QWidget {
    Q_OBJECT
public:
    enum class State : std::uint8_t { Idle, Opening, Open, Waiting, InUse, Failed, Ended };

    TextConsole(QThreadPool& pool, TextSource source, QWidget* parent = nullptr);
    ~TextConsole() override; ///< ends the session

    /// Opened from there from now on, at once where it was shown already.
    void setSource(TextSource source);
    void open(bool force = false); ///< again, where there is one
    /// The inventory has changed: what was waited for may have come.
    void refresh();
    State state() const { return m_state; }
    TerminalWidget& terminal() { return *m_terminal; }

Q_SIGNALS:
    void stateChanged();
    void titleChanged(const QString& title);

protected:
    void showEvent(QShowEvent* event) override;

private:
    void become(State state);
    void opened(Result<TextStream> stream);
    void adopt(TextStream stream);
    void read();
    void send(const QByteArray& bytes);
    void flush();
    void ended();
    void retryLater();
    void sayWhy(const QString& message, const QString& detail, bool takeOver);
    void hangUp();

    QThreadPool& m_pool;
    TextSource m_source;
    State m_state = State::Idle;
    Banner* m_banner;
    TerminalWidget* m_terminal;
    TextStream m_stream;
    QSocketNotifier *m_readable = nullptr, *m_writable = nullptr;
    QByteArray m_outgoing;
    std::stop_source m_opening;
    unsigned m_attempt = 0; ///< only the answer to the latest one counts
    QTimer m_retry;
    int m_retryMs = 0;
    bool m_triesAgain = false;
    QElapsedTimer m_openSince;
};

} // namespace binnacle::views
