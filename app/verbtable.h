// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QStringList>

namespace kalpanji {

enum class Verb : quint8 { Window, Text, Dates, Events, Trade, Render };

/// One row of the table that everything about a verb is looked up in.
struct VerbSpec {
    Verb verb;
    QString name; ///< empty for Window
    QStringList formats; ///< the first is the usual one
    QStringList options; ///< long names of those that go with it, besides help and version
};

/// All verbs; Window stands first.
const QList<VerbSpec> &verbTable();
const VerbSpec &specOf(Verb verb);
/// The verb of that name; Window when there is none.
Verb verbNamed(const QString &name);

} // namespace kalpanji
