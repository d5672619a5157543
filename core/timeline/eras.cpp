// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/timeline/eras.h"

#include "core/document.h"

#include <QDate>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStandardPaths>

#include <algorithm>

namespace kalpanji {

namespace {

EraNames namesOf(const QJsonValue &value)
{
    EraNames names;
    const QJsonObject object = value.toObject();
    for (auto it = object.begin(); it != object.end(); ++it)
        names.byLanguage.insert(it.key(), it.value().toString());
    return names;
}

/// Of a timeline.
QDate calendarEnd() { return QDate(20000, 12, 31); }

/// Nothing when the first day is missing or after the last.
std::optional<Era> eraOf(const QJsonObject &object)
{
    const QDate from = QDate::fromString(object.value(QLatin1String("from")).toString(), Qt::ISODate);
    const QJsonValue end = object.value(QLatin1String("to"));
    const QDate to = end.isUndefined() ? calendarEnd() : QDate::fromString(end.toString(), Qt::ISODate);
    if (!from.isValid() || !to.isValid() || to < from)
        return std::nullopt;
    return Era {namesOf(object.value(QLatin1String("names"))), {from.toJulianDay(), to.toJulianDay()}};
}

} // namespace

bool Era::isEndless() const { return span.latest >= calendarEnd().toJulianDay(); }

QString EraNames::in(const QString &language) const
{
    const auto own = byLanguage.constFind(language);
    if (own != byLanguage.cend())
        return *own;
    return byLanguage.value(QStringLiteral("en"), byLanguage.isEmpty() ? QString() : *byLanguage.cbegin());
}

Result<QList<EraSet>> readEras(const QByteArray &json, const QString &fileName)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (error.error != QJsonParseError::NoError)
        return Error {ErrorCode::MalformedInput, fileName, error.offset};
    QList<EraSet> sets;
    const QJsonArray given = document.object().value(QLatin1String("sets")).toArray();
    for (const QJsonValue &value : given) {
        EraSet set;
        set.id = value[QLatin1String("id")].toString();
        set.names = namesOf(value[QLatin1String("names")]);
        set.source = value[QLatin1String("source")].toString();
        const QJsonArray eras = value[QLatin1String("eras")].toArray();
        for (const QJsonValue &era : eras) {
            const std::optional<Era> read = eraOf(era.toObject());
            if (!read)
                return Error {ErrorCode::MalformedInput, fileName + u": " + set.id};
            set.eras.append(*read);
        }
        std::stable_sort(set.eras.begin(), set.eras.end(),
                         [](const Era &a, const Era &b) { return a.span.earliest < b.span.earliest; });
        sets.append(set);
    }
    return sets;
}

const QList<EraSet> &knownEras()
{
    static const QList<EraSet> sets = [] {
        QList<EraSet> all;
        const QString own =
            QStandardPaths::locate(QStandardPaths::AppDataLocation, QStringLiteral("timelines/eras.json"));
        for (const QString &path : {QStringLiteral(":/kalpanji/timelines/eras.json"), own}) {
            const Result<QByteArray> bytes =
                path.isEmpty() ? Result<QByteArray>(QByteArray("{}")) : readFile(path);
            const Result<QList<EraSet>> read = bytes ? readEras(*bytes, path) : bytes.error();
            if (read)
                all.append(*read);
        }
        return all;
    }();
    return sets;
}

} // namespace kalpanji
