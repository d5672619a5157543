// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLoggingCategory>

namespace kalpanji {

// One category per room; English, for developers. Off below warning unless asked for by QT_LOGGING_RULES.
Q_DECLARE_LOGGING_CATEGORY(logArticle)
Q_DECLARE_LOGGING_CATEGORY(logTime)
Q_DECLARE_LOGGING_CATEGORY(logTrade)
Q_DECLARE_LOGGING_CATEGORY(logUi)

} // namespace kalpanji
