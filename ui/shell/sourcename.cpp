// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/sourcename.h"

#include <QCoreApplication>

namespace kalpanji {

QString sourceName(const Provenance &origin)
{
    const char *const bundled = QT_TRANSLATE_NOOP("kalpanji::SourceName", "Bengali Wikipedia");
    return origin.source == QLatin1String(bundled)
        ? QCoreApplication::translate("kalpanji::SourceName", bundled)
        : origin.source;
}

} // namespace kalpanji
