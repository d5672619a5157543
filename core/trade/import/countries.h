// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/trade/tradefigure.h"

namespace kalpanji {

/// The alpha-3 code for a country's English name as statistics offices write it ("Korea, Rep.", "USA"), or
/// for the code itself in any case; worldCode for the world; empty for anything else.
QString countryNamed(const QString &name);

/// The same for the numbers of UN Comtrade and BACI, which differ from ISO 3166-1 for a few countries
/// (842: the United States with Puerto Rico).
QString countryNumbered(int number);

} // namespace kalpanji
