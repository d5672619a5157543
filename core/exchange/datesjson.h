// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document.h"

#include <QJsonArray>

namespace kalpanji {

/// The time expressions as JSON objects, as in the lines of datesAsJsonLines().
QJsonArray datesAsJson(const Document &document);

/// `kalpanji dates --format jsonl`: one JSON object a line — start, end (code points of the printed text),
/// text, type, value, mod, earliest, latest (ISO 8601), precision, rule, evidence.
QByteArray datesAsJsonLines(const Document &document);

/// `--format timeml`: the printed text with TIMEX3 elements (TimeML 1.2.1).
QByteArray datesAsTimeMl(const Document &document);

} // namespace kalpanji
