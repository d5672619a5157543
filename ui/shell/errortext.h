// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QString>

namespace kalpanji {

/// The one whole, translated sentence for an error: what happened, to what, where, and what to do.
QString errorText(const Error &error);

} // namespace kalpanji
