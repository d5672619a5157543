// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/export/picture.h"

#include <QList>

class QPrinter;

namespace kalpanji {

/// The printable area of a page in CSS pixels.
QSizeF printedPageSize(const QPrinter &printer);

/// Prints a page for each of `pages`, with title and footer as in a picture.
void printPictures(QPrinter &printer, const PictureInfo &info, const QList<PictureLayout> &pages);

} // namespace kalpanji
