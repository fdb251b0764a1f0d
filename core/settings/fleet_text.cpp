// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/settings/fleet_text.h"

#include "core/settings/toml.h"

#include <algorithm>
#include <array>
#include <map>

namespace binnacle {
namespace {

/// How a field of HostSpec is written; nullopt: not at all.
struct FieldText {
    const char* key;
    std::optional<std::string> text;
};

std::string tomlString(std::string_view text) {
    std::string out = "\"";
    for (const char c : text) {
        const auto byte = static_cast<unsigned char>(c);
        if (c == '"' || c == '\\')
            out += '\\', out += c;
        else if (c == '\n')
            out += "\\n";
        else if (c == '\t')
            out += "\\t";
        else if (byte < 0x20 || byte == 0x7F)
            out += fmt::format("\\u{:04X}", byte);
        else
            out += c;
    }
    return out + '"';
}

std::optional<std::string> ifAny(const std::string& text) {
    return text.empty() ? std::nullopt : std::optional(tomlString(text));
}

std::optional<std::string> listText(const std::vector<std::string>& words) {
    if (words.empty()) return std::nullopt;
    std::string out;
    for (const auto& word : words)
        out += (out.empty() ? "[" : ", ") + tomlString(word);
    return out + "]";
}

std::vector<FieldText> fields(const HostSpec& h) {
    return {{"id", tomlString(h.id.text)},
            {"name", tomlString(h.name)},
            {"address", ifAny(h.address)},
            {"user", ifAny(h.user)},
            {"port", h.port ? std::optional(std::to_string(h.port)) : std::nullopt},
            {"key", ifAny(h.key)},
            {"known_hosts", ifAny(h.knownHosts)},
            {"jump", ifAny(h.jump)},
            {"site", ifAny(h.site)},
            {"colour", ifAny(h.colour)},
            {"notes", ifAny(h.notes)},
            {"local", h.local ? std::optional<std::string>("true") : std::nullopt},
            {"uris", listText(h.uris)}};
}

std::string blockText(const HostSpec& host) {
    std::string out = "[[host]]\n";
    for (const auto& field : fields(host))
        if (field.text) out += fmt::format("{} = {}\n", field.key, *field.text);
    return out;
}

/// \a sentence has places for the file, the line and the key.
Error badValue(const toml::node& node, std::string_view key, const char* sentence, std::string_view where) {
    return fail(ErrorCode::InvalidArgument, BINNACLE_TEXT(sentence, where, node.source().begin.line, key));
}
constexpr auto notAList = BINNACLE_NOOP("%1, line %2: \"%3\" must be a list of strings");

Result<std::string> textAt(const toml::table& table, std::string_view key, std::string_view where) {
    const auto* node = table.get(key);
    if (!node) return std::string();
    if (!node->is_string()) return badValue(*node, key, BINNACLE_NOOP("%1, line %2: \"%3\" must be a string"), where);
    return node->as_string()->get();
}

Result<std::vector<std::string>> listAt(const toml::table& table, std::string_view key, std::string_view where) {
    std::vector<std::string> words;
    const auto* node = table.get(key);
    if (!node) return words;
    if (!node->is_array()) return badValue(*node, key, notAList, where);
    for (const auto& item : *node->as_array()) {
        if (!item.is_string()) return badValue(item, key, notAList, where);
        words.push_back(item.as_string()->get());
    }
    return words;
}

Result<unsigned> portAt(const toml::table& table, std::string_view where) {
    const auto* node = table.get("port");
    if (!node) return 0U;
    const auto value = node->is_integer() ? node->as_integer()->get() : -1;
    if (value < 0 || value > 65535)
        return badValue(*node, "port", BINNACLE_NOOP("%1, line %2: \"%3\" must be a number from 1 to 65535"), where);
    return static_cast<unsigned>(value);
}

Result<HostSpec> hostFrom(const toml::table& table, std::string_view where) {
    HostSpec h;
    h.id = HostId{TRY(textAt(table, "id", where))};
    h.name = TRY(textAt(table, "name", where));
    h.address = TRY(textAt(table, "address", where));
    h.user = TRY(textAt(table, "user", where));
    h.port = TRY(portAt(table, where));
    h.key = TRY(textAt(table, "key", where));
    h.knownHosts = TRY(textAt(table, "known_hosts", where));
    h.jump = TRY(textAt(table, "jump", where));
    h.site = TRY(textAt(table, "site", where));
    h.colour = TRY(textAt(table, "colour", where));
    h.notes = TRY(textAt(table, "notes", where));
    h.uris = TRY(listAt(table, "uris", where));
    if (const auto* local = table.get("local")) {
        if (!local->is_boolean())
            return badValue(*local, "local", BINNACLE_NOOP("%1, line %2: \"%3\" must be true or false"), where);
        h.local = local->as_boolean()->get();
    }
    if (h.name.empty()) h.name = h.address.empty() ? h.id.text : h.address;
    return h;
}

/// Turns the parser's line and column (both from 1, columns in code points) into byte offsets.
class Offsets {
public:
    explicit Offsets(const std::string& text)
        : m_text(text) {
        m_lines.push_back(0);
        for (std::size_t i = 0; i < text.size(); ++i)
            if (text[i] == '\n') m_lines.push_back(i + 1);
    }
    std::size_t line(std::size_t number) const {
        return number == 0 ? 0 : number > m_lines.size() ? m_text.size() : m_lines[number - 1];
    }
    std::size_t at(const toml::source_position& position) const {
        auto offset = line(position.line);
        for (auto column = position.column; column > 1 && offset < m_text.size(); --column)
            do
                ++offset;
            while (offset < m_text.size() && (static_cast<unsigned char>(m_text[offset]) & 0xC0) == 0x80);
        return offset;
    }
    /// The first of the comment lines that stand directly above line \a number.
    std::size_t withCommentsAbove(std::size_t number) const {
        while (number > 1 && m_text[line(number - 1)] == '#')
            --number;
        return number;
    }

private:
    const std::string& m_text;
    std::vector<std::size_t> m_lines;
};

/// The lines on which any table begins: a block ends where the next one starts.
void collectHeaders(const toml::table& root, std::vector<std::size_t>& lines) {
    for (const auto& [key, node] : root) {
        if (node.is_table()) lines.push_back(node.source().begin.line);
        if (const auto* array = node.as_array())
            for (const auto& item : *array)
                if (item.is_table()) lines.push_back(item.source().begin.line);
    }
    std::ranges::sort(lines);
}

std::size_t headerAfter(const std::vector<std::size_t>& headers, std::size_t line) {
    const auto next = std::ranges::upper_bound(headers, line);
    return next == headers.end() ? 0 : *next;
}

} // namespace

Result<FleetText> FleetText::parse(std::string text, std::string_view sourceName) {
    FleetText fleet;
    fleet.m_text = std::move(text);
    TRY(fleet.load(sourceName));
    return fleet;
}

Result<> FleetText::load(std::string_view sourceName) {
    m_fleet = {};
    m_blocks.clear();
    const auto parsed = toml::parse(m_text);
    if (!parsed)
        return fail(ErrorCode::InvalidArgument,
                    BINNACLE_TEXT("%1, line %2, column %3: this is not valid TOML", sourceName,
                                  parsed.error().source().begin.line, parsed.error().source().begin.column),
                    std::string(parsed.error().description()));
    const auto* hosts = parsed.table().get("host");
    if (!hosts) return {};
    if (!hosts->is_array() || !hosts->as_array()->is_homogeneous(toml::node_type::table))
        return badValue(*hosts, "host", BINNACLE_NOOP("%1, line %2: \"%3\" must be a list of [[host]] tables"), sourceName);
    const Offsets offsets(m_text);
    std::vector<std::size_t> headers;
    collectHeaders(parsed.table(), headers);
    for (const auto& item : *hosts->as_array()) {
        const auto& table = *item.as_table();
        auto host = TRY(hostFrom(table, sourceName));
        if (host.id.empty()) host.id = proposeId(m_fleet, host.name);
        m_fleet.hosts.push_back(std::move(host));
        Block block;
        const auto header = table.source().begin.line;
        const auto next = headerAfter(headers, header);
        block.range.begin = offsets.line(offsets.withCommentsAbove(header));
        block.range.end = next ? offsets.line(offsets.withCommentsAbove(next)) : m_text.size();
        block.bodyEnd = offsets.line(header + 1);
        for (const auto& [key, node] : table) {
            const auto& source = node.source();
            block.values.push_back({std::string(key.str()),
                                    {offsets.line(source.begin.line), offsets.line(source.end.line + 1)},
                                    {offsets.at(source.begin), offsets.at(source.end)}});
            block.bodyEnd = std::max(block.bodyEnd, block.values.back().line.end);
        }
        m_blocks.push_back(std::move(block));
    }
    return {};
}

void FleetText::changeHost(const Block& block, const HostSpec& before, const HostSpec& after) {
    struct Edit {
        Range range;
        std::string text;
    };
    std::vector<Edit> edits;
    std::string added;
    const auto old = fields(before);
    const auto fresh = fields(after);
    for (std::size_t i = 0; i < fresh.size(); ++i) {
        const auto there = std::ranges::find(block.values, fresh[i].key, &Value::key);
        if (there == block.values.end()) {
            const bool implied = old[i].text == fresh[i].text; // a name or id that the file leaves out
            if (fresh[i].text && !implied) added += fmt::format("{} = {}\n", fresh[i].key, *fresh[i].text);
        } else if (old[i].text != fresh[i].text) {
            edits.push_back(fresh[i].text ? Edit{there->value, *fresh[i].text} : Edit{there->line, ""});
        }
    }
    if (!added.empty()) {
        const bool newline = block.bodyEnd > 0 && m_text[block.bodyEnd - 1] != '\n';
        edits.push_back({{block.bodyEnd, block.bodyEnd}, (newline ? "\n" : "") + added});
    }
    std::ranges::sort(edits, std::greater(), [](const Edit& e) { return std::pair(e.range.begin, e.range.end); });
    for (const auto& edit : edits)
        m_text.replace(edit.range.begin, edit.range.end - edit.range.begin, edit.text);
}

Result<> FleetText::change(const FleetFile& wanted) {
    std::map<HostId, const HostSpec*> left;
    for (const auto& host : wanted.hosts)
        left[host.id] = &host;
    for (auto i = m_blocks.size(); i-- > 0;) { // from the end, so that offsets before stay right
        const auto& before = m_fleet.hosts[i];
        const auto there = left.find(before.id);
        if (there == left.end()) {
            m_text.erase(m_blocks[i].range.begin, m_blocks[i].range.end - m_blocks[i].range.begin);
            continue;
        }
        if (*there->second != before) changeHost(m_blocks[i], before, *there->second);
        left.erase(there);
    }
    for (const auto& host : wanted.hosts) {
        if (!left.contains(host.id)) continue;
        if (!m_text.empty() && m_text.back() != '\n') m_text += '\n';
        if (!m_text.empty()) m_text += '\n';
        m_text += blockText(host);
    }
    TRY(load("fleet"));
    for (const auto& host : wanted.hosts) {
        const auto now = std::ranges::find(m_fleet.hosts, host.id, &HostSpec::id); // one's name may be another's id
        if (now == m_fleet.hosts.end() || *now != host)
            return fail(ErrorCode::Conflict, BINNACLE_TEXT("This fleet file is written in a way that can't be edited "
                                                           "in place"),
                        {}, BINNACLE_TEXT("Write each host as a [[host]] table with one key a line, or edit the "
                                          "file by hand."));
    }
    return {};
}

} // namespace binnacle
