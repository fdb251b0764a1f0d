// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/scratch.h"

#include <cstdlib>
#include <fstream>
#include <thread>

namespace binnacle::test {

Scratch::Scratch() {
    char name[] = "/tmp/bnc-XXXXXX"; // short: sockets go below it
    m_path = mkdtemp(name);
    if (const char* home = std::getenv("BINNACLE_HOME")) m_home = home;
    setenv("BINNACLE_HOME", m_path.c_str(), 1);
}

Scratch::~Scratch() {
    if (m_home.empty())
        unsetenv("BINNACLE_HOME");
    else
        setenv("BINNACLE_HOME", m_home.c_str(), 1);
    std::error_code ignored;
    std::filesystem::remove_all(m_path, ignored);
}

std::filesystem::path Scratch::write(const std::string& name, const std::string& text) const {
    const auto file = m_path / name;
    std::ofstream(file) << text;
    return file;
}

bool eventually(const std::function<bool()>& ready, std::chrono::milliseconds limit) {
    const auto until = std::chrono::steady_clock::now() + limit;
    while (!ready()) {
        if (std::chrono::steady_clock::now() > until) return false;
        std::this_thread::sleep_for(std::chrono::milliseconds(10));
    }
    return true;
}

} // namespace binnacle::test
