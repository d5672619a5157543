// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/timelinestyle.h"

#include <QFontInfo>
#include <QFontMetricsF>

namespace kalpanji {

QFont TimelineStyle::font(TextRole role) const
{
    QFont font = base;
    const int size = QFontInfo(base).pixelSize();
    switch (role) {
    case TextRole::Label:
        break;
    case TextRole::SupplementLabel:
        font.setItalic(true);
        break;
    case TextRole::Date:
    case TextRole::Axis:
    case TextRole::Badge:
        font.setPixelSize(qMax(8, qRound(size * 0.88)));
        break;
    case TextRole::AxisMajor:
        font.setPixelSize(qMax(8, qRound(size * 0.88)));
        font.setWeight(QFont::DemiBold);
        break;
    case TextRole::Lane:
    case TextRole::Article:
        font.setPixelSize(qMax(8, qRound(size * 0.92)));
        font.setWeight(QFont::DemiBold);
        break;
    case TextRole::Notice:
        font.setPixelSize(qRound(size * 1.1));
        break;
    }
    return font;
}

QColor TimelineStyle::colour(TextRole role) const
{
    switch (role) {
    case TextRole::Label:
    case TextRole::AxisMajor:
    case TextRole::Lane:
        return theme.text;
    case TextRole::Article:
        return theme.accent;
    case TextRole::SupplementLabel:
    case TextRole::Date:
    case TextRole::Axis:
    case TextRole::Badge:
    case TextRole::Notice:
        break;
    }
    return theme.faintText;
}

LayoutMetrics TimelineStyle::metrics() const
{
    // Bengali has more above and below the line than Latin: heights come from the script that needs most
    const QFontMetricsF label(font(TextRole::Label));
    const double size = QFontInfo(base).pixelSize();
    LayoutMetrics metrics;
    metrics.rowHeight = qRound(qMax(label.height(), size * 1.55) + 5);
    metrics.leastRowHeight = qRound(qMax(label.height() - 2, size * 1.4));
    metrics.glyph = qRound(size * 0.8);
    metrics.labelIndent = qRound(size * 0.38);
    metrics.gap = qRound(size);
    metrics.glyphGap = qRound(size * 0.2);
    metrics.lanePadding = qRound(size * 0.45);
    metrics.digit = QFontMetricsF(font(TextRole::Badge)).horizontalAdvance(QStringLiteral("০"));
    return metrics;
}

double TimelineStyle::axisRow() const
{
    const double size = QFontInfo(base).pixelSize();
    return qRound(qMax(QFontMetricsF(font(TextRole::Axis)).height(), size * 1.4) + 2);
}

} // namespace kalpanji
