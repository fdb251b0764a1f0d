// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QtTest>

#include <functional>
#include <memory>
#include <vector>

namespace binnacle::test {

using SuiteMaker = std::function<std::unique_ptr<QObject>()>;
std::vector<SuiteMaker>& suites();

/// A QtTest object that the program runs: `const Suite<FleetTreeTest> suite;`. The program has a QApplication, settings
/// and BINNACLE_HOME of its own, and its main thread is one that must never block, as in the console.
template <class Tests>
struct Suite {
    Suite() {
        suites().push_back([] { return std::make_unique<Tests>(); });
    }
};

} // namespace binnacle::test
