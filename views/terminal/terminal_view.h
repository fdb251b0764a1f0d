// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#ifndef Q_MOC_RUN
#include "core/terminal/passage.h"
#endif
#include "views/terminal/cell_metrics.h"
#include "views/terminal/glyph_cache.h"
#include "views/terminal/terminal_theme.h"

#include <QAbstractScrollArea>
#include <QElapsedTimer>
#include <QTimer>

namespace binnacle::views {

/// The grid of a terminal with its scroll bar: paints what changed, at most every 16 ms, and turns keys and the mouse into
/// bytes. Shift keeps the mouse for selecting where an application wants it.
class TerminalView final : public QAbstractScrollArea {
    Q_OBJECT
public:
    explicit TerminalView(QWidget* parent = nullptr);
    ~TerminalView() override;

    /// What the far side has sent; takes some time for much, see core/terminal.
    void feed(std::string_view bytes);
    const terminal::Terminal& terminal() const { return m_terminal; }
    terminal::Size grid() const { return m_terminal.size(); }
    void reset();
    void clearScrollback();

    void setTheme(const QString& id);
    const QString& theme() const { return m_themeId; }
    void setPointSize(qreal size); ///< 6 to 40
    qreal pointSize() const { return m_pointSize; }

    QString selectedText() const;
    bool hasSelection() const { return m_selection && !m_selection->isEmpty(); }
    void select(const terminal::Passage& passage); ///< and scrolls there
    void selectAll();
    void clearSelection();
    const std::optional<terminal::Passage>& selection() const { return m_selection; }
    /// As if typed or pasted by the application's rules; whoever asks first is TerminalWidget.
    void paste(const QString& text);

    bool isAtBottom() const;
    void scrollToBottom();
    QString visibleText() const;
    /// The place under a point of the viewport.
    terminal::Place placeAt(const QPoint& point) const;
    QRect cellRect(int row, int column) const { return m_metrics.around(row, column, 1); } ///< of the viewport
    int paintedCells() const { return m_paintedCells; } ///< since it was asked to count anew; for measurements
    void countAnew() { m_paintedCells = 0; }

Q_SIGNALS:
    void typed(const QByteArray& bytes);
    void gridChanged();
    void titleChanged(const QString& title);
    void rang();
    void pasteWanted(const QString& text);
    void addressWanted(const QString& address); ///< Ctrl+click
    void addressHovered(const QString& address); ///< with Ctrl held; empty: none
    void pointSizeChanged();

protected:
    bool event(QEvent* event) override;
    bool viewportEvent(QEvent* event) override;
    bool focusNextPrevChild(bool) override { return false; }
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void scrollContentsBy(int, int) override;
    void keyPressEvent(QKeyEvent* event) override;
    void keyReleaseEvent(QKeyEvent* event) override;
    void inputMethodEvent(QInputMethodEvent* event) override;
    QVariant inputMethodQuery(Qt::InputMethodQuery query) const override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void measure();
    void colourMargins();
    void fitGrid();
    void schedule();
    void showChanges();
    void updateScrollBar(bool follow);
    terminal::LineNumber top() const;
    void updateRows(terminal::LineNumber begin, terminal::LineNumber end);
    void updateCursor();
    bool scrollByKey(const QKeyEvent& event);
    bool zoomByKey(const QKeyEvent& event);
    bool sendKey(const QKeyEvent& event);
    void sendText(const QKeyEvent& event);
    bool reportsMouse(Qt::KeyboardModifiers modifiers) const;
    void reportButton(const QMouseEvent& event, bool pressed);
    void beginSelecting(const QMouseEvent& event, terminal::Unit unit);
    void extendSelection(const QPoint& point);
    void hover(const QPoint& point, Qt::KeyboardModifiers modifiers);
    void setSelection(std::optional<terminal::Passage> selection);
    void copyToSelectionClipboard() const;

    terminal::Terminal m_terminal;
    CellMetrics m_metrics;
    GlyphCache m_glyphs;
    QString m_themeId = "auto";
    qreal m_pointSize = 11;
    QTimer m_paintTimer, m_blinkTimer, m_dragTimer;
    bool m_cursorShown = true;
    terminal::Cursor m_paintedCursor;
    std::optional<terminal::Passage> m_selection;
    struct Drag {
        terminal::Place from;
        terminal::Unit unit = terminal::Unit::Character;
        bool block = false;
        QPoint last;
    };
    std::optional<Drag> m_drag;
    QElapsedTimer m_sinceDoubleClick;
    QPoint m_doubleClickedAt;
    QString m_preedit;
    std::uint32_t m_hoveredLink = 0;
    QString m_hoveredAddress;
    int m_wheel = 0, m_paintedCells = 0;
};

} // namespace binnacle::views
