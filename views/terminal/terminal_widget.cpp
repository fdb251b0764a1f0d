// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/terminal/terminal_widget.h"

#include "core/terminal/log_writer.h"
#include "views/support/icons.h"
#include "views/support/strings.h"
#include "views/terminal/search_bar.h"
#include "views/widgets/labels.h"

#include <QAction>
#include <QActionGroup>
#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QDesktopServices>
#include <QFileDialog>
#include <QMenu>
#include <QMessageBox>
#include <QPushButton>
#include <QSettings>
#include <QUrl>
#include <QVBoxLayout>

namespace binnacle::views {
namespace {

constexpr int flashMs = 120, betweenFlashesMs = 1000;
constexpr auto themeKey = "terminal/theme", sizeKey = "terminal/pointSize";

/// A frame for a moment, for those who can't hear and those who don't want to.
class Flash final : public QWidget {
public:
    explicit Flash(QWidget* over)
        : QWidget(over) {
        setAttribute(Qt::WA_TransparentForMouseEvents);
        hide();
    }

protected:
    void paintEvent(QPaintEvent*) override {
        QPainter painter(this);
        painter.setPen(QPen(theme::colour(Tone::Caution), 4));
        painter.drawRect(rect().adjusted(2, 2, -2, -2));
    }
};

} // namespace

TerminalWidget::TerminalWidget(QWidget* parent)
    : QWidget(parent)
    , m_view(new TerminalView)
    , m_search(new SearchBar(*m_view))
    , m_status(plainLabel({}, Tone::Muted))
    , m_opener([](const QUrl& url) { QDesktopServices::openUrl(url); })
    , m_flash(new Flash(m_view)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_search);
    column->addWidget(m_view, 1);
    column->addWidget(m_status);
    m_status->setContentsMargins(space::medium, space::hair, space::medium, space::hair);
    m_status->hide();
    m_search->hide();
    setFocusProxy(m_view);
    connect(m_view, &TerminalView::typed, this, &TerminalWidget::typed);
    connect(m_view, &TerminalView::titleChanged, this, &TerminalWidget::titleChanged);
    connect(m_view, &TerminalView::pasteWanted, this, &TerminalWidget::pasteFrom);
    connect(m_view, &TerminalView::addressWanted, this, &TerminalWidget::askBeforeOpening);
    connect(m_view, &TerminalView::rang, this, &TerminalWidget::ring);
    connect(m_view, &TerminalView::addressHovered, this, [this](const QString& address) {
        address.isEmpty() ? tellLog() : m_status->setText(tr("Ctrl+click opens %1").arg(address));
        m_status->setVisible(!address.isEmpty() || m_log);
    });
    connect(m_view, &TerminalView::pointSizeChanged, this, [this] { QSettings().setValue(sizeKey, m_view->pointSize()); });
    connect(m_search, &SearchBar::closed, this, [this] {
        m_search->hide();
        m_view->setFocus();
    });
    makeCommands();
    applySettings();
}

TerminalWidget::~TerminalWidget() = default;

void TerminalWidget::applySettings() {
    const QSettings settings;
    m_view->setTheme(settings.value(themeKey, "auto").toString());
    m_view->setPointSize(settings.value(sizeKey, 11).toDouble());
}

QAction* TerminalWidget::addCommand(const QString& title, const char* iconName, const QString& keys, std::function<void()> act) {
    auto* action = new QAction(*iconName ? icon(iconName) : QIcon(), title, this);
    action->setShortcut(QKeySequence(keys));
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(action, &QAction::triggered, this, std::move(act));
    addAction(action);
    m_commands.push_back(action);
    return action;
}

void TerminalWidget::makeCommands() {
    m_copy = addCommand(tr("Copy"), "copy", "Ctrl+Shift+C", [this] { copy(); });
    addCommand(tr("Paste"), "", "Ctrl+Shift+V", [this] { pasteFrom(QApplication::clipboard()->text()); });
    addCommand(tr("Select All"), "", "Ctrl+Shift+A", [this] { m_view->selectAll(); });
    addCommand(tr("Find …"), "search", "Ctrl+Shift+F", [this] { openSearch(); });
    addCommand(tr("Larger Text"), "plus", {}, [this] { m_view->setPointSize(m_view->pointSize() + 1); });
    addCommand(tr("Smaller Text"), "minus", {}, [this] { m_view->setPointSize(m_view->pointSize() - 1); });
    m_logAction = addCommand(tr("Log to File …"), "download", {}, [this] { m_log ? logTo({}) : chooseLog(); });
    addCommand(tr("Clear Scrollback"), "", {}, [this] { m_view->clearScrollback(); });
    addCommand(tr("Reset Terminal"), "refresh", {}, [this] { m_view->reset(); });
}

void TerminalWidget::fillThemes(QMenu& menu) {
    auto* group = new QActionGroup(&menu);
    const auto add = [&](const QString& id, const QString& title) {
        auto* action = menu.addAction(title);
        action->setCheckable(true);
        action->setChecked(m_view->theme() == id);
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, id] {
            QSettings().setValue(themeKey, id);
            m_view->setTheme(id);
        });
    };
    add("auto", tr("As the Window"));
    for (const auto& theme : TerminalTheme::all())
        add(theme.id, QCoreApplication::translate("TerminalTheme", theme.title));
}

void TerminalWidget::contextMenuEvent(QContextMenuEvent* event) {
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    m_copy->setEnabled(m_view->hasSelection());
    m_logAction->setText(m_log ? tr("Stop Logging") : tr("Log to File …"));
    for (auto* action : m_commands) {
        if (action == m_logAction) {
            auto* themes = menu->addMenu(icon("sun"), tr("Colours"));
            fillThemes(*themes);
            menu->addSeparator();
        }
        menu->addAction(action);
    }
    menu->popup(event->globalPos());
}

void TerminalWidget::feed(std::string_view bytes) {
    if (m_log) {
        m_log->write(bytes);
        if (m_log->failure()) logTo({});
    }
    m_view->feed(bytes);
}

void TerminalWidget::copy() {
    if (m_view->hasSelection()) QApplication::clipboard()->setText(m_view->selectedText());
}

void TerminalWidget::pasteFrom(const QString& text) {
    const auto lines = text.trimmed().count('\n') + 1;
    if (text.isEmpty()) return;
    if (lines < 2 || m_view->terminal().bracketsPaste()) return m_view->paste(text);
    auto* box = new QMessageBox(QMessageBox::Question, tr("Paste"), tr("Paste %n lines?", nullptr, int(lines)), QMessageBox::NoButton, this);
    box->setObjectName("paste");
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    box->setInformativeText(tr("What runs in the terminal can't tell them from typed ones: each may be run as it comes."));
    box->setDetailedText(text.left(10'000));
    auto* paste = box->addButton(tr("Paste"), QMessageBox::AcceptRole);
    box->setDefaultButton(box->addButton(QMessageBox::Cancel));
    connect(paste, &QPushButton::clicked, this, [this, text] { m_view->paste(text); });
    box->open();
}

void TerminalWidget::openSearch() {
    m_search->open();
}

void TerminalWidget::askBeforeOpening(const QString& address) {
    const QUrl url(address, QUrl::StrictMode);
    static const QStringList harmless{"http", "https", "mailto"};
    const bool opens = url.isValid() && harmless.contains(url.scheme());
    auto* box = new QMessageBox(QMessageBox::Question, tr("Open Address"),
                                opens ? tr("Open this address?") : tr("Addresses of this kind are not opened."), QMessageBox::NoButton, this);
    box->setObjectName("address");
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    box->setInformativeText(shown(address.toStdString(), 1000));
    if (opens) {
        auto* open = box->addButton(tr("Open"), QMessageBox::AcceptRole);
        connect(open, &QPushButton::clicked, this, [this, url] { m_opener(url); });
    }
    auto* copied = box->addButton(tr("Copy"), QMessageBox::ActionRole);
    connect(copied, &QPushButton::clicked, this, [address] { QApplication::clipboard()->setText(address); });
    box->setDefaultButton(box->addButton(QMessageBox::Cancel));
    box->open();
}

void TerminalWidget::ring() {
    if (m_sinceBell.isValid() && m_sinceBell.elapsed() < betweenFlashesMs) return; // nobody is to be dazzled
    m_sinceBell.start();
    m_flash->setGeometry(m_view->rect());
    m_flash->show();
    m_flash->raise();
    QTimer::singleShot(flashMs, m_flash, &QWidget::hide);
}

void TerminalWidget::chooseLog() {
    auto* dialog = new QFileDialog(this, tr("Log to File"), QString(), tr("Text (*.log *.txt);;All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setOption(QFileDialog::DontConfirmOverwrite); // it is appended to
    connect(dialog, &QFileDialog::fileSelected, this, &TerminalWidget::logTo);
    dialog->open();
}

void TerminalWidget::logTo(const QString& path) {
    const auto failure = m_log ? m_log->failure() : std::nullopt;
    m_log.reset();
    if (!path.isEmpty()) m_log = std::make_unique<terminal::LogWriter>(path.toStdString());
    tellLog();
    if (!failure) return;
    m_status->setText(sentence(*failure));
    m_status->setVisible(true);
}

void TerminalWidget::tellLog() {
    m_status->setText(m_log ? tr("Logged to %1").arg(toQString(m_log->path())) : QString());
    m_status->setVisible(m_log != nullptr);
}

} // namespace binnacle::views
