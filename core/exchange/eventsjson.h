// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document.h"

#include <QJsonObject>

namespace kalpanji {

/// `kalpanji events --format json`: {"article":{title,language,source},"events":[…]} in text order; positions
/// are code points of the printed text. Supplements come after the article's own events.
QJsonObject eventsAsJson(const Document &document);

/// `--format csv` (RFC 4180, UTF-8, a header line): date, precision, earliest, latest, type, status, title,
/// participants, places, section, origin, evidence, sentence.
QByteArray eventsAsCsv(const Document &document);

} // namespace kalpanji
