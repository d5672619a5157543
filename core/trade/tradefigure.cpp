// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/trade/tradefigure.h"

#include <QStringList>

#include <array>
#include <cstdlib>

namespace kalpanji {

namespace {

constexpr std::array attributionNames {QLatin1String("unstated"), QLatin1String("origin"),
                                       QLatin1String("consignment"), QLatin1String("destination"),
                                       QLatin1String("reconciled")};

bool isCountryCode(QStringView code)
{
    return code.size() == 3
        && std::all_of(code.begin(), code.end(), [](QChar c) { return c >= u'A' && c <= u'Z'; });
}

} // namespace

ValueState valueState(const TradeFigure &figure)
{
    const qint64 size = std::abs(figure.value.minor);
    if (size == 0 && figure.precisionMinor <= 100)
        return ValueState::Zero;
    return size < (figure.precisionMinor + 1) / 2 ? ValueState::BelowPrecision : ValueState::Stated;
}

QString toString(const TradeFlow &flow)
{
    return flow.isTwoWay() ? QStringLiteral("two-way") : QString(flow.exporter + u"→" + flow.importer);
}

std::optional<TradeFlow> tradeFlowOf(QStringView text)
{
    if (text == QLatin1String("two-way"))
        return TradeFlow {};
    const qsizetype arrow = text.indexOf(u'→');
    if (arrow < 0 || !isCountryCode(text.left(arrow)) || !isCountryCode(text.mid(arrow + 1)))
        return std::nullopt;
    return TradeFlow {text.left(arrow).toString(), text.mid(arrow + 1).toString()};
}

QString toString(const TradePeriod &period)
{
    const QString year = QStringLiteral("%1").arg(period.year, 4, 10, QLatin1Char('0'));
    return period.month == 0
        ? year
        : QString(year + QStringLiteral("-%1").arg(period.month, 2, 10, QLatin1Char('0')));
}

std::optional<TradePeriod> tradePeriodOf(QStringView text)
{
    bool yearFits = false;
    const int year = text.left(4).toInt(&yearFits);
    if (!yearFits || year < 1 || text.size() < 4)
        return std::nullopt;
    if (text.size() == 4)
        return TradePeriod {year, 0};
    bool monthFits = false;
    const int month = text.mid(5).toInt(&monthFits);
    if (text.size() != 7 || text.at(4) != u'-' || !monthFits || month < 1 || month > 12)
        return std::nullopt;
    return TradePeriod {year, month};
}

QString toString(Attribution attribution)
{
    return attributionNames.at(static_cast<std::size_t>(attribution));
}

std::optional<Attribution> attributionOf(QStringView text)
{
    const auto *const found = std::find(attributionNames.begin(), attributionNames.end(), text);
    if (found == attributionNames.end())
        return std::nullopt;
    return static_cast<Attribution>(found - attributionNames.begin());
}

QString plainAmount(const Money &money)
{
    const qint64 cents = std::abs(money.minor % 100);
    const QString whole = QString::number(money.minor / 100);
    const QString sign = money.minor < 0 && money.minor > -100 ? QStringLiteral("-") : QString();
    if (cents == 0)
        return whole;
    return sign + whole + QStringLiteral(".%1").arg(cents, 2, 10, QLatin1Char('0'));
}

} // namespace kalpanji
