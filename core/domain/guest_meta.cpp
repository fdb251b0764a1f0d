// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/guest_meta.h"

#include "core/base/untrusted.h"
#include "core/domain/meta_node.h"
#include "core/domain/xml_names.h"

#include <algorithm>
#include <sstream>

namespace binnacle::domain {
namespace {

constexpr std::size_t maxTag = 60;
constexpr std::size_t maxNotes = 65536;
constexpr std::size_t maxTags = 100;

bool isPrintable(std::string_view text) {
    return singleLine(text, text.size() + 1) == text;
}

Result<> checkTag(const std::string& tag) {
    if (tag.empty() || tag.size() > maxTag || tag.front() == ' ' || tag.back() == ' ' ||
        tag.find(',') != std::string::npos || !isPrintable(tag))
        return fail(ErrorCode::InvalidArgument, BINNACLE_TEXT("\"%1\" is no valid tag", singleLine(tag, 70)), {},
                    BINNACLE_TEXT("A tag has 1 to 60 bytes without commas and control characters."));
    return {};
}

Result<> checkFolder(const std::string& folder) {
    const auto bad = [&] {
        return fail(ErrorCode::InvalidArgument,
                    BINNACLE_TEXT("\"%1\" is no valid folder", singleLine(folder, 70)), {},
                    BINNACLE_TEXT("A folder looks like web/production: up to 16 parts of 1 to 60 bytes."));
    };
    if (folder.empty()) return {};
    if (!isPrintable(folder)) return bad();
    std::size_t parts = 0;
    for (std::size_t from = 0; from <= folder.size(); ++parts) {
        const auto slash = std::min(folder.find('/', from), folder.size());
        const auto part = std::string_view(folder).substr(from, slash - from);
        if (part.empty() || part.size() > maxTag || part.front() == ' ' || part.back() == ' ') return bad();
        from = slash + 1;
    }
    return parts > 16 ? Result<>(bad()) : Result<>();
}

/// What XML 1.0 can't hold is dropped: control characters other than tab and line feed.
std::string xmlText(std::string_view text) {
    std::string out = validUtf8(text);
    std::erase_if(out, [](char c) { return static_cast<unsigned char>(c) < 0x20 && c != '\n' && c != '\t'; });
    return out;
}

void removeKnown(pugi::xml_node root) {
    for (const auto* name : {"number", "protected", "template", "origin"})
        while (root.remove_attribute(name)) {} // also what stands there twice
    for (auto child = root.first_child(); child;) {
        const auto next = child.next_sibling();
        const auto name = localName(child);
        if (name == "tag" || name == "folder" || name == "notes") root.remove_child(child);
        child = next;
    }
}

/// pugixml takes names that are none, which would stay behind where their prefix goes.
bool isName(std::string_view name) {
    const auto first = name.empty() ? '\0' : name.front();
    const bool begins = (first >= 'a' && first <= 'z') || (first >= 'A' && first <= 'Z') || first == '_' || (first & 0x80);
    return begins && name.find(':') == std::string_view::npos;
}

/// virDomainSetMetadata puts its own prefix on every name.
void removePrefixes(pugi::xml_node node) {
    node.set_name(std::string(localName(node)).c_str());
    for (auto attribute = node.first_attribute(); attribute;) {
        const auto next = attribute.next_attribute();
        if (std::string_view(attribute.name()).starts_with("xmlns")) node.remove_attribute(attribute);
        attribute = next;
    }
    for (auto child = node.first_child(); child;) {
        const auto next = child.next_sibling();
        const bool element = child.type() == pugi::node_element;
        if (element && isName(localName(child)))
            removePrefixes(child);
        else if (element)
            node.remove_child(child);
        child = next;
    }
}

} // namespace

GuestMeta metaFromNode(const pugi::xml_node& node) {
    GuestMeta meta;
    meta.number = node.attribute("number").as_uint();
    meta.protectedFlag = std::string_view(node.attribute("protected").value()) == "yes";
    meta.isTemplate = std::string_view(node.attribute("template").value()) == "yes";
    meta.origin = GuestUuid::parse(node.attribute("origin").value()).value_or(GuestUuid());
    for (const auto& child : node.children()) {
        const auto name = localName(child);
        const auto text = validUtf8(child.child_value());
        if (name == "tag" && !text.empty() && meta.tags.size() < maxTags)
            meta.tags.push_back(text);
        else if (name == "folder")
            meta.folder = text;
        else if (name == "notes")
            meta.notes = text.substr(0, maxNotes);
    }
    std::ranges::sort(meta.tags);
    meta.tags.erase(std::unique(meta.tags.begin(), meta.tags.end()), meta.tags.end());
    return meta;
}

Result<GuestMeta> parseMeta(std::string_view element) {
    if (element.empty()) return GuestMeta{};
    pugi::xml_document doc;
    if (!doc.load_buffer(element.data(), element.size(), pugi::parse_default | pugi::parse_ws_pcdata_single))
        return fail(ErrorCode::Corrupt, BINNACLE_TEXT("The guest's Binnacle metadata is not valid XML"));
    return metaFromNode(doc.document_element());
}

Result<std::string> editMetaElement(std::string_view element, const GuestMeta& meta) {
    pugi::xml_document doc;
    if (!element.empty() && !doc.load_buffer(element.data(), element.size(), pugi::parse_full))
        return fail(ErrorCode::Corrupt, BINNACLE_TEXT("The guest's Binnacle metadata is not valid XML"));
    auto root = doc.document_element();
    if (!root) root = doc.append_child("guest");
    removePrefixes(root);
    root.set_name("guest");
    removeKnown(root);
    if (meta.number) root.append_attribute("number").set_value(meta.number);
    if (meta.protectedFlag) root.append_attribute("protected").set_value("yes");
    if (meta.isTemplate) root.append_attribute("template").set_value("yes");
    if (meta.origin != GuestUuid()) root.append_attribute("origin").set_value(meta.origin.text().c_str());
    const auto add = [&](const char* name, const std::string& text) {
        root.append_child(name).append_child(pugi::node_pcdata).set_value(xmlText(text).c_str());
    };
    for (const auto& tag : meta.tags)
        add("tag", tag);
    if (!meta.folder.empty()) add("folder", meta.folder);
    if (!meta.notes.empty()) add("notes", meta.notes);
    std::ostringstream out;
    root.print(out, "", pugi::format_raw);
    return out.str();
}

Result<GuestMeta> checkedMeta(GuestMeta meta) {
    for (const auto& tag : meta.tags)
        TRY(checkTag(tag));
    std::ranges::sort(meta.tags);
    meta.tags.erase(std::unique(meta.tags.begin(), meta.tags.end()), meta.tags.end());
    if (meta.tags.size() > maxTags)
        return fail(ErrorCode::InvalidArgument, BINNACLE_TEXT("A guest can have 100 tags at most"));
    TRY(checkFolder(meta.folder));
    if (meta.notes.size() > maxNotes)
        return fail(ErrorCode::InvalidArgument, BINNACLE_TEXT("Notes can have 64 KiB at most"));
    if (meta.number && (meta.number < 100 || meta.number > 999'999'999))
        return fail(ErrorCode::InvalidArgument, BINNACLE_TEXT("A guest's number is 100 to 999999999"));
    return meta;
}

} // namespace binnacle::domain
