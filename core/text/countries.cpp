// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/countries.h"

#include <QMutex>

#include <unicode/locid.h>
#include <unicode/region.h>
#include <unicode/timezone.h>
#include <unicode/tznames.h>

#include <memory>

namespace kalpanji {

namespace {

QString toQString(const icu::UnicodeString &text)
{
    return QString(reinterpret_cast<const QChar *>(text.getBuffer()), text.length());
}

struct Names {
    QHash<QString, QString> codes; ///< by name
    QHash<QString, QString> names; ///< by code
    QStringList cities;
};

void readCountries(const icu::Locale &display, Names &names)
{
    for (const char *const *iso = icu::Locale::getISOCountries(); *iso != nullptr; ++iso) {
        const icu::Locale country("und", *iso);
        icu::UnicodeString name;
        country.getDisplayCountry(display, name);
        const char *alpha3 = country.getISO3Country();
        if (name.isEmpty() || alpha3 == nullptr || *alpha3 == '\0')
            continue;
        const QString code = QString::fromLatin1(alpha3);
        names.codes.insert(toQString(name).toCaseFolded(), code);
        names.names.insert(code, toQString(name));
    }
}

void readCities(const icu::Locale &display, Names &names)
{
    UErrorCode status = U_ZERO_ERROR;
    const std::unique_ptr<icu::TimeZoneNames> zoneNames(icu::TimeZoneNames::createInstance(display, status));
    const std::unique_ptr<icu::StringEnumeration> zones(icu::TimeZone::createTimeZoneIDEnumeration(
        UCAL_ZONE_TYPE_CANONICAL_LOCATION, nullptr, nullptr, status));
    if (U_FAILURE(status))
        return;
    while (const icu::UnicodeString *zone = zones->snext(status)) {
        icu::UnicodeString city;
        zoneNames->getExemplarLocationName(*zone, city);
        if (!city.isBogus() && !city.isEmpty())
            names.cities.append(toQString(city));
    }
    names.cities.removeDuplicates();
}

const Names &namesIn(const QString &language)
{
    static QMutex mutex;
    static QHash<QString, std::shared_ptr<const Names>> kept;
    const QMutexLocker lock(&mutex);
    auto &names = kept[language];
    if (!names) {
        auto read = std::make_shared<Names>();
        const icu::Locale display(language.toLatin1().constData());
        readCountries(display, *read);
        readCities(display, *read);
        names = std::move(read);
    }
    return *names;
}

} // namespace

const QHash<QString, QString> &countryCodes(const QString &language) { return namesIn(language).codes; }

QString countryName(const QString &code, const QString &language)
{
    return namesIn(language).names.value(code, code);
}

const QStringList &cityNames(const QString &language) { return namesIn(language).cities; }

QString countryOfNumber(int number)
{
    UErrorCode status = U_ZERO_ERROR;
    const icu::Region *region = icu::Region::getInstance(number, status);
    if (U_FAILURE(status) || region == nullptr || region->getType() != URGN_TERRITORY)
        return {};
    return QString::fromLatin1(icu::Locale("und", region->getRegionCode()).getISO3Country());
}

} // namespace kalpanji
