// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>
#include <QStringList>

namespace kalpanji {

/// The countries of the world as a language calls them (ICU's region names): case-folded name → ISO 3166-1
/// alpha-3 code.
/// Built once a language (about a millisecond), safe from any thread.
const QHash<QString, QString> &countryCodes(const QString &language);

/// What a language calls the country of an alpha-3 code; the code itself when ICU does not know it.
QString countryName(const QString &code, const QString &language);

/// Large cities as a language calls them (the example cities of ICU's time zones, some four hundred, the
/// capitals of most countries among them). Built once a language, safe from any thread.
const QStringList &cityNames(const QString &language);

/// The alpha-3 code for a number of ISO 3166-1 (51: ARM); empty for a number of none.
QString countryOfNumber(int number);

} // namespace kalpanji
