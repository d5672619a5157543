// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/datesjson.h"

#include "core/exchange/printedtext.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QXmlStreamWriter>

namespace kalpanji {

QJsonArray datesAsJson(const Document &document)
{
    const PrintedText printed(document.article);
    QJsonArray list;
    for (const TimeExpression &expression : document.times) {
        const TimeValue &time = expression.time;
        QJsonObject object {
            {QStringLiteral("start"), printed.codePoint(expression.range.start)},
            {QStringLiteral("end"), printed.codePoint(expression.range.end)},
            {QStringLiteral("text"), expression.range.of(document.article.text).toString()},
            {QStringLiteral("type"), toString(time.type)},
            {QStringLiteral("value"), time.value},
            {QStringLiteral("mod"), toString(time.mod)},
            {QStringLiteral("precision"), toString(time.precision())},
            {QStringLiteral("rule"), expression.rule},
            {QStringLiteral("evidence"), toString(expression.evidence)},
        };
        const bool placed = time.hasSpan();
        object.insert(QStringLiteral("earliest"), placed ? isoDay(time.span().earliest) : QString());
        object.insert(QStringLiteral("latest"), placed ? isoDay(time.span().latest) : QString());
        list.append(object);
    }
    return list;
}

QByteArray datesAsJsonLines(const Document &document)
{
    QByteArray lines;
    const QJsonArray list = datesAsJson(document);
    for (const QJsonValue &value : list)
        lines += QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact) + '\n';
    return lines;
}

QByteArray datesAsTimeMl(const Document &document)
{
    const PrintedText printed(document.article);
    const QList<uint> points = printed.text().toUcs4();
    const auto text = [&points](qsizetype from, qsizetype to) {
        return QString::fromUcs4(reinterpret_cast<const char32_t *>(points.constData()) + from, to - from);
    };
    QByteArray bytes;
    QXmlStreamWriter xml(&bytes);
    xml.writeStartDocument();
    xml.writeStartElement(QStringLiteral("TimeML"));
    qsizetype at = 0;
    int number = 0;
    for (const TimeExpression &expression : document.times) {
        const qsizetype start = printed.codePoint(expression.range.start);
        const qsizetype end = printed.codePoint(expression.range.end);
        if (start < at || end <= start)
            continue; // not printed
        xml.writeCharacters(text(at, start));
        xml.writeStartElement(QStringLiteral("TIMEX3"));
        xml.writeAttribute(QStringLiteral("tid"), QStringLiteral("t%1").arg(++number));
        xml.writeAttribute(QStringLiteral("type"), toString(expression.time.type));
        xml.writeAttribute(QStringLiteral("value"), expression.time.value);
        if (expression.time.mod != TimexModifier::None)
            xml.writeAttribute(QStringLiteral("mod"), toString(expression.time.mod));
        xml.writeCharacters(text(start, end));
        xml.writeEndElement();
        at = end;
    }
    xml.writeCharacters(text(at, points.size()));
    xml.writeEndDocument();
    bytes += '\n';
    return bytes;
}

} // namespace kalpanji
