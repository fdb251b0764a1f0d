// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
/// \file
/// Binnacle's own element in a domain's <metadata>:
///
///     <binnacle:guest xmlns:binnacle="urn:binnacle:guest:1" number="101" protected="yes" template="yes"
///                     origin="4dea22b3-1d52-d8f3-2516-782e98ab3fa0">
///       <binnacle:tag>web</binnacle:tag>
///       <binnacle:folder>web/production</binnacle:folder>
///       <binnacle:notes>…</binnacle:notes>
///     </binnacle:guest>
///
/// Attributes and elements that this version doesn't know are kept.

#include "core/base/result.h"
#include "core/model/guest.h"

namespace binnacle::domain {

inline constexpr const char* metaNamespace = "urn:binnacle:guest:1";
inline constexpr const char* metaPrefix = "binnacle";

/// From the element's text, with or without the prefix; an empty text is an empty GuestMeta.
Result<GuestMeta> parseMeta(std::string_view element);

/// \a element (may be empty) with \a meta in it, without namespace declarations: what virDomainSetMetadata
/// takes.
Result<std::string> editMetaElement(std::string_view element, const GuestMeta& meta);

/// InvalidArgument for tags that are empty, longer than 60 bytes, or hold a comma, control characters or
/// spaces at an end; for folders with empty parts, or deeper than 16; for notes over 64 KiB; and numbers from
/// 1 to 99. Sorts the tags and takes doubles away.
Result<GuestMeta> checkedMeta(GuestMeta meta);

} // namespace binnacle::domain
