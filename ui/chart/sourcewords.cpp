// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chart/sourcewords.h"

#include <QCoreApplication>
#include <QStringList>

#include <array>

namespace kalpanji {

namespace {

/// Words of resources/trade and of the readers in core/trade/import, for the translators. The texts
/// themselves come with the figures; what is not listed here stays as it is.
[[maybe_unused]] constexpr std::array known {
    QT_TRANSLATE_NOOP("kalpanji::SourceWords", "Mexican foreign ministry (SRE)"),
    QT_TRANSLATE_NOOP("kalpanji::SourceWords", "ArmStat (Statistical Committee of Armenia)"),
    QT_TRANSLATE_NOOP("kalpanji::SourceWords", "UN Comtrade (monthly data)"),
    QT_TRANSLATE_NOOP("kalpanji::SourceWords", "Correlates of War (Dyadic Trade 3.0)"),
    QT_TRANSLATE_NOOP("kalpanji::SourceWords", "Open Trade Statistics (from UN Comtrade)"),
    QT_TRANSLATE_NOOP("kalpanji::SourceWords",
                      "UN Comtrade: free applications with fewer than 100,000 records need no licence"),
    QT_TRANSLATE_NOOP("kalpanji::SourceWords", "official bulletin, quoted as fact"),
    QT_TRANSLATE_NOOP("kalpanji::SourceWords",
                      "official statistics, cited as facts; terms of reuse not stated"),
    QT_TRANSLATE_NOOP("kalpanji::SourceWords",
                      "the package declares CC0; cite Barbieri, Keshk and Pollins 2009"),
    QT_TRANSLATE_NOOP("kalpanji::SourceWords", "cite Barbieri, Keshk and Pollins 2009"),
    QT_TRANSLATE_NOOP("kalpanji::SourceWords", "World Bank, terms of use of WITS"),
    QT_TRANSLATE_NOOP("kalpanji::SourceWords", "OEC, from CEPII BACI: Etalab Open Licence 2.0"),
    QT_TRANSLATE_NOOP("kalpanji::SourceWords", "exports reported by Armenia, by country of destination"),
    QT_TRANSLATE_NOOP("kalpanji::SourceWords", "exports reported by Mexico"),
    QT_TRANSLATE_NOOP("kalpanji::SourceWords", "imports of Armenia from Mexico"),
    QT_TRANSLATE_NOOP("kalpanji::SourceWords", "imports of Mexico from Armenia"),
    QT_TRANSLATE_NOOP("kalpanji::SourceWords", "imports reported by Armenia, CIF"),
    QT_TRANSLATE_NOOP("kalpanji::SourceWords", "imports reported by Armenia, by country of consignment"),
    QT_TRANSLATE_NOOP("kalpanji::SourceWords", "imports reported by Armenia, by country of origin"),
    QT_TRANSLATE_NOOP("kalpanji::SourceWords", "imports reported by Mexico"),
    QT_TRANSLATE_NOOP("kalpanji::SourceWords", "total in Mexican statistics"),
    QT_TRANSLATE_NOOP("kalpanji::SourceWords", "reconciled from both sides' reports, FOB"),
    QT_TRANSLATE_NOOP("kalpanji::SourceWords", "reconciled from both sides' reports"),
    QT_TRANSLATE_NOOP("kalpanji::SourceWords", "imports reported by the importer"),
    QT_TRANSLATE_NOOP("kalpanji::SourceWords", "exports reported by the exporter"),
    QT_TRANSLATE_NOOP("kalpanji::SourceWords", "given in millions of dollars with two decimals"),
    QT_TRANSLATE_NOOP("kalpanji::SourceWords", "goods made in Mexico, whatever the route"),
    QT_TRANSLATE_NOOP("kalpanji::SourceWords", "goods sent to Armenia from Mexico directly"),
    QT_TRANSLATE_NOOP("kalpanji::SourceWords", "passenger cars"),
    QT_TRANSLATE_NOOP("kalpanji::SourceWords", "the sum of 743,000 and 609,000, as stated"),
    QT_TRANSLATE_NOOP("kalpanji::SourceWords", "January–October only"),
    QT_TRANSLATE_NOOP(
        "kalpanji::SourceWords",
        "per product the larger of the exporter's FOB report and the importer's CIF report divided by 1.08"),
    QT_TRANSLATE_NOOP("kalpanji::SourceWords", "Animal Hides"),
    QT_TRANSLATE_NOOP("kalpanji::SourceWords", "Animal Products"),
    QT_TRANSLATE_NOOP("kalpanji::SourceWords", "Animal and Vegetable Bi-Products"),
    QT_TRANSLATE_NOOP("kalpanji::SourceWords", "Arts and Antiques"),
    QT_TRANSLATE_NOOP("kalpanji::SourceWords", "Chemical Products"),
    QT_TRANSLATE_NOOP("kalpanji::SourceWords", "Foodstuffs"),
    QT_TRANSLATE_NOOP("kalpanji::SourceWords", "Footwear and Headwear"),
    QT_TRANSLATE_NOOP("kalpanji::SourceWords", "Instruments"),
    QT_TRANSLATE_NOOP("kalpanji::SourceWords", "Machines"),
    QT_TRANSLATE_NOOP("kalpanji::SourceWords", "Metals"),
    QT_TRANSLATE_NOOP("kalpanji::SourceWords", "Mineral Products"),
    QT_TRANSLATE_NOOP("kalpanji::SourceWords", "Miscellaneous"),
    QT_TRANSLATE_NOOP("kalpanji::SourceWords", "Paper Goods"),
    QT_TRANSLATE_NOOP("kalpanji::SourceWords", "Plastics and Rubbers"),
    QT_TRANSLATE_NOOP("kalpanji::SourceWords", "Precious Metals"),
    QT_TRANSLATE_NOOP("kalpanji::SourceWords", "Stone And Glass"),
    QT_TRANSLATE_NOOP("kalpanji::SourceWords", "Textiles"),
    QT_TRANSLATE_NOOP("kalpanji::SourceWords", "Transportation"),
    QT_TRANSLATE_NOOP("kalpanji::SourceWords", "Unspecified"),
    QT_TRANSLATE_NOOP("kalpanji::SourceWords", "Vegetable Products"),
    QT_TRANSLATE_NOOP("kalpanji::SourceWords", "Wood Products"),
};

QString translated(const QString &text)
{
    return QCoreApplication::translate("kalpanji::SourceWords", text.toUtf8().constData());
}

} // namespace

QString sourceWords(const QString &text)
{
    for (const QLatin1String sign : {QLatin1String(" + "), QLatin1String("; ")}) {
        const QString whole = translated(text);
        if (whole != text || !text.contains(sign))
            continue;
        QStringList parts = text.split(sign);
        for (QString &part : parts)
            part = translated(part);
        return parts.join(sign);
    }
    return translated(text);
}

} // namespace kalpanji
