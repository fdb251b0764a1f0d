// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/turn.h"
#include "core/libvirt/connection.h"
#include "core/libvirt/raw.h"

#include <algorithm>
#include <string>

namespace binnacle::libvirt {

/// One domain's record of virConnectGetAllDomainStats.
class StatsRecord {
public:
    explicit StatsRecord(const virDomainStatsRecord& record)
        : m_record(record) {}

    /// Whatever integer type it has; \a fallback where it is missing or negative.
    std::uint64_t number(const std::string& name, std::uint64_t fallback = 0) const {
        const auto* param = virTypedParamsGet(m_record.params, m_record.nparams, name.c_str());
        if (!param) return fallback;
        switch (param->type) {
        case VIR_TYPED_PARAM_INT:
            return param->value.i < 0 ? fallback : std::uint64_t(param->value.i);
        case VIR_TYPED_PARAM_UINT:
            return param->value.ui;
        case VIR_TYPED_PARAM_LLONG:
            return param->value.l < 0 ? fallback : std::uint64_t(param->value.l);
        case VIR_TYPED_PARAM_ULLONG:
            return param->value.ul;
        default:
            return fallback;
        }
    }
    std::string text(const std::string& name) const {
        const auto* param = virTypedParamsGet(m_record.params, m_record.nparams, name.c_str());
        return param && param->type == VIR_TYPED_PARAM_STRING ? param->value.s : "";
    }
    /// The sum over all members of a group: sum("block", "rd.bytes") of block.0.rd.bytes, block.1.rd.bytes …
    std::uint64_t sum(const std::string& group, const std::string& field) const {
        std::uint64_t total = 0;
        const auto count = std::min<std::uint64_t>(number(group + ".count"), 1000);
        for (std::uint64_t i = 0; i < count; ++i)
            total += number(group + "." + std::to_string(i) + "." + field);
        return total;
    }

private:
    const virDomainStatsRecord& m_record;
};

/// Calls \a each(uuid, record) for every domain; false where the driver has no bulk statistics.
template <class Each>
bool forEachRecord(Connection& connection, unsigned stats, unsigned flags, Each each) {
    const auto use = connection.use();
    virDomainStatsRecordPtr* records = nullptr;
    const int count = virConnectGetAllDomainStats(use.conn, stats, &records, flags);
    const Turn turn;
    for (int i = 0; i < count; ++i)
        each(uuidOf(records[i]->dom), StatsRecord(*records[i]));
    if (count >= 0) virDomainStatsRecordListFree(records);
    return count >= 0;
}

} // namespace binnacle::libvirt
