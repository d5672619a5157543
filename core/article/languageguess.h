// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

namespace kalpanji {

/// The language of `text` by its script and, for Latin and Cyrillic, by its commonest small words:
/// bn, hy, en, es, ru, de; empty when it cannot be told.
QString guessLanguage(QStringView text);

} // namespace kalpanji
