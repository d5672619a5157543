// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/filenames.h"

namespace kalpanji {

QString asFileName(QString title)
{
    for (QChar &c : title) {
        if (QStringView(u"/\\:*?\"<>|").contains(c))
            c = u'-';
    }
    return title.isEmpty() ? QStringLiteral("kalpanji") : title;
}

} // namespace kalpanji
