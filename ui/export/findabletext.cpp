// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/findabletext.h"

#include "ui/export/svgpicture.h"

#include <QFontDatabase>
#include <QFontMetricsF>
#include <QGlyphRun>
#include <QPaintEngine>
#include <QPainter>
#include <QPainterPath>
#include <QRawFont>
#include <QTextLayout>

#include <algorithm>

namespace kalpanji {

namespace {

bool isBengali(QChar character) { return character.script() == QChar::Script_Bengali; }

/// One glyph a character, as the font's character map has it, unshaped: a PDF reader maps these back.
void drawCharacters(QPainter &painter, QPointF baseline, const QString &text)
{
    const QRawFont bengali = QRawFont::fromFont(painter.font(), QFontDatabase::Bengali);
    const QRawFont latin = QRawFont::fromFont(painter.font(), QFontDatabase::Latin);
    for (qsizetype start = 0; start < text.size();) {
        const QRawFont &font = bengali.supportsCharacter(text.at(start)) ? bengali : latin;
        qsizetype end = start + 1;
        while (end < text.size() && &font == (bengali.supportsCharacter(text.at(end)) ? &bengali : &latin))
            ++end;
        const QList<quint32> glyphs = font.glyphIndexesForString(text.sliced(start, end - start));
        const QList<QPointF> advances = font.advancesForGlyphIndexes(glyphs);
        QList<QPointF> positions;
        QPointF at;
        for (const QPointF &advance : advances) {
            positions.append(at);
            at += advance;
        }
        QGlyphRun run;
        run.setRawFont(font);
        run.setGlyphIndexes(glyphs);
        run.setPositions(positions);
        painter.drawGlyphRun(baseline, run);
        baseline += at;
        start = end;
    }
}

bool needsLayer(const QPainter &painter, const QString &text)
{
    return painter.paintEngine()->type() == QPaintEngine::Pdf
        && std::any_of(text.begin(), text.end(), isBengali);
}

/// The text as outlines, and over them the characters unseen, in reading order.
void drawWithLayer(QPainter &painter, QPointF baseline, const QString &text)
{
    QPainterPath outlines;
    outlines.addText(baseline, painter.font(), text);
    painter.fillPath(outlines, painter.pen().color());
    painter.save();
    QColor unseen = painter.pen().color();
    unseen.setAlpha(0);
    painter.setPen(unseen);
    drawCharacters(painter, baseline, text);
    painter.restore();
}

double leftOf(const QRectF &box, Qt::Alignment alignment, double width)
{
    if (alignment.testFlag(Qt::AlignRight))
        return box.right() - width;
    return alignment.testFlag(Qt::AlignHCenter) ? box.center().x() - width / 2 : box.left();
}

} // namespace

void drawFindableText(QPainter &painter, QPointF baseline, const QString &text)
{
    if (SvgPicture *svg = SvgPicture::of(painter))
        svg->drawText(painter, baseline, Qt::AlignLeft, text);
    else if (needsLayer(painter, text))
        drawWithLayer(painter, baseline, text);
    else
        painter.drawText(baseline, text);
}

void drawFindableText(QPainter &painter, const QRectF &box, Qt::Alignment alignment, const QString &text)
{
    const QFontMetricsF metrics(painter.font());
    const double top = alignment.testFlag(Qt::AlignTop) ? box.top() : box.center().y() - metrics.height() / 2;
    const double baseline = top + metrics.ascent();
    if (SvgPicture *svg = SvgPicture::of(painter))
        svg->drawText(painter, {leftOf(box, alignment, 0), baseline}, alignment, text);
    else if (needsLayer(painter, text))
        drawWithLayer(painter, {leftOf(box, alignment, metrics.horizontalAdvance(text)), baseline}, text);
    else if (alignment.testFlag(Qt::AlignRight) || alignment.testFlag(Qt::AlignHCenter))
        painter.drawText(box, static_cast<int>(alignment) | Qt::TextSingleLine, text);
    else
        painter.drawText(QPointF(box.left(), baseline), text);
}

QStringList brokenIntoLines(const QString &text, const QFont &font, double width)
{
    QTextLayout layout(text, font);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    QStringList lines;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        lines += text.mid(line.textStart(), line.textLength()).trimmed();
    }
    layout.endLayout();
    return lines;
}

} // namespace kalpanji
