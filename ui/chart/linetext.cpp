// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chart/linetext.h"

#include "core/text/graphemes.h"

#include <QFontMetricsF>
#include <QTextLayout>

namespace kalpanji {

LineText::LineText(const QString &text, const QFont &font)
    : m_layout(std::make_shared<QTextLayout>(text, font))
{
    QTextOption option;
    option.setWrapMode(QTextOption::NoWrap);
    m_layout->setTextOption(option);
    m_layout->setCacheEnabled(true); // else the carets are asked of a text shaped anew
    m_layout->beginLayout();
    QTextLine line = m_layout->createLine();
    constexpr double endless = 1e6;
    line.setLineWidth(endless);
    m_width = line.naturalTextWidth();
    m_layout->endLayout();
}

FittedText LineText::fitted(double width) const
{
    const QString text = m_layout->text();
    if (m_width <= width)
        return {text, m_width};
    const QTextLine line = m_layout->lineAt(0);
    // of the font that the text's script is written in
    const QFontMetricsF metrics(m_layout->font());
    const double dots =
        metrics.horizontalAdvance(text.first(1) + u'…') - metrics.horizontalAdvance(text.first(1));
    FittedText best;
    qsizetype low = 0;
    qsizetype high = clusterCount(text);
    while (low + 1 < high) {
        const qsizetype clusters = (low + high) / 2;
        const QString cut = elidedAtCluster(text, clusters);
        const double end = line.cursorToX(static_cast<int>(cut.size()) - 1) + dots;
        if (end > width) {
            high = clusters;
            continue;
        }
        low = clusters;
        best = {cut, end};
    }
    return low < 3 ? FittedText {} : best;
}

} // namespace kalpanji
