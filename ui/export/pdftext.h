// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointF>
#include <QRectF>
#include <QString>

class QPainter;

namespace kalpanji {

/// Whether `painter` writes a PDF file and `text` is in a script whose shaped glyphs stand for several
/// characters, so that Qt's writer could not say which: such text could be read, but neither found nor
/// copied.
bool needsPdfTextLayer(const QPainter &painter, const QString &text);

/// Draws `text` with the painter's font and pen as outlines, and lays the characters themselves over them
/// unseen, in reading order: looks shaped, is found and copied as it is spelled. `baseline` as
/// QPainter::drawText takes it.
void drawTextWithLayer(QPainter &painter, QPointF baseline, const QString &text);

/// QPainter::drawText on one line at `baseline`, or within `box`: with a layer of text where that is needed.
void drawFindableText(QPainter &painter, QPointF baseline, const QString &text);
void drawFindableText(QPainter &painter, const QRectF &box, Qt::Alignment alignment, const QString &text);

} // namespace kalpanji
