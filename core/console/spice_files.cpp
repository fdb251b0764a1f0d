// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/console/spice_files.h"

#include "core/base/untrusted.h"
#include "core/console/engine.h"
#include "core/console/glib_support.h"

#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wpedantic"
#include <spice/vd_agent.h>

#include <spice-client.h>
#pragma GCC diagnostic pop

namespace binnacle::console {
namespace {

using Held = std::shared_ptr<FileSending>;

Error failure(const GError* error) {
    auto detail = singleLine(error && error->message ? error->message : "", 300);
    if (error && g_error_matches(error, G_IO_ERROR, G_IO_ERROR_CANCELLED))
        return fail(ErrorCode::Cancelled, BINNACLE_TEXT("Cancelled"));
    // The library has no number for it.
    const auto code = detail.find("free space") != std::string::npos ? ErrorCode::NoSpace : ErrorCode::Io;
    return fail(code, BINNACLE_TEXT("The file did not get into the guest"), std::move(detail));
}

Error noConsole() {
    return fail(ErrorCode::Unreachable, BINNACLE_TEXT("The console's connection ended"), {},
                BINNACLE_TEXT("The guest has only a part of the file, or none."));
}

void copied(GObject* channel, GAsyncResult* result, gpointer data) {
    const std::unique_ptr<Held> held(static_cast<Held*>(data));
    GError* error = nullptr;
    const bool worked = spice_main_channel_file_copy_finish(SPICE_MAIN_CHANNEL(channel), result, &error);
    auto how = worked ? Result<>() : Result<>(failure(error));
    g_clear_error(&error);
    // The task's own reason is told a moment later, and is the better one. Whoever ends meanwhile has told
    // his own.
    struct End {
        Held sending;
        Result<> how;
    };
    g_idle_add(
        +[](gpointer end) -> gboolean {
            const std::unique_ptr<End> it(static_cast<End*>(end));
            it->sending->ended(it->how);
            return G_SOURCE_REMOVE;
        },
        new End{*held, std::move(how)});
}

} // namespace

/// What went wrong with a file is told by its task alone; the operation only counts them.
void SpiceFiles::attach(SpiceMainChannel* main) {
    m_main = main;
    onSignal(
        main, "new-file-transfer",
        +[](SpiceMainChannel*, SpiceFileTransferTask* task, gpointer s) {
            auto& files = *static_cast<SpiceFiles*>(s);
            if (!files.m_beginning) return;
            g_signal_connect_data(
                task, "finished",
                reinterpret_cast<GCallback>(
                    reinterpret_cast<void*>(+[](SpiceFileTransferTask*, const GError* error, gpointer data) {
                        if (error) (*static_cast<Held*>(data))->ended(failure(error));
                    })),
                new Held(files.m_beginning),
                +[](gpointer data, GClosure*) { delete static_cast<Held*>(data); }, GConnectFlags(0));
        },
        this);
}

void SpiceFiles::detach() {
    if (m_main) g_signal_handlers_disconnect_by_data(m_main, this);
    m_main = nullptr;
    for (const auto& sending : std::exchange(m_underWay, {}))
        sending->ended(noConsole());
}

void SpiceFiles::send(const std::string& path, std::shared_ptr<FileSending> sending) {
    if (!m_main || !m_hearing.hearer()) return sending->ended(noConsole());
    if (m_hearing.wishes().lookOnly)
        return sending->ended(
            fail(ErrorCode::Conflict, BINNACLE_TEXT("The guest is only looked at: nothing is sent to it")));
    // Beyond these the library neither fails nor goes on.
    if (!spice_main_channel_agent_test_capability(m_main, VD_AGENT_CAP_MONITORS_CONFIG))
        return sending->ended(fail(ErrorCode::Unsupported,
                                   BINNACLE_TEXT("No agent of SPICE answers in the guest"), {},
                                   BINNACLE_TEXT("Install spice-vdagent in it, and log in on its screen.")));
    std::erase_if(m_underWay, [](const Held& one) { return one->hasEnded(); });
    m_underWay.push_back(sending);
    const std::shared_ptr<GCancellable> cancellable(g_cancellable_new(), Unref<GCancellable>());
    sending->began([glib = &m_hearing.thread(), cancellable] {
        glib->post([cancellable] { g_cancellable_cancel(cancellable.get()); });
    });
    const Ref<GFile> file(g_file_new_for_path(path.c_str()));
    GFile* files[] = {file.get(), nullptr};
    auto* const held = new Held(sending); // until copied()
    m_beginning = std::move(sending);
    spice_main_channel_file_copy_async(
        m_main, files, G_FILE_COPY_NONE, cancellable.get(),
        +[](goffset sent, goffset all, gpointer data) {
            (*static_cast<Held*>(data))->progressed(std::uint64_t(sent), std::uint64_t(all));
        },
        held, &copied, held);
    m_beginning.reset();
}

} // namespace binnacle::console
