// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cli/outcome.h"

#include "core/cli/exit_codes.h"
#include "core/cli/task_view.h"
#include "core/model/json.h"

namespace binnacle::cli {

Target Outcome::subject() const {
    if (guest) return *guest;
    if (host) return *host;
    return {};
}

int exitCode(const std::vector<Outcome>& outcomes) {
    std::optional<ErrorCode> code;
    for (const auto& outcome : outcomes) {
        if (!outcome.error) continue;
        if (code && *code != outcome.error->code) return 1;
        code = outcome.error->code;
    }
    return code ? exitCode(*code) : 0;
}

nlohmann::json record(const Outcome& outcome) {
    nlohmann::json json{{"target", outcome.target},
                        {"host", outcome.hostName},
                        {"hostId", outcome.guest ? outcome.guest->host.text : outcome.host ? outcome.host->text : ""},
                        {"uuid", outcome.guest ? nlohmann::json(outcome.guest->uuid.text()) : nlohmann::json()},
                        {"ok", !outcome.failed()},
                        {"task", outcome.task ? nlohmann::json(number(*outcome.task)) : nlohmann::json()},
                        {"state", nlohmann::json()},
                        {"seconds", nlohmann::json()},
                        {"error", outcome.error ? plainJson(*outcome.error) : nlohmann::json()},
                        {"result", nlohmann::json()}};
    if (outcome.plan) json["plan"] = outcome.plan->toJson();
    if (!outcome.ended) return json;
    json["state"] = name(outcome.ended->state);
    json["result"] = taskRecord(*outcome.ended)["result"];
    if (outcome.ended->started && outcome.ended->finished)
        json["seconds"] = std::chrono::duration<double>(*outcome.ended->finished - *outcome.ended->started).count();
    return json;
}

} // namespace binnacle::cli
