// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document.h"

#include <QByteArray>

namespace kalpanji {

/// What `kalpanji trade --format csv` prints: UTF-8, RFC 4180, one figure a line under the header
/// period,flow,value,currency,precision,state,origin,source,basis,reporter,attribution,product,quantity,partial,
/// reference,licence,snapshot,note,start,end. Amounts are exact and not grouped; start and end count code
/// points into the article's text. The import reads it back.
QByteArray tradeCsv(const Document &document);

/// `field` as RFC 4180 wants it: quoted when it holds a quote, a comma or a line end.
QString csvField(const QString &field);

} // namespace kalpanji
