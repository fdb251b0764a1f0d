// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/library_source.h"

#include "core/base/plain_name.h"
#include "core/model/volume_kind.h"

#include <algorithm>
#include <cctype>

namespace binnacle::domain {
namespace {

constexpr std::size_t longestName = 200, longestUrl = 4000;

bool isUrl(std::string_view text) {
    return text.find("://") != std::string_view::npos;
}

int digit(char c) {
    return c >= '0' && c <= '9'   ? c - '0'
           : c >= 'a' && c <= 'f' ? c - 'a' + 10
           : c >= 'A' && c <= 'F' ? c - 'A' + 10
                                  : -1;
}

std::string percentDecoded(std::string_view text) {
    std::string out;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const bool coded =
            text[i] == '%' && i + 2 < text.size() && digit(text[i + 1]) >= 0 && digit(text[i + 2]) >= 0;
        out += coded ? char(digit(text[i + 1]) * 16 + digit(text[i + 2])) : text[i];
        if (coded) i += 2;
    }
    return out;
}

std::string_view lastPart(std::string_view path) {
    while (path.ends_with('/'))
        path.remove_suffix(1);
    return path.substr(path.find_last_of('/') + 1);
}

} // namespace

std::string volumeNameFrom(std::string_view pathOrUrl) {
    std::string decoded;
    if (isUrl(pathOrUrl)) {
        auto path = pathOrUrl.substr(pathOrUrl.find("://") + 3);
        path = path.substr(0, path.find_first_of("?#"));
        const auto slash = path.find('/');
        decoded = percentDecoded(lastPart(slash == std::string_view::npos ? "" : path.substr(slash)));
        pathOrUrl = decoded;
    }
    std::string name;
    for (const char c : validUtf8(lastPart(pathOrUrl)))
        name += static_cast<unsigned char>(c) < 0x20 || c == 0x7f || c == '\\' ? '_' : c;
    const auto first = name.find_first_not_of("-. "), last = name.find_last_not_of(' ');
    name = first == std::string::npos ? "" : name.substr(first, last + 1 - first);
    if (name.size() > longestName) { // its end tells what it is
        name.erase(0, name.size() - longestName);
        while (!name.empty() && (static_cast<unsigned char>(name.front()) & 0xc0) == 0x80)
            name.erase(0, 1);
    }
    while (isPartialName(name))
        name.resize(name.rfind('.'));
    return isPlainName(name) ? name : std::string();
}

Result<> checkLibraryName(const std::string& name) {
    if (!isPlainName(name))
        return fail(ErrorCode::InvalidArgument,
                    BINNACLE_TEXT("\"%1\" is no valid name for a volume", singleLine(name, 80)));
    if (isPartialName(name))
        return fail(ErrorCode::InvalidArgument,
                    BINNACLE_TEXT("\"%1\" is what something incomplete is called", singleLine(name, 80)), {},
                    BINNACLE_TEXT("Choose a name that doesn't end in .part."));
    return {};
}

Result<> checkUrl(const std::string& url) {
    std::string scheme = url.substr(0, std::min(url.find(':'), url.size()));
    std::ranges::transform(scheme, scheme.begin(), [](unsigned char c) { return char(std::tolower(c)); });
    const auto authority =
        url.size() > scheme.size() + 3
            ? url.substr(scheme.size() + 3, url.find_first_of("/?#", scheme.size() + 3) - scheme.size() - 3)
            : "";
    const bool plain = std::ranges::all_of(url, [](unsigned char c) { return c > 0x20 && c < 0x7f; });
    if ((scheme != "http" && scheme != "https") || url.substr(scheme.size(), 3) != "://" ||
        authority.empty() || !plain || url.size() > longestUrl)
        return fail(ErrorCode::InvalidArgument,
                    BINNACLE_TEXT("\"%1\" is no URL of a web server", singleLine(url, 120)), {},
                    BINNACLE_TEXT("It begins with https:// or http://, and has no spaces in it."));
    if (authority.find('@') != std::string::npos)
        return fail(ErrorCode::InvalidArgument,
                    BINNACLE_TEXT("A user or password in the URL would be seen by everybody on the host"), {},
                    BINNACLE_TEXT("Get the file to this computer and upload it."));
    return {};
}

} // namespace binnacle::domain
