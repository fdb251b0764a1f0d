// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/json.h"

#include <nlohmann/json.hpp>

namespace binnacle {

Json toJson(const Text& text) {
    Json json{{"source", text.source}};
    if (!text.args.empty()) json["args"] = text.args;
    return json;
}

Text textFromJson(const Json& json) {
    if (json.is_string()) return Text(json.get<std::string>());
    if (!json.is_object()) return {};
    Text text;
    if (const auto it = json.find("source"); it != json.end() && it->is_string()) text.source = *it;
    if (const auto it = json.find("args"); it != json.end() && it->is_array())
        for (const auto& arg : *it)
            if (arg.is_string()) text.args.push_back(arg);
    return text;
}

Json toJson(const Error& error) {
    Json json{{"code", name(error.code)}, {"message", toJson(error.message)}};
    if (!error.detail.empty()) json["detail"] = error.detail;
    if (!error.hint.empty()) json["hint"] = toJson(error.hint);
    if (!error.fix.empty()) json["fix"] = error.fix;
    for (const auto& line : error.trail)
        json["trail"].push_back(toJson(line));
    return json;
}

Error errorFromJson(const Json& json) {
    Error error;
    if (!json.is_object()) return error;
    error.code = errorCodeFromName(json.value("code", "")).value_or(ErrorCode::Internal);
    error.message = textFromJson(json.value("message", Json()));
    error.detail = json.value("detail", "");
    error.hint = textFromJson(json.value("hint", Json()));
    error.fix = json.value("fix", "");
    for (const auto& line : json.value("trail", Json::array()))
        error.trail.push_back(textFromJson(line));
    return error;
}

Json plainJson(const Error& error) {
    Json json{{"code", name(error.code)}, {"message", error.message.plain()}};
    if (!error.detail.empty()) json["detail"] = error.detail;
    if (!error.hint.empty()) json["hint"] = error.hint.plain();
    if (!error.fix.empty()) json["fix"] = error.fix;
    return json;
}

Json toJson(const Check& check) {
    return {{"id", check.id},
            {"title", check.title.plain()},
            {"state", name(check.state)},
            {"finding", check.finding.plain()},
            {"meaning", check.meaning.plain()},
            {"fix", check.fix}};
}

Json storedJson(const Check& check) {
    return {{"id", check.id},
            {"title", toJson(check.title)},
            {"state", name(check.state)},
            {"finding", toJson(check.finding)},
            {"meaning", toJson(check.meaning)},
            {"fix", check.fix}};
}

Check checkFromJson(const Json& stored) {
    Check check;
    if (!stored.is_object()) return check;
    check.id = stored.value("id", "");
    check.title = textFromJson(stored.value("title", Json()));
    for (int s = 0; s <= int(Check::State::Unknown); ++s)
        if (name(Check::State(s)) == stored.value("state", "")) check.state = Check::State(s);
    check.finding = textFromJson(stored.value("finding", Json()));
    check.meaning = textFromJson(stored.value("meaning", Json()));
    check.fix = stored.value("fix", "");
    return check;
}

} // namespace binnacle
