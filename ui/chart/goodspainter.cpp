// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chart/goodspainter.h"

#include "core/trade/treemap.h"
#include "ui/chart/linetext.h"
#include "ui/chart/marks.h"
#include "ui/chart/tradetext.h"
#include "ui/export/findabletext.h"

#include <QPainter>

namespace kalpanji {

namespace {

/// Gives the sentences of this file one translation context.
class Words
{
    Q_DECLARE_TR_FUNCTIONS(kalpanji::GoodsPainter)
};

constexpr int styleOfGoods = 1;

QColor blended(const QColor &a, const QColor &b, double part)
{
    const auto mix = [part](int x, int y) { return qRound(x + (y - x) * part); };
    return {mix(a.red(), b.red()), mix(a.green(), b.green()), mix(a.blue(), b.blue())};
}

/// `text` in at most `most` lines, parted at spaces; the last one cut where there is more. Empty when a word
/// finds no room.
QStringList wrapped(const QString &text, const QFont &font, double width, qsizetype most)
{
    const QFontMetricsF metrics(font);
    QStringList lines;
    QStringList words = text.split(u' ', Qt::SkipEmptyParts);
    while (!words.isEmpty() && lines.size() < most) {
        QString line = words.takeFirst();
        while (!words.isEmpty() && metrics.horizontalAdvance(line + u' ' + words.first()) <= width)
            line += u' ' + words.takeFirst();
        if (lines.size() + 1 == most && !words.isEmpty())
            line += u' ' + words.join(u' ');
        const QString cut = LineText(line, font, width).fitted(width).text;
        if (cut.isEmpty())
            return lines;
        lines += cut;
        if (cut != line)
            return lines;
    }
    return lines;
}

} // namespace

GoodsPainter::GoodsPainter(GoodsSpec spec)
    : m_spec(std::move(spec))
    , m_lineHeight(QFontMetricsF(m_spec.font).height())
{
    if (m_spec.products.parts.isEmpty())
        return;
    if (m_spec.shape == GoodsShape::Treemap)
        placeTreemap();
    else
        placeBars();
}

QString GoodsPainter::nameOf(qsizetype figure) const
{
    if (figure < 0)
        return hasGaps() ? Words::tr("other goods and what is not told") : Words::tr("other goods");
    const TradeFigure &told = m_spec.document->trade.figures().at(figure);
    return told.product.isEmpty() ? Words::tr("All goods") : TradeText::product(told);
}

bool GoodsPainter::hasGaps() const
{
    const QList<ProductShare> &parts = m_spec.products.parts;
    return std::any_of(parts.begin(), parts.end(),
                       [](const ProductShare &part) { return part.share < 0 || part.isAtLeast; });
}

double GoodsPainter::valueOf(qsizetype figure) const
{
    return m_spec.document->trade.figures().at(figure).value.units();
}

double GoodsPainter::rest() const
{
    double rest = m_spec.products.whole < 0 ? 0 : valueOf(m_spec.products.whole);
    for (const ProductShare &part : m_spec.products.parts)
        rest -= valueOf(part.figure);
    return std::max(rest, 0.0);
}

QList<PlacedLine> GoodsPainter::label(const QRectF &tile, const QString &name, const QString &amount) const
{
    const QFontMetricsF metrics(m_spec.font);
    const double inset = m_lineHeight * 0.35;
    const QRectF room = tile.adjusted(inset, inset * 0.6, -inset, -inset * 0.6);
    const auto rows = static_cast<qsizetype>(room.height() / m_lineHeight);
    if (rows < 1)
        return {};
    QStringList lines = wrapped(name, m_spec.font, room.width(), rows > 1 ? rows - 1 : 1);
    if (lines.isEmpty())
        return {};
    if (lines.size() < rows && metrics.horizontalAdvance(amount) <= room.width())
        lines += amount;
    QList<PlacedLine> placed;
    for (qsizetype i = 0; i < lines.size(); ++i)
        placed.append({{room.left(), room.top() + metrics.ascent() + double(i) * m_lineHeight}, lines.at(i)});
    return placed;
}

void GoodsPainter::placeTreemap()
{
    const TradeText text(m_spec.document, m_spec.format);
    const auto amount = [&](double value, const ProductShare &part) {
        const QString told = m_spec.format.compactAmount(value);
        //: an amount of money and its part of the whole: "8.1M · 68%"
        return part.share < 0 ? told : Words::tr("%1 · %2").arg(told, text.share(part));
    };
    QRectF area(QPointF(), m_spec.size);
    double whole = 0;
    if (m_spec.products.whole >= 0) { // a strip over all others, which it contains
        whole = valueOf(m_spec.products.whole);
        const QRectF strip(area.topLeft(), QSizeF(area.width(), m_lineHeight * 1.5));
        const QString name =
            Words::tr("%1: %2").arg(nameOf(m_spec.products.whole), m_spec.format.compactAmount(whole));
        m_goods.append({strip, m_spec.products.whole, true, label(strip, name, {})});
        area.setTop(strip.bottom());
    }
    struct Part {
        ProductShare share;
        double value;
    };
    QList<Part> parts;
    for (const ProductShare &part : m_spec.products.parts) {
        if (const double value = valueOf(part.figure); value > 0)
            parts.append({part, value});
    }
    if (const double other = rest(); other > 0) {
        const auto smaller = std::find_if(parts.begin(), parts.end(),
                                          [other](const Part &part) { return part.value < other; });
        parts.insert(smaller, {{-1, hasGaps() ? -1 : other / whole}, other});
    }
    QList<double> values;
    for (const Part &part : std::as_const(parts))
        values.append(part.value);
    const QList<QRectF> rects = treemapOf(values, area);
    for (qsizetype i = 0; i < parts.size(); ++i) {
        const Part &part = parts.at(i);
        const QRectF tile = rects.at(i).adjusted(1, 1, -1, -1);
        const qsizetype figure = part.share.figure;
        m_goods.append({tile, figure, false, label(tile, nameOf(figure), amount(part.value, part.share))});
    }
}

void GoodsPainter::placeBars()
{
    const QFontMetricsF metrics(m_spec.font);
    const TradeText text(m_spec.document, m_spec.format);
    QList<ProductShare> rows = m_spec.products.parts;
    if (m_spec.products.whole >= 0)
        rows.prepend({m_spec.products.whole, 1});
    const double rowHeight = std::min(m_spec.size.height() / double(rows.size()), m_lineHeight * 2.2);
    const double nameWidth = m_spec.size.width() * 0.32;
    const double amountWidth = metrics.horizontalAdvance(m_spec.format.compactAmount(888.8e6)) + m_lineHeight;
    const double shareWidth = metrics.horizontalAdvance(text.share({-1, 1, true})) + m_lineHeight;
    const double barWidth = m_spec.size.width() - nameWidth - amountWidth - shareWidth - m_lineHeight;
    const double longest = valueOf(rows.first().figure);
    for (qsizetype i = 0; i < rows.size() && rowHeight >= m_lineHeight; ++i) {
        const ProductShare &row = rows.at(i);
        const double middle = (double(i) + 0.5) * rowHeight;
        const double baseline = middle + (metrics.ascent() - metrics.descent()) / 2;
        const double height = std::min(rowHeight * 0.6, m_lineHeight * 1.3);
        const double part = longest > 0 ? valueOf(row.figure) / longest : 0;
        const QRectF bar(nameWidth, middle - height / 2, std::max(barWidth * part, 1.0), height);
        const double nameRoom = nameWidth - m_lineHeight * 0.6;
        const QString name = LineText(nameOf(row.figure), m_spec.font, nameRoom).fitted(nameRoom).text;
        const auto endingAt = [&](double right, const QString &words) {
            return PlacedLine {{right - metrics.horizontalAdvance(words), baseline}, words};
        };
        PlacedGoods placed {bar, row.figure, row.figure == m_spec.products.whole, {{{0, baseline}, name}}};
        placed.lines +=
            endingAt(m_spec.size.width() - shareWidth, m_spec.format.compactAmount(valueOf(row.figure)));
        if (row.share >= 0)
            placed.lines += endingAt(m_spec.size.width(), text.share(row));
        m_goods.append(placed);
    }
}

void GoodsPainter::paint(QPainter &painter) const
{
    const Theme &theme = m_spec.theme;
    const bool isTreemap = m_spec.shape == GoodsShape::Treemap;
    const QColor colour = seriesColour(theme, styleOfGoods);
    painter.setFont(m_spec.font);
    for (const PlacedGoods &goods : m_goods) {
        QColor fill = goods.isWhole || goods.figure < 0 ? theme.faintText : colour;
        if (isTreemap) // a wash on which words are read
            fill = blended(theme.paper, fill, goods.isWhole ? 0.0 : goods.figure < 0 ? 0.1 : 0.22);
        painter.fillRect(goods.rect, fill);
        if (isTreemap && goods.figure >= 0 && !goods.isWhole) { // an edge by which tiles are told from paper
            painter.setPen(QPen(colour, 1));
            painter.setBrush(Qt::NoBrush);
            painter.drawRect(goods.rect.adjusted(0.5, 0.5, -0.5, -0.5));
        }
    }
    painter.setPen(theme.text);
    for (const PlacedGoods &goods : m_goods) {
        for (const PlacedLine &line : goods.lines)
            drawFindableText(painter, line.baseline, line.text);
    }
}

} // namespace kalpanji
