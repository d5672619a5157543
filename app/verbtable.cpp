// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/verbtable.h"

#include <algorithm>

namespace kalpanji {

const QList<VerbSpec> &verbTable()
{
    static const QStringList reading {QStringLiteral("input"), QStringLiteral("page"),
                                      QStringLiteral("language"), QStringLiteral("genre"),
                                      QStringLiteral("reference-date")};
    static const QStringList writing = reading
        + QStringList {QStringLiteral("format"), QStringLiteral("output"), QStringLiteral("all-pages")};
    static const QStringList drawing = reading
        + QStringList {
            QStringLiteral("output"), QStringLiteral("size"),   QStringLiteral("scale"),
            QStringLiteral("theme"),  QStringLiteral("locale"), QStringLiteral("from"),
            QStringLiteral("to"),     QStringLiteral("import"), QStringLiteral("open-trade-statistics"),
            QStringLiteral("compare")};
    static const QList<VerbSpec> table {
        {Verb::Window, {}, {}, reading},
        {Verb::Text, QStringLiteral("text"), {QStringLiteral("text"), QStringLiteral("json")}, writing},
        {Verb::Dates,
         QStringLiteral("dates"),
         {QStringLiteral("jsonl"), QStringLiteral("timeml")},
         writing + QStringList {QStringLiteral("explain"), QStringLiteral("determiners")}},
        {Verb::Events, QStringLiteral("events"), {QStringLiteral("json"), QStringLiteral("csv")}, writing},
        {Verb::Trade,
         QStringLiteral("trade"),
         {QStringLiteral("json"), QStringLiteral("csv")},
         writing + QStringList {QStringLiteral("import"), QStringLiteral("open-trade-statistics")}},
        {Verb::Render, QStringLiteral("render"), {}, drawing},
    };
    return table;
}

const VerbSpec &specOf(Verb verb)
{
    const QList<VerbSpec> &table = verbTable();
    return *std::find_if(table.begin(), table.end(),
                         [verb](const VerbSpec &row) { return row.verb == verb; });
}

Verb verbNamed(const QString &name)
{
    const QList<VerbSpec> &table = verbTable();
    const auto row =
        std::find_if(table.begin(), table.end(), [&name](const VerbSpec &each) { return each.name == name; });
    return row == table.end() ? Verb::Window : row->verb;
}

} // namespace kalpanji
