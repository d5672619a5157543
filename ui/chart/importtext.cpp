// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chart/importtext.h"

namespace kalpanji {

QString ImportText::reason(SkipReason reason, int count)
{
    switch (reason) {
    case SkipReason::OtherCountries:
        return tr("%Ln row(s) about other countries", nullptr, count);
    case SkipReason::OtherFlow:
        return tr("%Ln row(s) about re-exports and re-imports, which exports and imports contain", nullptr,
                  count);
    case SkipReason::Breakdown:
        return tr("%Ln row(s) that repeat a part of another row", nullptr, count);
    case SkipReason::Services:
        return tr("%Ln row(s) about services", nullptr, count);
    case SkipReason::OtherIndicator:
        return tr("%Ln row(s) that hold no amount of money", nullptr, count);
    case SkipReason::MissingValue:
        return tr("%Ln missing value(s)", nullptr, count);
    case SkipReason::NoNumber:
        return tr("%Ln value(s) that are no number", nullptr, count);
    case SkipReason::NegativeValue:
        return tr("%Ln negative value(s)", nullptr, count);
    case SkipReason::TooLarge:
        return tr("%Ln value(s) too large to be an amount of money", nullptr, count);
    case SkipReason::NoPeriod:
        return tr("%Ln row(s) without a year", nullptr, count);
    case SkipReason::NoFlow:
        return tr("%Ln row(s) whose direction of trade is not known", nullptr, count);
    case SkipReason::NoCurrency:
        return tr("%Ln row(s) whose currency or unit is not known", nullptr, count);
    case SkipReason::CutOff:
        return tr("%Ln row(s) with fewer columns than the first line", nullptr, count);
    case SkipReason::BrokenQuote:
        return tr("%Ln row(s) with a quotation mark that is never closed", nullptr, count);
    case SkipReason::TooLong:
        return tr("%Ln row(s) longer than a megabyte", nullptr, count);
    case SkipReason::Duplicate:
        return tr("%Ln value(s) for a period that already has one", nullptr, count);
    case SkipReason::OwnRow:
        return tr("%Ln row(s) that this program computed or took from the article", nullptr, count);
    }
    return {};
}

QString ImportText::unit(int power)
{
    switch (power) {
    case 0:
        return tr("amounts in whole units of money");
    case 3:
        return tr("amounts in thousands");
    case 6:
        return tr("amounts in millions");
    default:
        return tr("amounts in units that each row names");
    }
}

QString ImportText::summary(const ImportReport &report) const
{
    if (report.format == TableFormat::CountryCodes)
        return tr("%1: a list of country codes, used for the tables imported with it.").arg(report.file);
    //: %1 a file, %2 a statistics office, %3 a number of rows
    return tr("%1 (%2): %Ln figure(s) taken, rows read: %3.", nullptr, static_cast<int>(report.figures))
        .arg(report.file, toString(report.format), m_format.integer(report.rows));
}

QString ImportText::dialect(const ImportReport &report) const
{
    const QString delimiter =
        report.dialect.delimiter == '\t' ? tr("tabs") : QString(QChar::fromLatin1(report.dialect.delimiter));
    //: %1 an encoding, %2 and %3 signs, %4 "amounts in thousands"
    return tr("%1, columns separated by “%2”, decimal sign “%3”, %4.")
        .arg(toString(report.dialect.encoding), delimiter, QString(QChar::fromLatin1(report.decimal)),
             unit(report.power));
}

QStringList ImportText::skipped(const ImportReport &report) const
{
    QStringList reasons;
    for (const SkippedRows &rows : report.skipped) {
        const QString told =
            reason(rows.reason, static_cast<int>(std::min<qint64>(rows.count, 1'000'000'000)));
        QStringList lines;
        for (const qint64 line : rows.lines)
            lines += m_format.localisedDigits(QString::number(line)); // never grouped: commas part them
        if (rows.count > rows.lines.size())
            lines += QStringLiteral("…");
        reasons += rows.reason == SkipReason::OtherCountries
            ? told
            //: %1 what was left out, %2 numbers of lines
            : tr("%1 (line(s) %2)", nullptr, static_cast<int>(rows.lines.size()))
                  .arg(told, lines.join(QLatin1String(", ")));
    }
    return reasons;
}

QStringList ImportText::advice(const QList<ImportReport> &reports) const
{
    QStringList sentences;
    if (std::any_of(reports.begin(), reports.end(),
                    [](const ImportReport &report) { return report.hasMistakes(); }))
        sentences += tr("To have what was left out, correct those lines and import the file again.");
    if (std::all_of(reports.begin(), reports.end(),
                    [](const ImportReport &report) { return report.figures == 0; }))
        sentences += tr("There is nothing to import; the figures of the article stay as they are.");
    return sentences;
}

QString ImportText::report(const ImportReport &report) const
{
    const QStringList reasons = skipped(report);
    QStringList sentences {summary(report)};
    if (report.format != TableFormat::CountryCodes)
        sentences += dialect(report);
    if (!reasons.isEmpty())
        sentences += tr("Left out: %1.").arg(reasons.join(QLatin1String("; ")));
    if (report.format != TableFormat::CountryCodes)
        sentences += advice({report});
    return sentences.join(u' ');
}

} // namespace kalpanji
