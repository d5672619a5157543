// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/trade/import/importreport.h"

#include <array>

namespace kalpanji {

namespace {

constexpr std::array reasonNames {
    QLatin1String("other_countries"), QLatin1String("other_flow"),      QLatin1String("breakdown"),
    QLatin1String("services"),        QLatin1String("other_indicator"), QLatin1String("missing_value"),
    QLatin1String("no_number"),       QLatin1String("negative_value"),  QLatin1String("too_large"),
    QLatin1String("no_period"),       QLatin1String("no_flow"),         QLatin1String("no_currency"),
    QLatin1String("cut_off"),         QLatin1String("broken_quote"),    QLatin1String("too_long"),
    QLatin1String("duplicate"),       QLatin1String("own_row"),
};

constexpr std::array formatNames {
    QLatin1String("UN Comtrade"),
    QLatin1String("UN Comtrade"),
    QLatin1String("World Bank WITS"),
    QLatin1String("OEC"),
    QLatin1String("CEPII BACI"),
    QLatin1String("CEPII Gravity"),
    QLatin1String("Correlates of War"),
    QLatin1String("ArmStat"),
    QLatin1String("CSV"),
    QLatin1String("CEPII BACI"),
};

} // namespace

void ImportReport::skip(SkipReason reason, qint64 line)
{
    auto at = std::lower_bound(skipped.begin(), skipped.end(), reason,
                               [](const SkippedRows &group, SkipReason r) { return group.reason < r; });
    if (at == skipped.end() || at->reason != reason)
        at = skipped.insert(at, {reason, 0, {}});
    ++at->count;
    if (at->lines.size() < SkippedRows::mostLines && !at->lines.contains(line))
        at->lines.append(line);
}

qint64 ImportReport::lost() const
{
    qint64 count = 0;
    for (const SkippedRows &group : skipped)
        count += group.reason == SkipReason::OtherCountries ? 0 : group.count;
    return count;
}

bool ImportReport::hasMistakes() const
{
    return std::any_of(skipped.begin(), skipped.end(), [](const SkippedRows &group) {
        switch (group.reason) {
        case SkipReason::NoNumber:
        case SkipReason::NegativeValue:
        case SkipReason::TooLarge:
        case SkipReason::NoPeriod:
        case SkipReason::NoFlow:
        case SkipReason::NoCurrency:
        case SkipReason::CutOff:
        case SkipReason::BrokenQuote:
        case SkipReason::TooLong:
        case SkipReason::Duplicate:
            return true;
        case SkipReason::OtherCountries:
        case SkipReason::OtherFlow:
        case SkipReason::Breakdown:
        case SkipReason::Services:
        case SkipReason::OtherIndicator:
        case SkipReason::MissingValue:
        case SkipReason::OwnRow:
            break;
        }
        return false;
    });
}

QString toString(TableFormat format) { return formatNames.at(static_cast<std::size_t>(format)); }

QString toString(SkipReason reason) { return reasonNames.at(static_cast<std::size_t>(reason)); }

} // namespace kalpanji
