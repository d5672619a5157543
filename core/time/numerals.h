// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

namespace kalpanji {

/// Value of a Roman numeral in capitals (also in Cyrillic look-alikes), 0 when `word` is none. 1–3999.
int romanValue(QStringView word);

} // namespace kalpanji
