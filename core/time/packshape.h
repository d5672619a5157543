// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QStringList>

namespace kalpanji {

/// Where the JSON of a language pack is not of the shape that its parts have, one line each: key and reason.
/// A key that no part knows is a mistake in its name. Whether words and rules make sense is not looked at.
QStringList shapeProblems(const QJsonObject &pack);

} // namespace kalpanji
