// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/trade/import/countries.h"

#include "core/text/countries.h"

#include <QHash>

namespace kalpanji {

namespace {

/// Names by which ICU does not know a country, as UN, World Bank, OEC and Correlates of War write them.
QHash<QString, QString> makeNames()
{
    QHash<QString, QString> names = countryCodes(QStringLiteral("en"));
    const QStringList codes = names.values();
    for (const QString &code : codes)
        names.insert(code.toCaseFolded(), code);
    const std::initializer_list<std::pair<QLatin1String, QLatin1String>> others {
        {QLatin1String("world"), QLatin1String("WLD")},
        {QLatin1String("all countries"), QLatin1String("WLD")},
        {QLatin1String("wld"), QLatin1String("WLD")},
        {QLatin1String("w00"), QLatin1String("WLD")},
        {QLatin1String("usa"), QLatin1String("USA")},
        {QLatin1String("united states of america"), QLatin1String("USA")},
        {QLatin1String("russian federation"), QLatin1String("RUS")},
        {QLatin1String("iran (islamic republic of)"), QLatin1String("IRN")},
        {QLatin1String("iran, islamic rep."), QLatin1String("IRN")},
        {QLatin1String("rep. of korea"), QLatin1String("KOR")},
        {QLatin1String("korea, rep."), QLatin1String("KOR")},
        {QLatin1String("dem. people's rep. of korea"), QLatin1String("PRK")},
        {QLatin1String("korea, dem. rep."), QLatin1String("PRK")},
        {QLatin1String("turkey"), QLatin1String("TUR")},
        {QLatin1String("türkiye"), QLatin1String("TUR")},
        {QLatin1String("czech republic"), QLatin1String("CZE")},
        {QLatin1String("slovak republic"), QLatin1String("SVK")},
        {QLatin1String("rep. of moldova"), QLatin1String("MDA")},
        {QLatin1String("syrian arab republic"), QLatin1String("SYR")},
        {QLatin1String("viet nam"), QLatin1String("VNM")},
        {QLatin1String("lao people's dem. rep."), QLatin1String("LAO")},
        {QLatin1String("kyrgyz republic"), QLatin1String("KGZ")},
        {QLatin1String("egypt, arab rep."), QLatin1String("EGY")},
        {QLatin1String("venezuela, rb"), QLatin1String("VEN")},
        {QLatin1String("bolivia (plurinational state of)"), QLatin1String("BOL")},
        {QLatin1String("united rep. of tanzania"), QLatin1String("TZA")},
        {QLatin1String("china, hong kong sar"), QLatin1String("HKG")},
        {QLatin1String("north macedonia"), QLatin1String("MKD")},
        {QLatin1String("macedonia"), QLatin1String("MKD")},
        {QLatin1String("bosnia herzegovina"), QLatin1String("BIH")},
        {QLatin1String("dominican rep."), QLatin1String("DOM")},
        {QLatin1String("burma"), QLatin1String("MMR")},
        {QLatin1String("myanmar"), QLatin1String("MMR")},
    };
    for (const auto &[name, code] : others)
        names.insert(QString::fromUtf8(name.data(), name.size()), code);
    return names;
}

} // namespace

QString countryNamed(const QString &name)
{
    static const QHash<QString, QString> names = makeNames();
    return names.value(name.trimmed().toCaseFolded());
}

QString countryNumbered(int number)
{
    static const QHash<int, QString> own {
        {0, worldCode},
        {251, QStringLiteral("FRA")},
        {381, QStringLiteral("ITA")},
        {579, QStringLiteral("NOR")},
        {699, QStringLiteral("IND")},
        {757, QStringLiteral("CHE")},
        {842, QStringLiteral("USA")},
    };
    const auto found = own.constFind(number);
    return found != own.constEnd() ? *found : countryOfNumber(number);
}

} // namespace kalpanji
