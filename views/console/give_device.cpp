// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/console/give_device.h"

#include "core/fleet/fleet.h"
#include "views/support/strings.h"

namespace binnacle::views {

Result<bool> giveDevice(Fleet& fleet, const GuestRef& guest, const std::string& xml) {
    const auto backend = TRY(fleet.backend(guest.host));
    if (!backend->inside())
        return fail(ErrorCode::Unsupported,
                    BINNACLE_TEXT(QT_TRANSLATE_NOOP("Core", "Guests of this host can't be changed")));
    return backend->inside()->addDevice(guest.uuid, xml);
}

} // namespace binnacle::views
