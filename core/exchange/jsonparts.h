// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QByteArrayView>
#include <QJsonValue>
#include <QList>

namespace kalpanji {

/// A half-open range of byte offsets into JSON.
struct JsonPart {
    qsizetype start = 0;
    qsizetype end = 0;
};

// A list of a hundred thousand things, parsed whole, is a tree of a hundred megabytes that is thrown away at
// once. Here it is taken apart at its commas, so that its elements can be parsed one after the other. White
// space at the ends of a part does not matter. Errors are MalformedInput, with the byte offset; their subject
// is for the caller to name.

/// Whether the first sign in `part` is that of an array.
bool isJsonArray(QByteArrayView json, JsonPart part);

/// The elements of an array, or the members of an object, which `part` of `json` is. What stands in an
/// element is not looked at: jsonValue() judges it.
Result<QList<JsonPart>> jsonParts(QByteArrayView json, JsonPart part);

/// What an element says.
Result<QJsonValue> jsonValue(QByteArrayView json, JsonPart element);

/// A member of an object: its name, and where its value stands.
struct JsonMember {
    QString name;
    JsonPart value;
};
Result<JsonMember> jsonMember(QByteArrayView json, JsonPart member);

} // namespace kalpanji
