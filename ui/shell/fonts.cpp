// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/fonts.h"

#include <QApplication>

namespace kalpanji {

void useReadableFonts()
{
    QFont font = QApplication::font();
    // Noto Sans itself knows a few Bengali signs and shapes none: Qt warns of it when it is asked first
    font.setFamilies({QStringLiteral("Noto Sans Bengali"), QStringLiteral("Noto Sans Armenian"),
                      QStringLiteral("Noto Sans"), font.family()});
    QApplication::setFont(font);
}

} // namespace kalpanji
