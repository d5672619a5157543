// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/picturefont.h"

#include <QGuiApplication>

#include <algorithm>

namespace kalpanji {

QFont pictureFont(QSizeF size)
{
    QFont font = QGuiApplication::font();
    font.setPixelSize(qRound(std::clamp(std::min(size.width() / 90, size.height() / 42), 11.0, 28.0)));
    return font;
}

} // namespace kalpanji
