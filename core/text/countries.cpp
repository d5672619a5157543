// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/countries.h"

#include <QMutex>

#include <unicode/locid.h>
#include <unicode/region.h>

#include <memory>

namespace kalpanji {

namespace {

QHash<QString, QString> readNames(const QString &language)
{
    QHash<QString, QString> names;
    const icu::Locale display(language.toLatin1().constData());
    for (const char *const *code = icu::Locale::getISOCountries(); *code != nullptr; ++code) {
        const icu::Locale country("und", *code);
        icu::UnicodeString name;
        country.getDisplayCountry(display, name);
        const char *alpha3 = country.getISO3Country();
        if (name.isEmpty() || alpha3 == nullptr || *alpha3 == '\0')
            continue;
        names.insert(QString(reinterpret_cast<const QChar *>(name.getBuffer()), name.length()).toCaseFolded(),
                     QString::fromLatin1(alpha3));
    }
    return names;
}

} // namespace

const QHash<QString, QString> &countryCodes(const QString &language)
{
    static QMutex mutex;
    static QHash<QString, std::shared_ptr<const QHash<QString, QString>>> kept;
    const QMutexLocker lock(&mutex);
    auto &names = kept[language];
    if (!names)
        names = std::make_shared<const QHash<QString, QString>>(readNames(language));
    return *names;
}

QString countryOfNumber(int number)
{
    UErrorCode status = U_ZERO_ERROR;
    const icu::Region *region = icu::Region::getInstance(number, status);
    if (U_FAILURE(status) || region == nullptr || region->getType() != URGN_TERRITORY)
        return {};
    return QString::fromLatin1(icu::Locale("und", region->getRegionCode()).getISO3Country());
}

Country countryIn(QStringView word, const QString &language, qsizetype longestEnding)
{
    const QHash<QString, QString> &names = countryCodes(language);
    const QString folded = word.toString().normalized(QString::NormalizationForm_C).toCaseFolded();
    constexpr qsizetype shortestName = 3;
    for (qsizetype ending = 0; ending <= longestEnding && folded.size() - ending >= shortestName; ++ending) {
        if (const QString code = names.value(folded.chopped(ending)); !code.isEmpty())
            return {code, folded.last(ending)};
    }
    return {};
}

} // namespace kalpanji
