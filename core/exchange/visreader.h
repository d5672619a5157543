// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document.h"

namespace kalpanji {

/// Whether `bytes` look like the items of a vis-timeline: a JSON array of objects with "content" and "start",
/// or an object that has such an array as "items".
bool looksLikeVisTimeline(const QByteArray &bytes);

/// A vis-timeline as a document: each item is an event told by a sentence of its own, each group a section.
/// Dates are those of days (ISO 8601, expanded years before Christ, milliseconds since 1970); a "range" ends
/// before its "end". Markup in "content" is dropped. An item without a date that can be read is kept undated
/// and counted in Article::skipped. Errors: MalformedInput (offset: byte), UnsupportedFormat.
Result<DocumentPtr> readVisTimeline(const QByteArray &bytes, const QString &fileName);

} // namespace kalpanji
