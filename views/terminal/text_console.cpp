// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/terminal/text_console.h"

#include "views/support/background.h"
#include "views/support/strings.h"
#include "views/terminal/terminal_widget.h"
#include "views/widgets/banner.h"

#include <QSocketNotifier>
#include <QVBoxLayout>

#include <cerrno>
#include <unistd.h>

namespace binnacle::views {
namespace {

constexpr int sliceMs = 8; ///< of the window's thread, for what came; the rest of it is for everything else
constexpr int glanceMs = 250;
constexpr qsizetype mostOutgoing = 4 << 20;
constexpr int firstRetryMs = 800, lastRetryMs = 30'000, steadyMs = 5000;

TextSize sizeOf(terminal::Size size) {
    return {unsigned(size.columns), unsigned(size.rows)};
}

} // namespace

TextConsole::TextConsole(QThreadPool& pool, TextSource source, QWidget* parent)
    : QWidget(parent)
    , m_pool(pool)
    , m_source(std::move(source))
    , m_banner(new Banner)
    , m_terminal(new TerminalWidget) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_banner);
    column->addWidget(m_terminal, 1);
    setFocusProxy(m_terminal);
    m_terminal->view().setAccessibleName(m_source.name);
    connect(m_terminal, &TerminalWidget::typed, this, &TextConsole::send);
    connect(m_terminal, &TerminalWidget::titleChanged, this, &TextConsole::titleChanged);
    connect(&m_terminal->view(), &TerminalView::gridChanged, this, [this] {
        if (m_stream.far) m_stream.far->resize(sizeOf(m_terminal->view().grid()));
    });
    m_retry.setSingleShot(true);
    connect(&m_retry, &QTimer::timeout, this, [this] { refresh(); });
}

TextConsole::~TextConsole() {
    m_opening.request_stop();
    hangUp();
}

void TextConsole::become(State state) {
    if (std::exchange(m_state, state) != state) Q_EMIT stateChanged();
}

void TextConsole::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    // whoever only passes by on the way to another object opens nothing
    QTimer::singleShot(glanceMs, this, [this] {
        if (m_state == State::Idle && isVisible()) open();
    });
}

void TextConsole::hangUp() {
    delete std::exchange(m_readable, nullptr);
    delete std::exchange(m_writable, nullptr);
    m_stream = {};
    m_outgoing.clear();
}

void TextConsole::setSource(TextSource source) {
    m_source = std::move(source);
    m_terminal->view().setAccessibleName(m_source.name);
    m_retryMs = 0;
    if (m_state != State::Idle) open();
}

void TextConsole::open(bool force) {
    m_opening.request_stop();
    m_opening = {};
    m_retry.stop();
    m_triesAgain = false;
    hangUp();
    if (const auto why = m_source.obstacle ? m_source.obstacle() : std::nullopt) {
        sayWhy(tr("%1 is not there yet").arg(m_source.name), translated(*why), false);
        return become(State::Waiting);
    }
    become(State::Opening);
    m_banner->clearButtons();
    m_banner->tell("info", Tone::Accent, tr("%1 is being opened …").arg(m_source.name));
    inBackground(
        m_pool, this,
        [open = m_source.open, force, size = sizeOf(m_terminal->view().grid()), stop = m_opening.get_token()] {
            return open(force, size, stop);
        },
        [this, attempt = ++m_attempt](Result<TextStream> stream) {
            if (attempt == m_attempt) opened(std::move(stream));
        });
}

void TextConsole::opened(Result<TextStream> stream) {
    if (stream) return adopt(*std::move(stream));
    const auto& error = stream.error();
    if (error.code == ErrorCode::InUse) {
        sayWhy(sentence(error), tr("Taking it over ends theirs."), true);
        return become(State::InUse);
    }
    sayWhy(tr("%1 could not be opened").arg(m_source.name), translated(error), false);
    become(State::Failed);
    const bool mayPass = error.code == ErrorCode::Unreachable || error.code == ErrorCode::Timeout ||
                         error.code == ErrorCode::Conflict || error.code == ErrorCode::Io;
    if (m_source.comesBack && mayPass) retryLater();
}

void TextConsole::adopt(TextStream stream) {
    m_stream = std::move(stream);
    m_openSince.start();
    m_banner->hide();
    m_readable = new QSocketNotifier(m_stream.socket.get(), QSocketNotifier::Read, this);
    m_writable = new QSocketNotifier(m_stream.socket.get(), QSocketNotifier::Write, this);
    m_writable->setEnabled(false);
    connect(m_readable, &QSocketNotifier::activated, this, &TextConsole::read);
    connect(m_writable, &QSocketNotifier::activated, this, &TextConsole::flush);
    m_stream.far->resize(sizeOf(m_terminal->view().grid())); // it may have changed meanwhile
    become(State::Open);
}

void TextConsole::read() {
    QElapsedTimer time;
    time.start();
    std::array<char, 16384> block;
    do {
        const auto n = ::read(m_stream.socket.get(), block.data(), block.size());
        if (n < 0 && (errno == EAGAIN || errno == EINTR)) return;
        if (n <= 0) return ended();
        m_terminal->feed({block.data(), std::size_t(n)});
        if (!m_stream.socket) return;
    } while (time.elapsed() < sliceMs);
}

void TextConsole::send(const QByteArray& bytes) {
    if (!m_stream.socket || m_outgoing.size() + bytes.size() > mostOutgoing) return;
    m_outgoing += bytes;
    if (!m_writable->isEnabled()) flush();
}

void TextConsole::flush() {
    while (!m_outgoing.isEmpty()) {
        const auto n = ::write(m_stream.socket.get(), m_outgoing.constData(), std::size_t(m_outgoing.size()));
        if (n < 0 && errno == EINTR) continue;
        if (n <= 0) break;
        m_outgoing.remove(0, qsizetype(n));
    }
    if (m_writable) m_writable->setEnabled(!m_outgoing.isEmpty());
}

void TextConsole::ended() {
    const auto end = m_stream.far->end();
    const bool wasSteady = m_openSince.elapsed() > steadyMs;
    m_readable->setEnabled(false); // it is on the stack
    m_writable->setEnabled(false);
    std::exchange(m_readable, nullptr)->deleteLater();
    std::exchange(m_writable, nullptr)->deleteLater();
    m_stream = {};
    m_outgoing.clear();
    if (wasSteady) m_retryMs = 0;
    const auto detail = end.error                             ? translated(*end.error)
                        : end.exitCode.value_or(0) != 0 ? tr("It ended with %1.").arg(*end.exitCode)
                                                              : QString();
    sayWhy(tr("%1 was closed").arg(m_source.name), detail, false);
    become(State::Ended);
    if (m_source.comesBack || end.error) retryLater();
}

void TextConsole::retryLater() {
    m_retryMs = m_retryMs ? std::min(m_retryMs * 2, lastRetryMs) : firstRetryMs;
    m_triesAgain = true;
    m_retry.start(m_retryMs);
}

/// What only a person can decide is left to one.
void TextConsole::refresh() {
    const bool isDue = m_triesAgain && !m_retry.isActive();
    if (isDue || (m_state == State::Waiting && !m_source.obstacle())) open();
}

void TextConsole::sayWhy(const QString& message, const QString& detail, bool takeOver) {
    m_banner->clearButtons();
    m_banner->tell(takeOver ? "lock" : "info", takeOver ? Tone::Caution : Tone::Muted, message, detail);
    if (takeOver) m_banner->addButton(tr("Take Over"), [this] { open(true); });
    m_banner->addButton(tr("Reconnect"), [this] {
        m_retryMs = 0;
        open();
    });
}

} // namespace binnacle::views
