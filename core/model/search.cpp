// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/search.h"

#include "core/base/fold.h"
#include "core/base/untrusted.h"

#include <algorithm>
#include <array>

namespace binnacle {
namespace {

using Field = SearchQuery::Field;
using Term = SearchQuery::Term;

struct Qualifier {
    std::string_view name;
    Field field;
};
constexpr std::array qualifiers{
    Qualifier{"state", Field::State},   Qualifier{"tag", Field::Tag},   Qualifier{"host", Field::Host},
    Qualifier{"kind", Field::Kind},     Qualifier{"folder", Field::Folder}, Qualifier{"site", Field::Site},
    Qualifier{"name", Field::Name},     Qualifier{"ip", Field::Ip},     Qualifier{"number", Field::Number},
};

/// `*` in \a pattern stands for anything; both are folded.
bool globMatches(std::string_view pattern, std::string_view text) {
    std::size_t p = 0, t = 0, star = std::string_view::npos, mark = 0;
    while (t < text.size()) {
        if (p < pattern.size() && pattern[p] == '*') {
            star = p++;
            mark = t;
        } else if (p < pattern.size() && pattern[p] == text[t]) {
            ++p, ++t;
        } else if (star != std::string_view::npos) {
            p = star + 1;
            t = ++mark;
        } else {
            return false;
        }
    }
    while (p < pattern.size() && pattern[p] == '*')
        ++p;
    return p == pattern.size();
}

bool is(std::string_view text, const std::string& pattern) {
    if (pattern.find('*') == std::string::npos) return equalsFolded(text, pattern);
    return globMatches(pattern, folded(text));
}

bool inFolder(std::string_view folder, const std::string& value) {
    if (value.empty()) return folder.empty();
    return is(folder, value) || (folder.size() > value.size() && folder[value.size()] == '/' &&
                                 equalsFolded(folder.substr(0, value.size()), value));
}

bool foundAnywhere(const Guest& guest, const HostSnapshot& host, const std::string& word) {
    const auto has = [&](std::string_view text) { return containsFolded(text, word); };
    return has(guest.name) || has(host.name) || has(guest.meta.folder) || has(guest.os) || has(host.site) ||
           (guest.meta.number && has(std::to_string(guest.meta.number))) ||
           std::ranges::any_of(guest.meta.tags, has) ||
           std::ranges::any_of(guest.addresses, [&](const Address& a) { return has(a.ip); }) ||
           (word.size() >= 4 && has(guest.ref.uuid.text()));
}

bool holds(const Term& term, const Guest& guest, const HostSnapshot& host) {
    const auto& value = term.value;
    switch (term.field) {
    case Field::Any:
        return foundAnywhere(guest, host, value);
    case Field::State:
        return is(name(guest.state), value);
    case Field::Tag:
        return value.empty() ? guest.meta.tags.empty()
                             : std::ranges::any_of(guest.meta.tags, [&](auto& t) { return is(t, value); });
    case Field::Host:
        return is(host.name, value) || is(host.id.text, value);
    case Field::Kind:
        return is(name(guest.kind), value);
    case Field::Folder:
        return inFolder(guest.meta.folder, value);
    case Field::Site:
        return is(host.site, value);
    case Field::Name:
        return is(guest.name, value);
    case Field::Ip:
        return std::ranges::any_of(guest.addresses, [&](auto& a) { return containsFolded(a.ip, value); });
    case Field::Number:
        return guest.meta.number && is(std::to_string(guest.meta.number), value);
    }
    return false;
}

/// Terms of one qualifier are alternatives; words and negated terms must each hold.
bool groupHolds(const std::vector<Term>& group, const Guest& guest, const HostSnapshot& host) {
    for (auto term = group.begin(); term != group.end();) {
        if (term->field == Field::Any || term->negated) {
            if (holds(*term, guest, host) == term->negated) return false;
            ++term;
            continue;
        }
        const auto field = term->field;
        bool any = false;
        for (; term != group.end() && term->field == field && !term->negated; ++term)
            any = any || holds(*term, guest, host);
        if (!any) return false;
    }
    return true;
}

struct Word {
    std::string text;
    bool quotedWhole = false; ///< "…" from its first character: no qualifier in it
};

std::vector<Word> splitWords(std::string_view text) {
    std::vector<Word> words;
    Word word;
    bool quoted = false, any = false;
    const auto end = [&] {
        if (any) words.push_back(std::exchange(word, {}));
        any = false;
    };
    for (const char c : text) {
        if (c == '"') {
            if (!any || word.text == "-") word.quotedWhole = true;
            quoted = !quoted;
            any = true;
        } else if (!quoted && (c == ' ' || c == '\t' || c == '\n')) {
            end();
        } else {
            word.text += c;
            any = true;
        }
    }
    end();
    return words;
}

Result<std::string> checkedState(const std::string& value) {
    if (value.find('*') != std::string::npos || guestStateFromName(value)) return value;
    if (value == "on") return std::string("running");
    if (value == "off") return std::string("stopped");
    return fail(ErrorCode::InvalidArgument, BINNACLE_TEXT("There is no state \"%1\"", singleLine(value)), {},
                BINNACLE_TEXT("Known: running, paused, stopped, saved, crashed, starting, stopping, unknown."));
}

Result<std::string> checkedKind(const std::string& value) {
    if (value == "vm" || value == "container") return value;
    if (value == "ct" || value == "lxc") return std::string("container");
    return fail(ErrorCode::InvalidArgument, BINNACLE_TEXT("There is no kind \"%1\"", singleLine(value)), {},
                BINNACLE_TEXT("Known: vm, container."));
}

Result<Term> parseTerm(const Word& word) {
    Term term;
    std::string_view text = word.text;
    if (text.size() > 1 && text[0] == '-') {
        term.negated = true;
        text.remove_prefix(1);
    }
    const auto colon = text.find(':');
    const bool qualified =
        !word.quotedWhole && colon != std::string_view::npos && colon > 0 &&
        std::ranges::all_of(text.substr(0, colon), [](char c) { return std::isalpha(static_cast<unsigned char>(c)); }) &&
        text.substr(0, colon).size() > 2; // "ab:…" may be a MAC address
    const bool ip = !word.quotedWhole && text.starts_with("ip:");
    if (!qualified && !ip) {
        term.value = folded(text);
        return term;
    }
    const auto name = folded(text.substr(0, colon));
    const auto known = std::ranges::find(qualifiers, name, &Qualifier::name);
    if (known == qualifiers.end())
        return fail(ErrorCode::InvalidArgument,
                    BINNACLE_TEXT("The search has no qualifier \"%1:\"", singleLine(name)), {},
                    BINNACLE_TEXT("Known: state: tag: host: kind: folder: site: name: ip: number:. Put the "
                                  "words in quotes to search for them as they are."));
    term.field = known->field;
    term.value = folded(text.substr(colon + 1));
    if (term.field == Field::State) term.value = TRY(checkedState(term.value));
    if (term.field == Field::Kind) term.value = TRY(checkedKind(term.value));
    return term;
}

} // namespace

Result<SearchQuery> SearchQuery::parse(std::string_view text) {
    SearchQuery query;
    Group group;
    const auto endGroup = [&] {
        std::ranges::stable_sort(group, {}, [](const Term& t) { return std::pair(t.field, t.negated); });
        if (!group.empty()) query.m_groups.push_back(std::exchange(group, {}));
    };
    for (const auto& word : splitWords(text)) {
        if (word.text == "OR" && !word.quotedWhole)
            endGroup();
        else
            group.push_back(TRY(parseTerm(word)));
    }
    endGroup();
    return query;
}

bool SearchQuery::mayMatchOn(const HostSnapshot& host) const {
    const auto onHost = [&](const Group& group) {
        Group terms;
        std::ranges::copy_if(group, std::back_inserter(terms),
                             [](const Term& t) { return t.field == Field::Host || t.field == Field::Site; });
        return groupHolds(terms, {}, host);
    };
    return m_groups.empty() || std::ranges::any_of(m_groups, onHost);
}

bool SearchQuery::matches(const Guest& guest, const HostSnapshot& host) const {
    return m_groups.empty() ||
           std::ranges::any_of(m_groups, [&](const Group& g) { return groupHolds(g, guest, host); });
}

} // namespace binnacle
