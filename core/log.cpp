// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/log.h"

namespace kalpanji {

Q_LOGGING_CATEGORY(logArticle, "kalpanji.article", QtWarningMsg)
Q_LOGGING_CATEGORY(logTime, "kalpanji.time", QtWarningMsg)
Q_LOGGING_CATEGORY(logTrade, "kalpanji.trade", QtWarningMsg)
Q_LOGGING_CATEGORY(logUi, "kalpanji.ui", QtWarningMsg)

} // namespace kalpanji
