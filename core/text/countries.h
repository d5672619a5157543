// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>

namespace kalpanji {

/// The countries of the world as a language calls them (ICU's region names), by their ISO 3166-1 alpha-3
/// code. Built once a language (about a millisecond), safe from any thread.
const QHash<QString, QString> &countryCodes(const QString &language);

/// The alpha-3 code for a number of ISO 3166-1 (51: ARM); empty for a number of none.
QString countryOfNumber(int number);

/// The country that `word` names, alone or with a case ending of at most `longestEnding` characters:
/// মেক্সিকোতে → MEX, "তে". The code is empty when it names none.
struct Country {
    QString code;
    QString ending;
};
Country countryIn(QStringView word, const QString &language, qsizetype longestEnding = 4);

} // namespace kalpanji
