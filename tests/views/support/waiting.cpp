// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/views/support/waiting.h"

#include <QApplication>
#include <QDialog>
#include <QTest>

#include <atomic>
#include <thread>

namespace binnacle::test {

bool spin(const std::function<bool()>& ready, std::chrono::milliseconds limit) {
    const auto until = std::chrono::steady_clock::now() + limit;
    while (!ready()) {
        if (std::chrono::steady_clock::now() > until) return false;
        QTest::qWait(5);
    }
    return true;
}

void offThread(const std::function<void()>& work) {
    std::atomic<bool> done{false};
    std::jthread thread([&] {
        work();
        done = true;
    });
    while (!done)
        QTest::qWait(5);
}

void drain(QThreadPool& pool) {
    for (int i = 0; i < 4; ++i) { // what comes of one job may start another
        pool.waitForDone();
        QCoreApplication::processEvents();
    }
}

QWidget* dialogCalled(const char* className) {
    for (auto* widget : QApplication::topLevelWidgets())
        if (widget->isVisible() && QByteArray(widget->metaObject()->className()).endsWith(className)) return widget;
    return nullptr;
}

QWidget* awaitDialog(const char* className) {
    QWidget* found = nullptr;
    spin([&] { return (found = dialogCalled(className)) != nullptr; }, std::chrono::seconds(5));
    return found;
}

void closeDialogs() {
    for (auto* widget : QApplication::topLevelWidgets())
        if (auto* dialog = qobject_cast<QDialog*>(widget)) dialog->reject();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QCoreApplication::processEvents();
}

} // namespace binnacle::test
