// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

#include <optional>

namespace kalpanji {

/// A number as prose writes it, exact: `hundredths` of the unit; known to `step` hundredths.
struct Amount {
    qint64 hundredths = 0;
    qint64 step = 100;
    bool operator==(const Amount &) const = default;
};

/// Reads "৬২৩,০০০", "623 000", "1.5", "6,23,000" in digits of any script, times `scale` ("লাখ": 100,000).
/// Groups of three (or of two before them, as in India) are thousands, one sign before one or two last
/// digits is a decimal sign, and so is `decimal` before three where a word of scale follows ("1.250
/// million"). Nothing for what is no number or exceeds 64 bits.
std::optional<Amount> readAmount(QStringView text, qint64 scale = 1, QChar decimal = u'.');

} // namespace kalpanji
