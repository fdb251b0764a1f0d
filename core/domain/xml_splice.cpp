// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/xml_splice.h"

#include <pugixml.hpp>

namespace binnacle::domain {
namespace {

struct Tag {
    enum class Kind : std::uint8_t { Open, Close, SelfClosing } kind = Kind::Open;
    std::string_view name;
    std::size_t begin = 0, end = 0;
};

/// Walks the tags of a well-formed document and skips whatever else there is.
class TagReader {
public:
    explicit TagReader(std::string_view xml)
        : m_xml(xml) {}

    bool next(Tag& tag) {
        for (;;) {
            const auto begin = m_xml.find('<', m_at);
            if (begin == std::string_view::npos) return false;
            if (skipped(begin)) continue;
            return read(begin, tag);
        }
    }

private:
    bool skipTo(std::size_t from, std::string_view terminator) {
        const auto at = m_xml.find(terminator, from);
        m_at = at == std::string_view::npos ? m_xml.size() : at + terminator.size();
        return true;
    }
    bool skipped(std::size_t begin) {
        const auto rest = m_xml.substr(begin);
        if (rest.starts_with("<!--")) return skipTo(begin + 4, "-->");
        if (rest.starts_with("<![CDATA[")) return skipTo(begin + 9, "]]>");
        if (rest.starts_with("<?")) return skipTo(begin + 2, "?>");
        if (rest.starts_with("<!")) return skipTo(begin + 2, ">");
        return false;
    }
    bool read(std::size_t begin, Tag& tag) {
        char quote = 0;
        auto i = begin + 1;
        for (; i < m_xml.size() && (quote || m_xml[i] != '>'); ++i) {
            const char c = m_xml[i];
            if (quote ? c == quote : c == '"' || c == '\'') quote = quote ? 0 : c;
        }
        if (i == m_xml.size()) return false;
        const bool closing = m_xml[begin + 1] == '/';
        const auto nameBegin = begin + (closing ? 2 : 1);
        tag.name = m_xml.substr(nameBegin, m_xml.find_first_of(" \t\r\n/>", nameBegin) - nameBegin);
        tag.kind = closing             ? Tag::Kind::Close
                   : m_xml[i - 1] == '/' ? Tag::Kind::SelfClosing
                                         : Tag::Kind::Open;
        tag.begin = begin;
        tag.end = m_at = i + 1;
        return true;
    }

    std::string_view m_xml;
    std::size_t m_at = 0;
};

/// How deep the walk is and how much of the path it has matched.
class PathMatcher {
public:
    explicit PathMatcher(const std::vector<std::string_view>& path)
        : m_path(path) {}
    /// True where \a tag is the element looked for.
    bool opens(const Tag& tag) {
        const bool fits = m_matched == m_depth && m_depth < m_path.size() && m_path[m_depth] == tag.name;
        const bool found = fits && m_depth + 1 == m_path.size();
        if (tag.kind == Tag::Kind::Open) {
            if (fits) ++m_matched;
            ++m_depth;
        }
        return found;
    }
    void closes() {
        if (m_depth > 0) --m_depth;
        if (m_matched > m_depth) m_matched = m_depth;
    }
    std::size_t depth() const { return m_depth; }

private:
    const std::vector<std::string_view>& m_path;
    std::size_t m_depth = 0, m_matched = 0;
};

Result<> checkWellFormed(std::string_view xml) {
    pugi::xml_document doc;
    if (const auto parsed = doc.load_buffer(xml.data(), xml.size(), pugi::parse_full); !parsed)
        return fail(ErrorCode::Corrupt, BINNACLE_TEXT("This is not well-formed XML"), parsed.description());
    return {};
}

} // namespace

Result<ElementRange> findElement(std::string_view xml, const std::vector<std::string_view>& path) {
    TRY(checkWellFormed(xml));
    TagReader reader(xml);
    PathMatcher matcher(path);
    Tag tag;
    while (reader.next(tag)) {
        if (tag.kind == Tag::Kind::Close) {
            matcher.closes();
            continue;
        }
        if (!matcher.opens(tag)) continue;
        if (tag.kind == Tag::Kind::SelfClosing) return ElementRange{tag.begin, tag.end, tag.end, tag.end, true};
        const auto begin = tag.begin;
        const auto contentBegin = tag.end;
        const auto depth = matcher.depth();
        while (reader.next(tag)) {
            if (tag.kind != Tag::Kind::Close) {
                matcher.opens(tag);
            } else if (matcher.depth() == depth) {
                return ElementRange{begin, tag.end, contentBegin, tag.begin, false};
            } else {
                matcher.closes();
            }
        }
    }
    return fail(ErrorCode::NotFound, BINNACLE_TEXT("The XML has no element <%1>", path.back()));
}

Result<std::string> replaceText(std::string_view xml, const std::vector<std::string_view>& path,
                                std::string_view text) {
    const auto element = TRY(findElement(xml, path));
    std::string out(xml.substr(0, element.selfClosing ? element.begin : element.contentBegin));
    const auto name = std::string(path.back());
    if (element.selfClosing) out += "<" + name + ">";
    out += escapeXml(text);
    if (element.selfClosing) out += "</" + name + ">";
    out += xml.substr(element.selfClosing ? element.end : element.contentEnd);
    return out;
}

std::string escapeXml(std::string_view text) {
    std::string out;
    for (const char c : text) {
        switch (c) {
        case '&':
            out += "&amp;";
            break;
        case '<':
            out += "&lt;";
            break;
        case '>':
            out += "&gt;";
            break;
        case '"':
            out += "&quot;";
            break;
        case '\'':
            out += "&apos;";
            break;
        default:
            out += c;
        }
    }
    return out;
}

} // namespace binnacle::domain
