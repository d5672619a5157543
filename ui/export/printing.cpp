// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/printing.h"

#include "ui/export/picturepage.h"

#include <QPainter>
#include <QPrinter>

namespace kalpanji {

namespace {
constexpr double cssPixelsPerInch = 96;
}

QSizeF printedPageSize(const QPrinter &printer)
{
    return printer.pageRect(QPrinter::Inch).size() * cssPixelsPerInch;
}

void printPictures(QPrinter &printer, const PictureInfo &info, const QList<PictureLayout> &pages)
{
    QPainter painter(&printer);
    const double dots = printer.resolution() / cssPixelsPerInch;
    painter.scale(dots, dots);
    PictureOptions options;
    options.size = printedPageSize(printer);
    options.transparent = true; // the paper is the printer's
    options.theme = theme(ThemeName::Light);
    for (qsizetype page = 0; page < pages.size(); ++page) {
        if (page > 0)
            printer.newPage();
        PicturePage(options, info, pages.at(page)).paint(painter);
    }
}

} // namespace kalpanji
