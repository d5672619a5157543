// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QChar>
#include <QFont>
#include <QMap>
#include <QStringList>

namespace kalpanji {

/// How a person likes to read.
struct Typography {
    int zoom = 0; ///< steps from the usual size, each a tenth
    double lineHeight = 1.0; ///< times the line height usual for the script
    int columnEms = 38; ///< width of the reading column
    QMap<QString, QString> families; ///< font family by ISO 15924 code ("Beng"); none: the usual one
    bool operator==(const Typography &) const = default;

    static constexpr int minimumZoom = -6;
    static constexpr int maximumZoom = 16; ///< 4.6 times the usual size
    static constexpr double minimumLineHeight = 0.8;
    static constexpr double maximumLineHeight = 2.0;
    static constexpr int minimumColumn = 20;
    static constexpr int maximumColumn = 80;
};

/// The scripts a family can be chosen for: "Beng", "Armn", "Latn".
QStringList readingScripts();

/// The family used for `script` when none is chosen.
QString usualFamily(const QString &script);

/// ISO 15924 code of the script `language` is written in: "Beng", "Armn", else "Latn".
QString scriptOf(const QString &language);

/// Body font for an article in `language`: the family of its script first, then those of the others, so that
/// a foreign name in the text comes in a design that goes with it.
QFont readingFont(const QString &language, const Typography &typography, const QFont &base);

/// Line height in percent of the font's own: signs above and below the line need more air in Bengali.
int linePercent(const QString &language, const Typography &typography);

} // namespace kalpanji
