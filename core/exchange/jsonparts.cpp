// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/jsonparts.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace kalpanji {

namespace {

Error malformedAt(qsizetype offset) { return Error {ErrorCode::MalformedInput, {}, offset}; }

bool isSpace(char c) { return c == ' ' || c == '\n' || c == '\r' || c == '\t'; }

/// Without the white space at its ends.
JsonPart trimmed(QByteArrayView json, JsonPart part)
{
    while (part.start < part.end && isSpace(json.at(part.start)))
        ++part.start;
    while (part.end > part.start && isSpace(json.at(part.end - 1)))
        --part.end;
    return part;
}

/// Right after the string that begins with the quotation mark at `start`; -1 when it does not end.
qsizetype stringEnd(QByteArrayView json, qsizetype start, qsizetype limit)
{
    for (qsizetype i = start + 1; i < limit; ++i) {
        if (json.at(i) == '\\')
            ++i;
        else if (json.at(i) == '"')
            return i + 1;
    }
    return -1;
}

} // namespace

bool isJsonArray(QByteArrayView json, JsonPart part)
{
    part = trimmed(json, part);
    return part.start < part.end && json.at(part.start) == '[';
}

Result<QList<JsonPart>> jsonParts(QByteArrayView json, JsonPart part)
{
    part = trimmed(json, part);
    const char opening = part.start < part.end ? json.at(part.start) : '\0';
    if (opening != '[' && opening != '{')
        return malformedAt(part.start);
    const char closing = opening == '[' ? ']' : '}';
    if (json.at(part.end - 1) != closing)
        return malformedAt(part.end);
    const qsizetype last = part.end - 1;
    QList<JsonPart> parts;
    JsonPart element {part.start + 1, last};
    if (trimmed(json, element).start == last)
        return parts;
    int depth = 0;
    for (qsizetype i = element.start; i < last; ++i) {
        switch (json.at(i)) {
        case '"': {
            const qsizetype end = stringEnd(json, i, last);
            if (end < 0)
                return malformedAt(last);
            i = end - 1;
            break;
        }
        case '[':
        case '{':
            ++depth;
            break;
        case ']':
        case '}':
            if (--depth < 0) // it was closed here; something else follows
                return malformedAt(i);
            break;
        case ',':
            if (depth == 0) {
                parts.append({element.start, i});
                element.start = i + 1;
            }
            break;
        default:
            break;
        }
    }
    parts.append(element);
    return parts;
}

Result<QJsonValue> jsonValue(QByteArrayView json, JsonPart element)
{
    element = trimmed(json, element);
    QByteArray alone; // a document is an array or an object
    alone.reserve(element.end - element.start + 2);
    alone.append('[').append(json.sliced(element.start, element.end - element.start)).append(']');
    QJsonParseError error;
    const QJsonArray values = QJsonDocument::fromJson(alone, &error).array();
    if (error.error != QJsonParseError::NoError)
        return malformedAt(element.start + std::max(0, error.offset - 1));
    if (values.size() != 1)
        return malformedAt(element.start);
    return values.at(0);
}

Result<JsonMember> jsonMember(QByteArrayView json, JsonPart member)
{
    member = trimmed(json, member);
    const bool isNamed = member.start < member.end && json.at(member.start) == '"';
    const qsizetype nameEnd = isNamed ? stringEnd(json, member.start, member.end) : -1;
    if (nameEnd < 0)
        return malformedAt(member.start);
    const Result<QJsonValue> name = jsonValue(json, {member.start, nameEnd});
    if (!name)
        return name.error();
    const JsonPart rest = trimmed(json, {nameEnd, member.end});
    if (rest.start == rest.end || json.at(rest.start) != ':')
        return malformedAt(rest.start);
    return JsonMember {name->toString(), trimmed(json, {rest.start + 1, rest.end})};
}

} // namespace kalpanji
