// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/console/spice_clipboard.h"

#include "core/base/untrusted.h"
#include "core/console/engine.h"
#include "core/console/glib_support.h"

#include <algorithm>

#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wpedantic"
#include <spice/vd_agent.h>

#include <spice-client.h>
#pragma GCC diagnostic pop

namespace binnacle::console {
namespace {

constexpr unsigned clipboard = VD_AGENT_CLIPBOARD_SELECTION_CLIPBOARD;

SpiceClipboard& self(gpointer data) {
    return *static_cast<SpiceClipboard*>(data);
}

std::optional<ImageFormat> formatOf(unsigned type) {
    if (type == VD_AGENT_CLIPBOARD_IMAGE_PNG) return ImageFormat::Png;
    if (type == VD_AGENT_CLIPBOARD_IMAGE_BMP) return ImageFormat::Bmp;
    return std::nullopt;
}

} // namespace

void SpiceClipboard::attach(SpiceMainChannel* main) {
    m_main = main;
    // Agents are told to send no more; what they send at all is bounded by AgentGuard.
    g_object_set(main, "max-clipboard", int(largestImage), nullptr);
    onSignal(
        main, "main-clipboard-selection-grab",
        +[](SpiceMainChannel*, guint selection, guint32* types, guint count, gpointer s) -> gboolean {
            self(s).grabbed(selection, types, count);
            return TRUE;
        },
        this);
    onSignal(
        main, "main-clipboard-selection-request",
        +[](SpiceMainChannel*, guint selection, guint type, gpointer s) -> gboolean {
            self(s).requested(selection, type);
            return TRUE;
        },
        this);
    onSignal(
        main, "main-clipboard-selection",
        +[](SpiceMainChannel*, guint selection, guint type, gpointer data, guint size, gpointer s) {
            self(s).arrived(selection, type, {static_cast<const char*>(data), size});
        },
        this);
}

void SpiceClipboard::detach() {
    if (m_main) g_signal_handlers_disconnect_by_data(m_main, this);
    m_main = nullptr;
    m_agent = m_holding = false;
    m_waiting.clear();
    m_wanted.clear();
}

bool SpiceClipboard::mayGive() const {
    return m_hearing.wishes().clipboard && !m_hearing.wishes().lookOnly;
}

void SpiceClipboard::agentChanged(bool connected) {
    m_agent = connected && m_main &&
              spice_main_channel_agent_test_capability(m_main, VD_AGENT_CAP_CLIPBOARD_BY_DEMAND);
    m_holding = false;
    m_awaited = 0;
    m_waiting.clear();
    m_wanted.clear();
    if (m_agent && (!m_text.empty() || m_image)) announce();
}

void SpiceClipboard::offer(const std::string& text, bool image) {
    m_text = text.size() <= longestText ? text : std::string();
    m_image = image;
    for (const auto& request : std::exchange(m_waiting, {}))
        answer(request, {}); // for what isn't there any more
    announce();
}

void SpiceClipboard::allow() {
    if (!m_hearing.wishes().clipboard) {
        m_text.clear();
        m_image = false;
        m_wanted.clear();
    }
    announce();
}

void SpiceClipboard::announce() {
    if (!m_main || !m_agent) return;
    std::vector<guint32> types;
    if (mayGive() && !m_text.empty()) types.push_back(VD_AGENT_CLIPBOARD_UTF8_TEXT);
    if (mayGive() && m_image)
        types.insert(types.end(), {VD_AGENT_CLIPBOARD_IMAGE_PNG, VD_AGENT_CLIPBOARD_IMAGE_BMP});
    if (!types.empty())
        spice_main_channel_clipboard_selection_grab(m_main, clipboard, types.data(), int(types.size()));
    else if (m_holding)
        spice_main_channel_clipboard_selection_release(m_main, clipboard);
    m_holding = !types.empty();
}

/// Texts first: whoever copies a picture of a text may mean either.
void SpiceClipboard::grabbed(unsigned selection, const std::uint32_t* types, unsigned count) {
    if (!m_hearing.hearer() || selection != clipboard) return;
    m_holding = false;
    m_text.clear();
    m_image = false;
    m_wanted.clear();
    m_guestText.clear();
    m_awaited = 0;
    if (!m_hearing.wishes().clipboard) return;
    const auto has = [&](unsigned type) { return std::find(types, types + count, type) != types + count; };
    if (has(VD_AGENT_CLIPBOARD_UTF8_TEXT)) m_wanted.push_back(VD_AGENT_CLIPBOARD_UTF8_TEXT);
    for (const unsigned type : {VD_AGENT_CLIPBOARD_IMAGE_PNG, VD_AGENT_CLIPBOARD_IMAGE_BMP})
        if (has(type)) {
            m_wanted.push_back(type);
            break;
        }
    fetchNext();
}

void SpiceClipboard::fetchNext() {
    m_awaited = VD_AGENT_CLIPBOARD_NONE;
    if (m_wanted.empty() || !m_agent) return;
    m_awaited = m_wanted.front();
    m_wanted.erase(m_wanted.begin());
    spice_main_channel_clipboard_selection_request(m_main, clipboard, m_awaited);
}

void SpiceClipboard::arrived(unsigned selection, unsigned type, std::string_view bytes) {
    auto* const sink = m_hearing.hearer();
    const bool asked =
        m_awaited != VD_AGENT_CLIPBOARD_NONE && (type == m_awaited || type == VD_AGENT_CLIPBOARD_NONE);
    if (!sink || selection != clipboard || !asked || !m_hearing.wishes().clipboard) return;
    if (type == VD_AGENT_CLIPBOARD_UTF8_TEXT && bytes.size() <= longestText) {
        while (!bytes.empty() && bytes.back() == '\0')
            bytes.remove_suffix(1);
        m_guestText = validUtf8(bytes);
        sink->clipboardText(m_guestText);
    }
    if (const auto format = formatOf(type); format && isSaneImage(*format, bytes))
        sink->clipboardImage({*format, std::string(bytes), m_guestText});
    fetchNext();
}

void SpiceClipboard::requested(unsigned selection, unsigned type) {
    auto* const sink = m_hearing.hearer();
    if (!sink) return;
    const Request request{selection, type};
    const auto format = formatOf(type);
    if (selection != clipboard || !mayGive()) return answer(request, {});
    if (type == VD_AGENT_CLIPBOARD_UTF8_TEXT) return answer(request, m_text);
    if (!format || !m_image || m_waiting.size() >= 8) return answer(request, {});
    m_waiting.push_back(request);
    sink->imageWanted(*format);
}

void SpiceClipboard::give(ImageFormat format, const std::string& bytes) {
    const bool fits = mayGive() && bytes.size() < largestImage;
    const auto isFor = [format](const Request& r) { return formatOf(r.type) == format; };
    for (const auto& request : m_waiting)
        if (isFor(request)) answer(request, fits ? bytes : std::string());
    std::erase_if(m_waiting, isFor);
}

void SpiceClipboard::answer(const Request& request, std::string_view bytes) {
    if (!m_main || !m_agent) return;
    spice_main_channel_clipboard_selection_notify(
        m_main, request.selection, bytes.empty() ? unsigned(VD_AGENT_CLIPBOARD_NONE) : request.type,
        reinterpret_cast<const guchar*>(bytes.data()), bytes.size());
}

} // namespace binnacle::console
