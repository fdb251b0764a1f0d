// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "tests/desktop/lab_console.h"
#include "tests/views/support/waiting.h"

#include <QtTest>

namespace binnacle::test {

/// What tests of the window on the lab begin and end with: no guest of such tests is there, and no dialog stays open.
class LabSuite : public QObject {
    Q_OBJECT

    Q_SLOT void initTestCase() {
        if (!labIsUp()) QSKIP("the lab is not up: tests/lab/lab up");
        removeAll();
    }
    Q_SLOT void cleanup() { closeDialogs(); }
    Q_SLOT void cleanupTestCase() {
        if (labIsUp()) removeAll();
    }
};

} // namespace binnacle::test
