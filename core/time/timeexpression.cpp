// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/time/timeexpression.h"

namespace kalpanji {

QString toString(DateEvidence evidence)
{
    switch (evidence) {
    case DateEvidence::None:
        break;
    case DateEvidence::Explicit:
        return QStringLiteral("explicit");
    case DateEvidence::Inherited:
        return QStringLiteral("inherited");
    case DateEvidence::Computed:
        return QStringLiteral("computed");
    }
    return {};
}

} // namespace kalpanji
