// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/console/spice_usb.h"

#include "core/base/untrusted.h"
#include "core/console/glib_support.h"

#include <algorithm>

#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wpedantic"
#include <spice-client.h>
#pragma GCC diagnostic pop

namespace binnacle::console {
namespace {

using Weak = std::weak_ptr<SpiceUsb>;

std::string wordsOf(GError*& error) {
    auto words = singleLine(error && error->message ? error->message : "", 300);
    g_clear_error(&error);
    return words;
}

std::string nameOf(SpiceUsbDevice* device) {
    gchar* const text = spice_usb_device_get_description(device, "%s %s %s");
    auto name = singleLine(text ? text : "", 120);
    g_free(text);
    return name;
}

Error notGiven(std::string detail) {
    return fail(ErrorCode::PermissionDenied, BINNACLE_TEXT("The USB device can't be given to the guest"),
                std::move(detail),
                BINNACLE_TEXT("Its file below /dev/bus/usb must be writable for you: the program "
                              "spice-client-glib-usb-acl-helper asks for that, where a polkit agent runs."));
}

} // namespace

void SpiceUsb::take(SpiceChannel* channel) {
    m_channels.push_back(channel);
    if ((m_sink || !m_waiting.empty()) && begin())
        refresh();
    else
        tell();
}

bool SpiceUsb::owns(const SpiceChannel* channel) const {
    return std::ranges::find(m_channels, channel) != m_channels.end();
}

void SpiceUsb::detach() {
    if (m_manager) g_signal_handlers_disconnect_by_data(m_manager, this);
    for (const auto& known : std::exchange(m_known, {}))
        g_boxed_free(SPICE_TYPE_USB_DEVICE, known.device);
    m_manager = nullptr;
    m_session = nullptr;
    m_channels.clear();
    // who watches goes on watching the next session, and what had not arrived goes there
    m_waiting.insert(m_waiting.end(), m_inserted.begin(), m_inserted.end());
    m_inserted.clear();
}

bool SpiceUsb::begin() {
    if (m_manager || !m_session) return m_manager;
    GError* error = nullptr;
    m_manager = spice_usb_device_manager_get(m_session, &error);
    if (!m_manager) {
        failed(fail(ErrorCode::Unsupported, BINNACLE_TEXT("USB devices of this computer can't be used"),
                    wordsOf(error)));
        return false;
    }
    const auto look =
        +[](SpiceUsbDeviceManager*, SpiceUsbDevice*, gpointer s) { static_cast<SpiceUsb*>(s)->refresh(); };
    onSignal(
        m_manager, "device-added",
        +[](SpiceUsbDeviceManager*, SpiceUsbDevice* device, gpointer s) {
            static_cast<SpiceUsb*>(s)->added(device);
        },
        this);
    onSignal(m_manager, "device-removed", look, this);
    onSignal(
        m_manager, "device-error",
        +[](SpiceUsbDeviceManager*, SpiceUsbDevice*, GError* what, gpointer s) {
            GError* copy = what ? g_error_copy(what) : nullptr;
            static_cast<SpiceUsb*>(s)->failed(notGiven(wordsOf(copy)));
        },
        this);
    onSignal(
        m_manager, "notify::free-channels",
        +[](GObject*, GParamSpec*, gpointer s) { static_cast<SpiceUsb*>(s)->refresh(); }, this);
    return true;
}

void SpiceUsb::watch(UsbSink sink) {
    m_sink = std::move(sink);
    if (m_sink && begin()) refresh();
}

void SpiceUsb::refresh() {
    if (!m_manager) return;
    std::vector<Known> now;
    GPtrArray* const devices = spice_usb_device_manager_get_devices(m_manager);
    for (guint i = 0; devices && i < devices->len; ++i) {
        auto* const device = static_cast<SpiceUsbDevice*>(g_ptr_array_index(devices, i));
        const auto known = std::ranges::find(m_known, device, &Known::device);
        const auto number = known == m_known.end() ? ++m_lastNumber : known->number;
        now.push_back({number, static_cast<SpiceUsbDevice*>(g_boxed_copy(SPICE_TYPE_USB_DEVICE, device))});
    }
    if (devices) g_ptr_array_unref(devices);
    for (const auto& old : std::exchange(m_known, std::move(now)))
        g_boxed_free(SPICE_TYPE_USB_DEVICE, old.device);
    tell();
    if (intOf(m_manager, "free-channels") <= 0) return;
    for (const auto& path : std::exchange(m_waiting, {}))
        insertImage(path);
}

void SpiceUsb::tell() {
    if (!m_sink) return;
    UsbState state{
        .places = unsigned(m_channels.size()), .freePlaces = 0, .devices = {}, .failure = m_failure};
    if (m_manager) state.freePlaces = unsigned(std::max(0, intOf(m_manager, "free-channels")));
    for (const auto& [number, device] : m_known) {
        GError* error = nullptr;
        const bool isGuests = spice_usb_device_manager_is_device_connected(m_manager, device);
        const bool can = isGuests || spice_usb_device_manager_can_redirect_device(m_manager, device, &error);
        auto why = wordsOf(error);
        if (!can && why.empty()) why = "?";
        state.devices.push_back({number, nameOf(device), isGuests,
                                 bool(spice_usb_device_manager_is_device_shared_cd(m_manager, device)),
                                 can ? std::string() : std::move(why)});
    }
    m_sink(state);
}

void SpiceUsb::failed(Error error) {
    m_failure = std::move(error);
    tell();
}

bool SpiceUsb::hasPlace() {
    if (intOf(m_manager, "free-channels") > 0) return true;
    failed(
        m_channels.empty()
            ? fail(ErrorCode::Unsupported,
                   BINNACLE_TEXT("The guest has no place for USB devices of this computer"), {},
                   BINNACLE_TEXT(
                       "It is a <redirdev> of its definition; the console's menu of USB devices adds one."))
            : fail(ErrorCode::InUse, BINNACLE_TEXT("All the guest's places for USB devices are taken")));
    return false;
}

void SpiceUsb::connectDevice(SpiceUsbDevice* device) {
    m_failure.reset();
    spice_usb_device_manager_connect_device_async(
        m_manager, device, nullptr,
        +[](GObject* manager, GAsyncResult* result, gpointer data) {
            const std::unique_ptr<Weak> weak(static_cast<Weak*>(data));
            GError* error = nullptr;
            const bool worked = spice_usb_device_manager_connect_device_finish(
                SPICE_USB_DEVICE_MANAGER(manager), result, &error);
            auto words = wordsOf(error);
            const auto self = weak->lock();
            if (!self || !self->m_manager) return;
            if (worked)
                self->refresh();
            else
                self->failed(notGiven(std::move(words)));
        },
        new Weak(weak_from_this()));
}

void SpiceUsb::give(unsigned number, bool toGuest) {
    const auto known = std::ranges::find(m_known, number, &Known::number);
    if (known == m_known.end() || !m_manager) return;
    if (toGuest && !hasPlace()) return;
    if (toGuest) return connectDevice(known->device);
    m_failure.reset();
    spice_usb_device_manager_disconnect_device_async(
        m_manager, known->device, nullptr,
        +[](GObject* manager, GAsyncResult* result, gpointer data) {
            const std::unique_ptr<Weak> weak(static_cast<Weak*>(data));
            spice_usb_device_manager_disconnect_device_finish(SPICE_USB_DEVICE_MANAGER(manager), result,
                                                              nullptr);
            if (const auto self = weak->lock()) self->refresh();
        },
        new Weak(weak_from_this()));
}

/// The library tells of it as of a stick that was plugged in; it is gone once the guest ejects it.
void SpiceUsb::insertImage(const std::string& path) {
    if (!m_session) return m_waiting.push_back(path); // it is being connected again
    if (!begin() || !hasPlace()) return;
    GError* error = nullptr;
    auto name = path;
    m_failure.reset();
    m_inserted.push_back(path);
    if (!spice_usb_device_manager_create_shared_cd_device(m_manager, name.data(), &error)) {
        m_inserted.pop_back();
        failed(fail(ErrorCode::Io, BINNACLE_TEXT("%1 can't be used as a CD", path), wordsOf(error)));
    }
}

void SpiceUsb::added(SpiceUsbDevice* device) {
    refresh();
    if (m_inserted.empty() || !spice_usb_device_manager_is_device_shared_cd(m_manager, device)) return;
    m_inserted.erase(m_inserted.begin());
    connectDevice(device);
}

} // namespace binnacle::console
