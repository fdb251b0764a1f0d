// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QApplication>

#include <functional>
#include <optional>
#include <string>

namespace binnacle::bench {

/// Seconds of wall clock, of CPU of the whole process, of CPU of this thread.
struct Times {
    double wall = 0, process = 0, thread = 0;
    static Times now();
    Times operator-(const Times& other) const { return {wall - other.wall, process - other.process, thread - other.thread}; }
};

/// Seconds an event took, and of them those in which the thread had a core.
struct Span {
    double wall = 0, work = 0;
};

long residentKiB();
/// Seconds of CPU of this process' threads that are called \a name.
double cpuOfThreads(const std::string& name);

/// An application that sees how long each event keeps the thread, and when which widget was painted.
class Application final : public QApplication {
    Q_OBJECT
public:
    using QApplication::QApplication;
    bool notify(QObject* receiver, QEvent* event) override;

    /// Handles events until \a reached, which is asked after each batch of them; false after \a seconds.
    bool until(const std::function<bool()>& reached, double seconds);
    void rest(double seconds);
    /// When \a widget is painted next.
    void awaitPaint(const QWidget* widget);
    bool wasPainted() const { return m_paintedAt.has_value(); }
    Times paintedAt() const { return m_paintedAt.value_or(Times::now()); }

    Span longestEvent() const { return m_longest; } ///< since forgetLongest()
    void forgetLongest() { m_longest = {}; }

private:
    int m_depth = 0;
    Span m_longest;
    const QObject* m_awaited = nullptr;
    std::optional<Times> m_paintedAt;
};

/// Prints one measurement as a JSON record; \a others: seconds of CPU that belong to the bench and not to the console.
void tell(const char* what, const Times& took, Span longestEvent, double others = 0);

} // namespace binnacle::bench
