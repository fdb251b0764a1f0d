// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/console/guest_files.h"

#include "core/actions/action_runner.h"
#include "core/base/source_file.h"
#include "views/support/icons.h"
#include "views/support/inventory_feed.h"
#include "views/support/strings.h"
#include "views/support/task_feed.h"
#include "views/widgets/banner.h"

#include <QDragEnterEvent>
#include <QFileDialog>
#include <QLabel>
#include <QMenu>
#include <QMimeData>
#include <QUrl>

#include <nlohmann/json.hpp>

namespace binnacle::views {
namespace {

constexpr auto action = "guest.send-file";

using Sender = std::function<std::shared_ptr<console::FileSending>(std::string)>;

/// The body of a task: one file after the other by SPICE's agent.
Result<std::string> sendBySpice(const std::vector<std::string>& files, const Sender& sender,
                                TaskContext& ctx) {
    for (const auto& file : files)
        TRY(openSource(file));
    for (std::size_t i = 0; i < files.size(); ++i) {
        auto part = ctx.part(double(i) / double(files.size()), double(i + 1) / double(files.size()));
        const auto name = files[i].substr(files[i].find_last_of('/') + 1);
        part.progress(0, BINNACLE_TEXT("sending %1", name));
        TRY(sender(files[i])->wait(ctx.stopToken(), [&](std::uint64_t sent, std::uint64_t all) {
            part.progress(all ? std::min(1.0, double(sent) / double(all)) : 0,
                          BINNACLE_TEXT("sending %1", name));
        }));
        ctx.log(BINNACLE_TEXT(QT_TRANSLATE_NOOP("Core", "%1 is in the guest, where its user keeps downloads"),
                              name));
    }
    return std::string();
}

} // namespace

GuestFiles::GuestFiles(Workbench& bench, QWidget* console, Banner* banner)
    : QObject(console)
    , m_bench(bench)
    , m_target(console)
    , m_banner(banner)
    , m_hint(new QLabel(console)) {
    m_hint->hide();
    m_hint->setAlignment(Qt::AlignCenter);
    m_hint->setAutoFillBackground(true);
    m_hint->setFrameShape(QFrame::Box);
    m_hint->setMargin(24);
    m_hint->setBackgroundRole(QPalette::ToolTipBase);
    m_hint->setForegroundRole(QPalette::ToolTipText);
    m_hint->setAttribute(Qt::WA_TransparentForMouseEvents);
    console->setAcceptDrops(true);
    console->installEventFilter(this);
    connect(&bench.tasks, &TaskFeed::tasksChanged, this, &GuestFiles::tasksChanged);
}

void GuestFiles::setGuest(const GuestRef& guest) {
    m_ref = guest;
    m_shown.reset();
    m_banner->hide();
}

void GuestFiles::setConsole(console::GraphicsConsole* console) {
    m_console = console;
    if (!console) m_spiceAgent = false;
}

void GuestFiles::addTo(QMenu& menu) {
    menu.addAction(icon("export"), tr("Send Files …"), this, &GuestFiles::choose);
}

QString GuestFiles::guestName() const {
    const auto* guest = m_bench.feed.snapshot()->find(m_ref);
    return guest ? shown(guest->name, 60) : tr("the guest");
}

void GuestFiles::choose() {
    auto* dialog = new QFileDialog(m_target, tr("Send Files to %1").arg(guestName()));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    connect(dialog, &QFileDialog::filesSelected, this, &GuestFiles::send);
    dialog->open();
}

QStringList GuestFiles::filesOf(const QMimeData& data) {
    QStringList files;
    for (const auto& url : data.urls())
        if (url.isLocalFile()) files << url.toLocalFile();
    return files;
}

bool GuestFiles::eventFilter(QObject* watched, QEvent* event) {
    switch (event->type()) {
    case QEvent::DragEnter:
    case QEvent::DragMove: {
        auto* drag = static_cast<QDragMoveEvent*>(event);
        const auto files = filesOf(*drag->mimeData());
        if (files.isEmpty()) return false;
        drag->setDropAction(Qt::CopyAction);
        drag->accept();
        showDrop(int(files.size()));
        return true;
    }
    case QEvent::DragLeave:
        m_hint->hide();
        return false;
    case QEvent::Drop: {
        auto* drop = static_cast<QDropEvent*>(event);
        m_hint->hide();
        const auto files = filesOf(*drop->mimeData());
        if (files.isEmpty()) return false;
        drop->setDropAction(Qt::CopyAction);
        drop->accept();
        send(files);
        return true;
    }
    default:
        return QObject::eventFilter(watched, event);
    }
}

void GuestFiles::showDrop(int files) {
    m_hint->setText(tr("Drop to send %n file(s) to %1", nullptr, files).arg(guestName()));
    m_hint->adjustSize();
    m_hint->move(m_target->rect().center() - m_hint->rect().center());
    m_hint->raise();
    m_hint->show();
}

void GuestFiles::send(const QStringList& files) {
    const auto* guest = m_bench.feed.snapshot()->find(m_ref);
    if (files.isEmpty()) return;
    if (m_lookOnly) return say(false, tr("The guest is only looked at: nothing is sent to it."), {});
    if (!m_spiceAgent && !(guest && guest->agentConnected))
        return say(
            false, tr("Files can't be sent: no agent answers in the guest."),
            tr("Install spice-vdagent in it (for its SPICE console, with a desktop), or qemu-guest-agent."));
    std::vector<std::string> paths;
    for (const auto& file : files)
        paths.push_back(file.toStdString());
    start(paths);
}

void GuestFiles::start(const std::vector<std::string>& files) {
    const auto* how = m_bench.actions.registry().find(action);
    if (!how) return;
    if (m_spiceAgent && m_console)
        return took(m_bench.actions.startOwn(*how, m_ref,
                                             [files, sender = m_console->fileSender()](TaskContext& ctx) {
                                                 return sendBySpice(files, sender, ctx);
                                             }));
    const auto started = m_bench.actions.start(action, m_ref, Json{{"files", files}});
    if (!started) return say(false, sentence(started.error()), translated(started.error().hint));
    took(*started);
}

void GuestFiles::took(TaskId task) {
    m_shown = task;
    m_percent = -1;
    m_banner->tell("export", Tone::Accent, tr("Sending files to %1 …").arg(guestName()));
    m_banner->clearButtons();
    m_banner->addButton(tr("Cancel"), [this, task] { m_bench.actions.cancel(task); });
}

void GuestFiles::tasksChanged(const std::vector<TaskInfo>& tasks) {
    for (const auto& task : tasks) {
        if (task.id != m_shown) continue;
        if (isFinished(task.state)) return ended(task);
        const int percent = int(task.fraction * 100);
        if (percent == m_percent || task.step.empty()) continue;
        m_percent = percent;
        m_banner->tell(
            "export", Tone::Accent,
            tr("%1 to %2: %3 %", "sending a file").arg(translated(task.step), guestName()).arg(percent));
    }
}

void GuestFiles::ended(const TaskInfo& task) {
    m_shown.reset();
    if (task.state == TaskState::Cancelled) return say(false, tr("Nothing more is sent."), {});
    if (task.error) {
        auto detail = toQString(task.error->detail);
        if (const auto hint = translated(task.error->hint); !hint.isEmpty()) detail = hint;
        return say(false, sentence(*task.error), shown(detail.toStdString(), 300));
    }
    const auto result = Json::parse(task.result, nullptr, false);
    QStringList where;
    if (result.is_object() && result.contains("sent") && result["sent"].is_array())
        for (const auto& one : result["sent"])
            if (one.is_object()) where << shown(one.value("path", ""), 200);
    say(true, tr("The files are in %1.").arg(guestName()),
        where.isEmpty() ? tr("They are where its user keeps downloads.") : where.join(QStringLiteral(", ")));
}

void GuestFiles::say(bool good, const QString& message, const QString& detail) {
    m_banner->tell(good ? "check-ok" : "warning", good ? Tone::Good : Tone::Caution, message, detail);
    m_banner->clearButtons();
    m_banner->setClosable();
}

} // namespace binnacle::views
