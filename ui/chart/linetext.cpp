// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chart/linetext.h"

#include "core/text/graphemes.h"

#include <QFontMetricsF>
#include <QTextLayout>

#include <cmath>

namespace kalpanji {

namespace {

std::shared_ptr<QTextLayout> shaped(const QString &text, const QFont &font)
{
    auto layout = std::make_shared<QTextLayout>(text, font);
    QTextOption option;
    option.setWrapMode(QTextOption::NoWrap);
    layout->setTextOption(option);
    layout->setCacheEnabled(true); // else the carets are asked of a text shaped anew
    layout->beginLayout();
    constexpr double endless = 1e6;
    layout->createLine().setLineWidth(endless);
    layout->endLayout();
    return layout;
}

} // namespace

LineText::LineText(const QString &text, const QFont &font, double room)
    : m_text(text)
{
    // half a letter's height is what a character usually takes; where it was less, twice as many are shaped
    const double usual = QFontMetricsF(font).height() * 0.3;
    for (double most = std::max(room / usual, 1.0); m_layout == nullptr; most *= 2) {
        const bool isWhole = most >= double(text.size());
        const qsizetype end = isWhole ? text.size() : snappedToClusters(text, {0, qsizetype(most)}).end;
        std::shared_ptr<QTextLayout> layout = shaped(text.first(end), font);
        m_width = layout->lineAt(0).naturalTextWidth();
        if (isWhole || m_width > room)
            m_layout = std::move(layout);
    }
}

FittedText LineText::fitted(double width) const
{
    if (m_width <= width)
        return {m_text, m_width};
    const QTextLine line = m_layout->lineAt(0);
    // of the font that the text's script is written in
    const QFontMetricsF metrics(m_layout->font());
    const QString letter = m_text.first(1);
    const double dots = metrics.horizontalAdvance(letter + u'…') - metrics.horizontalAdvance(letter);
    FittedText best;
    qsizetype low = 0;
    qsizetype high = clusterCount(m_layout->text()) + (m_layout->text() == m_text ? 0 : 1);
    while (low + 1 < high) {
        const qsizetype clusters = (low + high) / 2;
        const QString cut = elidedAtCluster(m_text, clusters);
        // in a line from right to left the carets run towards its left end
        const double end =
            std::abs(line.cursorToX(static_cast<int>(cut.size()) - 1) - line.cursorToX(0)) + dots;
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
