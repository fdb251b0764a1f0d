// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/console/file_sending.h"

#include <memory>
#include <vector>

struct _SpiceMainChannel;

namespace binnacle::console {

class ConsoleHearing;

/// Files sent to the agent of a SPICE guest. On the glib thread.
class SpiceFiles {
public:
    explicit SpiceFiles(ConsoleHearing& hearing)
        : m_hearing(hearing) {}
    ~SpiceFiles() { detach(); }
    SpiceFiles(const SpiceFiles&) = delete;
    SpiceFiles& operator=(const SpiceFiles&) = delete;

    void attach(_SpiceMainChannel* main); ///< until detach()
    void detach();                        ///< what is under way fails
    void send(const std::string& path, std::shared_ptr<FileSending> sending);

private:
    ConsoleHearing& m_hearing;
    _SpiceMainChannel* m_main = nullptr;
    std::shared_ptr<FileSending> m_beginning; ///< while the library makes its task
    std::vector<std::shared_ptr<FileSending>> m_underWay;
};

} // namespace binnacle::console
