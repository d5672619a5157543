// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/chronology/event.h"
#include "core/result.h"

#include <QList>

namespace kalpanji {

/// Dated facts that an article lacks, each with the address of the page that says so, as events of origin
/// Supplement: no source range, a reference instead. `json` is a file of resources/supplements; titles are
/// taken in `language`, else in English; countries are those it gives by their codes. Errors: MalformedInput
/// naming `name` and the fact.
Result<QList<Event>> readSupplements(const QByteArray &json, const QString &language, const QString &name);

} // namespace kalpanji
