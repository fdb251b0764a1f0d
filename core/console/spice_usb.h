// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/console/usb.h"

#include <memory>

struct _SpiceChannel;
struct _SpiceSession;
struct _SpiceUsbDevice;
struct _SpiceUsbDeviceManager;

namespace binnacle::console {

/// USB devices given to a SPICE guest. Nothing of USB is touched before somebody watches. On the glib thread.
class SpiceUsb : public std::enable_shared_from_this<SpiceUsb> {
public:
    ~SpiceUsb() { detach(); }
    SpiceUsb() = default;
    SpiceUsb(const SpiceUsb&) = delete;
    SpiceUsb& operator=(const SpiceUsb&) = delete;

    void attach(_SpiceSession* session) { m_session = session; }
    void take(_SpiceChannel* channel); ///< a place of the guest's
    bool owns(const _SpiceChannel* channel) const;
    void detach();

    void watch(UsbSink sink);
    void give(unsigned number, bool toGuest);
    void insertImage(const std::string& path);

private:
    struct Known {
        unsigned number;
        _SpiceUsbDevice* device; ///< with a reference
    };
    bool begin();
    bool hasPlace(); ///< else says so
    void refresh();
    void tell();
    void failed(Error error);
    void connectDevice(_SpiceUsbDevice* device);
    void added(_SpiceUsbDevice* device);

    _SpiceSession* m_session = nullptr;
    _SpiceUsbDeviceManager* m_manager = nullptr; ///< the session's
    UsbSink m_sink;
    std::vector<_SpiceChannel*> m_channels;
    std::vector<Known> m_known;
    std::vector<std::string> m_waiting;  ///< images that came while there was no session
    std::vector<std::string> m_inserted; ///< images that go to the guest as soon as the library has them
    unsigned m_lastNumber = 0;
    std::optional<Error> m_failure;
};

} // namespace binnacle::console
