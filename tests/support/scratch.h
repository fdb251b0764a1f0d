// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <chrono>
#include <filesystem>
#include <functional>
#include <string>

namespace binnacle::test {

/// A folder of the test's own, gone after it; BINNACLE_HOME points into it meanwhile.
class Scratch {
public:
    Scratch();
    ~Scratch();
    Scratch(const Scratch&) = delete;
    Scratch& operator=(const Scratch&) = delete;
    const std::filesystem::path& path() const { return m_path; }
    std::filesystem::path write(const std::string& name, const std::string& text) const;

private:
    std::filesystem::path m_path;
    std::string m_home;
};

/// True as soon as \a ready() is; false when \a limit has passed.
bool eventually(const std::function<bool()>& ready, std::chrono::milliseconds limit = std::chrono::seconds(20));

} // namespace binnacle::test
