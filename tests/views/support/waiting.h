// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QThreadPool>
#include <QWidget>

#include <chrono>
#include <functional>

namespace binnacle::test {

/// Runs the event loop until \a ready; false when \a limit has passed.
bool spin(const std::function<bool()>& ready, std::chrono::milliseconds limit = std::chrono::seconds(20));
/// Runs \a work on a thread that may block, the event loop meanwhile.
void offThread(const std::function<void()>& work);
/// Everything that was sent to \a pool has been done and heard of.
void drain(QThreadPool& pool);

/// The visible dialog of that class name's end ("ConfirmDialog"); null where there is none.
QWidget* dialogCalled(const char* className);
/// Waits for it.
QWidget* awaitDialog(const char* className);
void closeDialogs();

template <class Widget>
Widget* awaitDialogOf() {
    return static_cast<Widget*>(awaitDialog(Widget::staticMetaObject.className()));
}

} // namespace binnacle::test
