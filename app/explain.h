// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document.h"

namespace kalpanji {

/// `kalpanji dates --explain`: for each time expression, in words, its value, the rule and the tokens that
/// made it, and how the value is known.
QByteArray explainDates(const Document &document);

} // namespace kalpanji
