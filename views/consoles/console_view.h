// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "views/consoles/console_ref.h"

#include <QIcon>
#include <QWidget>

namespace binnacle::views {

/// One console, whatever it shows; it connects by itself and lives until it is deleted, wherever it is shown.
class ConsoleView : public QWidget {
    Q_OBJECT
public:
    enum class State : std::uint8_t { Connecting, Live, Ended };
    explicit ConsoleView(ConsoleRef ref);

    const ConsoleRef& ref() const { return m_ref; }
    /// Its guest runs on another host now.
    void move(const HostId& host);
    virtual QString title() const = 0; ///< "web"; short
    virtual QString place() const = 0; ///< "lab1/web, SPICE": for tool tips and the switcher
    virtual QIcon icon() const = 0;
    virtual State state() const = 0;
    virtual void takeFocus() = 0;
    /// What ends with it, a shell that runs say, is asked about before it is closed.
    virtual bool losesWork() const { return false; }
    virtual bool canRecord() const {
        return false;
    } ///< it shows what can be recorded, and that isn't done yet
    virtual bool isRecording() const { return false; }
    virtual void record(bool) {} ///< asks where to; or ends it

Q_SIGNALS:
    void consoleWanted(const binnacle::views::ConsoleRef& ref); ///< another one is to be opened
    void changed(); ///< title, place, icon, state, or whether it is recorded

protected:
    virtual void moved() {} ///< ref() is another one

private:
    ConsoleRef m_ref;
};

/// Makes the console of a reference; null where there is none any more.
using ConsoleMaker = std::function<ConsoleView*(const ConsoleRef&)>;

} // namespace binnacle::views
