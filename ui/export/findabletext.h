// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointF>
#include <QRectF>
#include <QStringList>

class QFont;
class QPainter;

namespace kalpanji {

/// QPainter::drawText on one line at `baseline`, or within `box`, so that a text in a file can be found and
/// copied as it is spelled. In a PDF, the shaped glyphs of Bengali stand for several characters and Qt's
/// writer (6.4) cannot say which: they are drawn as outlines, with the characters themselves unseen over
/// them. In an SVG, Qt writes one element for each font and each Latin word: there it is one for the whole
/// (SvgPicture).
void drawFindableText(QPainter &painter, QPointF baseline, const QString &text);
void drawFindableText(QPainter &painter, const QRectF &box, Qt::Alignment alignment, const QString &text);

/// `text` in lines of at most `width` pixels, broken at words where it can: one drawFindableText() each.
QStringList brokenIntoLines(const QString &text, const QFont &font, double width);

} // namespace kalpanji
