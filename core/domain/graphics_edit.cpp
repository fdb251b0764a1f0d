// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/graphics_edit.h"
#include "core/domain/xml_build.h"

#include <algorithm>
#include <pugixml.hpp>
#include <sstream>

namespace binnacle::domain {
namespace {

using Node = pugi::xml_node;

/// "2026-11-24T21:00:00": libvirt takes UTC without a zone, and no fractions.
std::string utc(WallTime time) {
    return iso8601(time).substr(0, 19);
}

Node addGraphics(Node devices, const std::string& type) {
    auto graphics = devices.append_child("graphics");
    set(graphics, "type", type);
    if (!devices.child("video"))
        set(devices.append_child("video").append_child("model"), "type", "vga");
    if (type == "spice" && !devices.find_child_by_attribute("channel", "type", "spicevmc")) {
        auto channel = devices.append_child("channel");
        set(channel, "type", "spicevmc");
        auto target = channel.append_child("target");
        set(target, "type", "virtio");
        set(target, "name", "com.redhat.spice.0");
    }
    return graphics;
}

void setListen(Node graphics, const std::string& kind) {
    for (const auto* old : {"listen", "socket", "port", "tlsPort", "websocket", "autoport"})
        graphics.remove_attribute(old);
    while (graphics.remove_child("listen")) {
    }
    auto listen = graphics.append_child("listen");
    set(listen, "type", kind);
    if (kind != "address") return;
    set(listen, "address", "127.0.0.1");
    set(graphics, "autoport", "yes");
}

} // namespace

Result<std::vector<std::string>> graphicsPasswords(std::string_view xml) {
    pugi::xml_document doc;
    TRY(loadDomain(xml, doc));
    std::vector<std::string> passwords;
    for (const auto& graphics : doc.child("domain").child("devices").children("graphics")) {
        const std::string password = graphics.attribute("passwd").value();
        passwords.push_back(password.find_first_not_of('*') == std::string::npos ? "" : password);
    }
    return passwords;
}

Result<std::vector<std::string>> graphicsKeymaps(std::string_view xml) {
    pugi::xml_document doc;
    TRY(loadDomain(xml, doc));
    std::vector<std::string> keymaps;
    for (const auto& graphics : doc.child("domain").child("devices").children("graphics"))
        keymaps.emplace_back(graphics.attribute("keymap").value());
    return keymaps;
}

Result<unsigned> videoHeads(std::string_view xml) {
    constexpr unsigned most = 16;
    pugi::xml_document doc;
    TRY(loadDomain(xml, doc));
    unsigned heads = 0;
    for (const auto& video : doc.child("domain").child("devices").children("video"))
        heads += std::clamp(video.child("model").attribute("heads").as_uint(1), 1U, most);
    return std::clamp(heads, 1U, most);
}

Result<std::string> graphicsWithPassword(std::string_view xml, unsigned index, const std::string& password,
                                         std::optional<WallTime> until) {
    pugi::xml_document doc;
    TRY(loadDomain(xml, doc));
    auto graphics = doc.child("domain").child("devices").child("graphics");
    for (; graphics && index > 0; --index)
        graphics = graphics.next_sibling("graphics");
    if (!graphics) return fail(ErrorCode::NotFound, BINNACLE_TEXT("The guest has no such screen"));
    for (const auto* old : {"passwd", "passwdValidTo"})
        graphics.remove_attribute(old);
    if (!password.empty()) set(graphics, "passwd", password);
    if (until) set(graphics, "passwdValidTo", utc(*until));
    return textOf(graphics);
}

Result<std::string> withGraphics(std::string_view xml, const std::string& type, const std::string& listen) {
    pugi::xml_document doc;
    TRY(loadDomain(xml, doc));
    auto devices = doc.child("domain").child("devices");
    auto graphics = devices.find_child([&](const Node& n) {
        return std::string_view(n.name()) == "graphics" && type == n.attribute("type").value();
    });
    setListen(graphics ? graphics : addGraphics(devices, type), listen);
    return textOf(doc.child("domain"));
}

} // namespace binnacle::domain
