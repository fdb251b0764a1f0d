// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/snapshot_xml.h"

#include "core/base/untrusted.h"

#include <pugixml.hpp>

#include <sstream>

namespace binnacle::domain {
namespace {

constexpr std::size_t maxBytes = std::size_t{8} << 20, maxDisks = 1000;

Result<pugi::xml_node> rootOf(pugi::xml_document& doc, std::string_view xml, unsigned how) {
    if (xml.size() > maxBytes) return fail(ErrorCode::Corrupt, BINNACLE_TEXT("A snapshot's XML is larger than 8 MiB"));
    const auto parsed = doc.load_buffer(xml.data(), xml.size(), how, pugi::encoding_utf8);
    const auto root = doc.document_element();
    if (!parsed || std::string_view(root.name()) != "domainsnapshot")
        return fail(ErrorCode::Corrupt, BINNACLE_TEXT("A snapshot's XML can't be read"), parsed.description());
    return root;
}

std::string text(const pugi::xml_node& root, const char* element) {
    return validUtf8(root.child_value(element));
}

GuestState stateFrom(std::string_view word) {
    if (word == "running") return GuestState::Running;
    if (word == "paused") return GuestState::Paused;
    return GuestState::Stopped; // "shutoff", and "disk-snapshot", which has no memory and starts as after a cut of its power
}

std::string printed(const pugi::xml_document& doc, unsigned how) {
    std::ostringstream out;
    doc.save(out, "  ", how | pugi::format_no_declaration, pugi::encoding_utf8);
    return out.str();
}

} // namespace

Result<GuestSnapshot> parseSnapshot(std::string_view xml) {
    pugi::xml_document doc;
    const auto root = TRY(rootOf(doc, xml, pugi::parse_default));
    GuestSnapshot s;
    s.name = text(root, "name");
    s.parent = validUtf8(root.child("parent").child_value("name"));
    s.description = text(root, "description");
    s.taken = WallTime(std::chrono::seconds(root.child("creationTime").text().as_llong()));
    s.state = stateFrom(root.child_value("state"));
    const std::string_view memory = root.child("memory").attribute("snapshot").value();
    s.memory = memory == "internal" || memory == "external";
    bool external = memory == "external";
    for (const auto& disk : root.child("disks").children("disk")) {
        const std::string_view how = disk.attribute("snapshot").value();
        if (how == "external") external = true;
        if (how != "no" && s.disks.size() < maxDisks) s.disks.push_back(validUtf8(disk.attribute("name").value()));
    }
    s.kind = external ? GuestSnapshot::Kind::External : GuestSnapshot::Kind::Internal;
    if (s.name.empty()) return fail(ErrorCode::Corrupt, BINNACLE_TEXT("A snapshot has no name"));
    return s;
}

Result<std::vector<Overlay>> overlaysOf(std::string_view xml) {
    pugi::xml_document doc;
    const auto root = TRY(rootOf(doc, xml, pugi::parse_default));
    std::vector<Overlay> overlays;
    for (const auto& disk : root.child("disks").children("disk")) {
        if (std::string_view(disk.attribute("snapshot").value()) != "external" || overlays.size() >= maxDisks) continue;
        Overlay overlay{.target = validUtf8(disk.attribute("name").value()), .path = validUtf8(disk.child("source").attribute("file").value())};
        for (const auto& before : root.child("domain").child("devices").children("disk"))
            if (overlay.target == before.child("target").attribute("dev").value())
                overlay.below = validUtf8(before.child("source").attribute("file").value());
        if (!overlay.path.empty()) overlays.push_back(std::move(overlay));
    }
    return overlays;
}

std::string committedInto(std::string_view domainXml, const std::string& target) {
    pugi::xml_document doc;
    if (domainXml.size() > maxBytes || !doc.load_buffer(domainXml.data(), domainXml.size(), pugi::parse_default, pugi::encoding_utf8)) return {};
    for (const auto& disk : doc.child("domain").child("devices").children("disk")) {
        const auto mirror = disk.child("mirror");
        if (target == disk.child("target").attribute("dev").value() && std::string_view(mirror.attribute("job").value()) == "active-commit")
            return validUtf8(mirror.child("source").attribute("file").value());
    }
    return {};
}

std::string snapshotXml(const SnapshotSpec& spec) {
    pugi::xml_document doc;
    auto root = doc.append_child("domainsnapshot");
    root.append_child("name").text().set(spec.name.c_str());
    if (!spec.description.empty()) root.append_child("description").text().set(spec.description.c_str());
    return printed(doc, pugi::format_indent);
}

Result<std::string> withDescription(std::string_view xml, const std::string& description) {
    pugi::xml_document doc;
    auto root = TRY(rootOf(doc, xml, pugi::parse_full | pugi::parse_ws_pcdata));
    root.remove_child("description");
    if (!description.empty()) root.insert_child_after("description", root.child("name")).text().set(description.c_str());
    return printed(doc, pugi::format_raw);
}

} // namespace binnacle::domain
