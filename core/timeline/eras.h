// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "core/time/timevalue.h"

#include <QHash>
#include <QList>

namespace kalpanji {

/// A name by language; another language's stands in where it has none.
struct EraNames {
    QHash<QString, QString> byLanguage;
    [[nodiscard]] QString in(const QString &language) const;
};

/// A stretch of time that stands behind a timeline: a state, a presidency.
struct Era {
    EraNames names;
    DaySpan span;
    [[nodiscard]] bool isEndless() const; ///< goes on: its last day is that of the calendar
};

/// Eras that follow one another, drawn in one row.
struct EraSet {
    QString id;
    EraNames names;
    QString source; ///< where their dates are said (a URL)
    QList<Era> eras; ///< by first day
};

/// From JSON as in resources/timelines/eras.json. Errors: MalformedInput; its subject says where.
Result<QList<EraSet>> readEras(const QByteArray &json, const QString &fileName);

/// Those shipped with the program, followed by the person's own: timelines/eras.json in the user's data
/// directory. Read once; a file of one's own that cannot be read is left out.
const QList<EraSet> &knownEras();

} // namespace kalpanji
