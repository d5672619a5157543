// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document.h"
#include "core/text/localeformat.h"
#include "core/trade/tradechart.h"

namespace kalpanji {

/// A file of a package, by the ending of its name.
struct PackagedFile {
    QString ending; ///< ".csv", ".json", ".txt"
    QByteArray bytes;
};

/// The figures to take away, in three files that belong together: the table, what its columns and sources are
/// (a Frictionless Data Package descriptor), and a text for people in the interface language. `name` is what
/// the files are called without their endings.
QList<PackagedFile> tradePackage(const DocumentPtr &document, const LocaleFormat &format,
                                 const TradeChartOptions &options, const QString &name);

} // namespace kalpanji
