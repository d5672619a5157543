// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/tradenames.h"

namespace kalpanji {

QString nameOf(ValueState state)
{
    switch (state) {
    case ValueState::Zero:
        return QStringLiteral("zero");
    case ValueState::BelowPrecision:
        return QStringLiteral("below_precision");
    case ValueState::Stated:
        break;
    }
    return QStringLiteral("stated");
}

QString nameOf(DisagreementReason reason)
{
    switch (reason) {
    case DisagreementReason::OriginOrConsignment:
        return QStringLiteral("origin_or_consignment");
    case DisagreementReason::FirstDestination:
        return QStringLiteral("first_destination");
    case DisagreementReason::NearDirectTrade:
        return QStringLiteral("near_direct_trade");
    case DisagreementReason::Rounding:
        return QStringLiteral("rounding");
    case DisagreementReason::Mirror:
        return QStringLiteral("mirror");
    case DisagreementReason::Reconciled:
        return QStringLiteral("reconciled");
    case DisagreementReason::Unknown:
        return QStringLiteral("unknown");
    case DisagreementReason::None:
        break;
    }
    return QStringLiteral("none");
}

QString originOf(const TradeFigure &figure)
{
    if (figure.isFromArticle())
        return QStringLiteral("article");
    return figure.derived ? QStringLiteral("derived") : QStringLiteral("source");
}

} // namespace kalpanji
