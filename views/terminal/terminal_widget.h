// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "views/terminal/terminal_view.h"

#include <QWidget>

#include <functional>

class QLabel;
class QUrl;

namespace binnacle {
namespace terminal {
class LogWriter;
}
} // namespace binnacle

namespace binnacle::views {

class SearchBar;

/// A terminal with what a person wants around it: search, copy, paste with a question where that could do harm, themes,
/// zoom, a log in a file. What is sent to the far side comes by typed().
class TerminalWidget final : public QWidget {
    Q_OBJECT
public:
    explicit TerminalWidget(QWidget* parent = nullptr);
    ~TerminalWidget() override;

    TerminalView& view() { return *m_view; }
    void feed(std::string_view bytes);

    void copy();
    /// Asks first where several lines would run at once, one after the other.
    void pasteFrom(const QString& text);
    void openSearch();
    void logTo(const QString& path); ///< empty: no more
    bool isLogging() const { return m_log != nullptr; }
    /// By whom addresses are opened; for tests. They are asked about first.
    void setOpener(std::function<void(const QUrl&)> opener) { m_opener = std::move(opener); }

Q_SIGNALS:
    void typed(const QByteArray& bytes);
    void titleChanged(const QString& title);

protected:
    void contextMenuEvent(QContextMenuEvent* event) override;

private:
    QAction* addCommand(const QString& title, const char* iconName, const QString& keys, std::function<void()> act);
    void makeCommands();
    void fillThemes(QMenu& menu);
    void chooseLog();
    void askBeforeOpening(const QString& address);
    void ring();
    void tellLog();
    void applySettings();

    TerminalView* m_view;
    SearchBar* m_search;
    QLabel* m_status;
    std::vector<QAction*> m_commands;
    QAction *m_copy = nullptr, *m_logAction = nullptr;
    std::unique_ptr<terminal::LogWriter> m_log;
    std::function<void(const QUrl&)> m_opener;
    QWidget* m_flash;
    QElapsedTimer m_sinceBell;
};

} // namespace binnacle::views
