// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
/// \file
/// The one way from a worker's thread to the thread of the window. What is handed over is guarded by a lock of C++ and
/// not by Qt's own, which are futexes in libraries built without instrumentation: a thread sanitizer sees this one.

#include "core/base/guarded.h"

#include <QObject>

#include <functional>
#include <vector>

namespace binnacle::views {

/// Runs what any thread calls for on the thread that it was made on, in the order of the calls. What is still waiting
/// when it ends never runs.
class Landing final : public QObject {
public:
    explicit Landing(QObject* parent = nullptr);

    /// Thread-safe; the caller sees to it that the landing outlives the call.
    void call(std::function<void()> act);

protected:
    bool event(QEvent* event) override;

private:
    Guarded<std::vector<std::function<void()>>> m_waiting;
};

} // namespace binnacle::views
