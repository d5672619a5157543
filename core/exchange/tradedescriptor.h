// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document.h"

#include <QByteArray>

namespace kalpanji {

/// What tradeCsv() writes, described as a Frictionless Data Package (datapackage.json,
/// specs.frictionlessdata.io): columns with their types and meanings, sources, licences, and how many figures
/// there are. `tableName` is the file name of the table.
QByteArray tradeDescriptor(const Document &document, const QString &tableName);

} // namespace kalpanji
