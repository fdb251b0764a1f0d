// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/settings/fleet_file.h"

#include "core/base/fold.h"
#include "core/base/paths.h"
#include "core/base/untrusted.h"
#include "core/settings/file_replace.h"
#include "core/settings/fleet_text.h"

#include <algorithm>
#include <set>

namespace binnacle {
namespace {

bool isIdCharacter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-';
}

/// \a sentence has a place for the host's name.
Error wrong(const HostSpec& host, const char* sentence) {
    return fail(ErrorCode::InvalidArgument, BINNACLE_TEXT(sentence, singleLine(host.name, 60)));
}

/// An address or user that starts with a hyphen would be an option to ssh; spaces and controls never belong.
bool isPlainWord(std::string_view text) {
    return !text.starts_with('-') && std::ranges::none_of(text, [](char c) {
        return static_cast<unsigned char>(c) <= ' ' || c == 0x7F;
    });
}

bool isColour(std::string_view text) {
    return text.size() == 7 && text[0] == '#' && std::ranges::all_of(text.substr(1), [](char c) {
               return std::isxdigit(static_cast<unsigned char>(c)) != 0;
           });
}

Result<> checkName(const HostSpec& host) {
    if (host.name.empty()) return fail(ErrorCode::InvalidArgument, BINNACLE_TEXT("A host needs a name"));
    if (host.name.size() > 100) return wrong(host, BINNACLE_NOOP("Host \"%1\": the name is longer than 100 bytes"));
    if (singleLine(host.name) != host.name)
        return wrong(host, BINNACLE_NOOP("Host \"%1\": the name has control characters"));
    if (host.name.find('/') != std::string::npos)
        return wrong(host, BINNACLE_NOOP("Host \"%1\": the name has a slash, which stands between host and guest"));
    return {};
}

Result<> checkHost(const HostSpec& host) {
    TRY(checkName(host));
    if (host.id.empty() || host.id.text.size() > 15 || !std::ranges::all_of(host.id.text, isIdCharacter))
        return wrong(host, BINNACLE_NOOP("Host \"%1\": the id must be 1 to 15 of a-z, 0-9 and -"));
    if (host.local) {
        if (!host.jump.empty()) return wrong(host, BINNACLE_NOOP("Host \"%1\": this computer needs no jump host"));
        return {};
    }
    if (host.address.empty()) return wrong(host, BINNACLE_NOOP("Host \"%1\": it needs an address"));
    if (!host.uris.empty()) return wrong(host, BINNACLE_NOOP("Host \"%1\": uris are for this computer only"));
    for (const auto* word : {&host.address, &host.user, &host.jump})
        if (!isPlainWord(*word))
            return fail(ErrorCode::InvalidArgument, BINNACLE_TEXT("Host \"%1\": \"%2\" is no valid address or user",
                                                            singleLine(host.name, 60), singleLine(*word, 60)));
    if (host.port > 65535) return wrong(host, BINNACLE_NOOP("Host \"%1\": the port must be 1 to 65535"));
    if (!host.colour.empty() && !isColour(host.colour))
        return wrong(host, BINNACLE_NOOP("Host \"%1\": the colour must look like #3b82f6"));
    return {};
}

Result<> checkUnique(const FleetFile& fleet) {
    std::set<std::string> names;
    std::set<std::string> ids;
    for (const auto& host : fleet.hosts) {
        if (!names.insert(folded(host.name)).second)
            return fail(ErrorCode::Conflict,
                        BINNACLE_TEXT("The fleet has two hosts named \"%1\"", singleLine(host.name, 60)));
        if (!ids.insert(host.id.text).second)
            return fail(ErrorCode::Conflict, BINNACLE_TEXT("The fleet has two hosts with the id \"%1\"", host.id.text));
    }
    return {};
}

} // namespace

const HostSpec* FleetFile::find(std::string_view nameOrId) const {
    const auto wanted = folded(nameOrId);
    for (const auto& host : hosts)
        if (host.id.text == nameOrId || equalsFolded(host.name, wanted)) return &host;
    return nullptr;
}

std::filesystem::path defaultFleetPath() {
    return paths::config() / "fleet.toml";
}

Result<FleetFile> readFleet(const std::filesystem::path& path) {
    return parseFleet(TRY(readWholeFile(path)), path.string());
}

Result<FleetFile> parseFleet(std::string_view text, std::string_view sourceName) {
    auto parsed = TRY(FleetText::parse(std::string(text), sourceName));
    TRY(check(parsed.fleet()).whilst([&] { return BINNACLE_TEXT("while reading %1", sourceName); }));
    return parsed.fleet();
}

Result<> editFleet(const std::filesystem::path& path, const std::function<Result<>(FleetFile&)>& edit) {
    std::error_code ignored;
    std::filesystem::create_directories(path.parent_path(), ignored);
    const auto lock = TRY(lockForEdit(path));
    auto text = TRY(FleetText::parse(TRY(readWholeFile(path)), path.string()));
    auto fleet = text.fleet();
    TRY(edit(fleet));
    TRY(check(fleet));
    TRY(text.change(fleet));
    return replaceFile(path, text.text());
}

Result<> check(const FleetFile& fleet) {
    for (const auto& host : fleet.hosts)
        TRY(checkHost(host));
    return checkUnique(fleet);
}

HostId proposeId(const FleetFile& fleet, std::string_view name) {
    std::string base;
    for (const char c : folded(name))
        if (isIdCharacter(c))
            base += c;
        else if (!base.empty() && base.back() != '-')
            base += '-';
    base.resize(std::min<std::size_t>(base.size(), 11));
    while (!base.empty() && base.back() == '-')
        base.pop_back();
    if (base.empty()) base = "host";
    const auto taken = [&](const std::string& id) {
        return std::ranges::any_of(fleet.hosts, [&](const HostSpec& h) { return h.id.text == id; });
    };
    std::string id = base;
    for (int n = 2; taken(id); ++n)
        id = base + std::to_string(n);
    return HostId{id};
}

} // namespace binnacle
