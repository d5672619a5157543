// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chart/chartpainter.h"

#include "ui/chart/chartlines.h"
#include "ui/chart/marks.h"
#include "ui/export/findabletext.h"

#include <QFontMetricsF>
#include <QPainter>

#include <cmath>

namespace kalpanji {

namespace {

/// Sets them only where they change: in an SVG each setting begins a group of its own.
void use(QPainter &painter, const QPen &pen, const QBrush &brush)
{
    if (painter.pen() != pen)
        painter.setPen(pen);
    if (painter.brush() != brush)
        painter.setBrush(brush);
}

void drawText(QPainter &painter, const QColor &colour, const QRectF &box, Qt::Alignment alignment,
              const QString &text)
{
    use(painter, colour, painter.brush());
    drawFindableText(painter, box, alignment, text);
}

} // namespace

ChartPainter::ChartPainter(const ChartSpec &spec, ChartLines &lines)
    : m_spec(spec)
    , m_plan(planChart(spec))
    , m_lineHeight(QFontMetricsF(spec.font).height())
    , m_hairline(std::max(1.0, m_lineHeight / 18))
{
    if (!m_plan.chart.isEmpty())
        m_lines = lines.strokes(m_plan, spec);
}

void ChartPainter::paint(QPainter &painter) const
{
    if (m_plan.chart.isEmpty())
        return;
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(m_spec.font);
    paintGround(painter);
    paintLines(painter);
    paintMarks(painter);
    paintTexts(painter);
    paintBadges(painter);
    paintEvents(painter);
}

void ChartPainter::paintLines(QPainter &painter) const
{
    for (const Stroke &stroke : m_lines) {
        // the band's edges lie under lines: to smooth them is half of what its area costs
        painter.setRenderHint(QPainter::Antialiasing, stroke.pen.style() != Qt::NoPen);
        painter.setPen(stroke.pen);
        painter.setBrush(stroke.brush);
        painter.drawPath(stroke.path);
    }
    painter.setRenderHint(QPainter::Antialiasing);
}

void ChartPainter::paintGround(QPainter &painter) const
{
    // level and upright lines are sharp and of one width without, where the width is whole
    painter.setRenderHint(QPainter::Antialiasing, false);
    const double width = std::round(m_hairline);
    const Theme &theme = m_spec.theme;
    painter.setPen(QPen(theme.line, width));
    for (const double y : m_plan.grid)
        painter.drawLine(QPointF(m_plan.plot.left(), y), QPointF(m_plan.plot.right(), y));
    QPen guide(theme.line, width);
    guide.setDashPattern({1, 3});
    painter.setPen(guide);
    for (const PlacedEvent &event : m_plan.events)
        painter.drawLine(QPointF(event.at.x(), m_plan.plot.top()), event.at);
    painter.setPen(QPen(theme.faintText, width));
    painter.drawLine(QPointF(m_plan.plot.left(), m_plan.zero), QPointF(m_plan.plot.right(), m_plan.zero));
    painter.setRenderHint(QPainter::Antialiasing);
    for (const PlacedBar &bar : m_plan.bars) {
        const QColor colour = seriesColour(theme, bar.style);
        use(painter, QPen(colour, m_hairline), bar.hollow ? Qt::NoBrush : QBrush(colour));
        painter.drawRect(bar.rect);
    }
}

void ChartPainter::paintMarks(QPainter &painter) const
{
    // the article's own mark last: no other covers it
    for (auto it = m_plan.points.crbegin(); it != m_plan.points.crend(); ++it) {
        if (it->radius <= 0)
            continue;
        const int style = m_plan.chart.series.at(it->series).style;
        const QColor colour = seriesColour(m_spec.theme, style);
        const double radius = it->radius;
        if (m_plan.points.size() == 1 && !m_plan.chart.scale.logarithmic) { // from nothing to the one value
            painter.setPen(QPen(colour, m_hairline * 1.5));
            painter.drawLine(it->at, QPointF(it->at.x(), m_plan.zero));
        }
        if (it->reach < it->at.y()) {
            painter.setPen(QPen(colour, m_hairline));
            painter.drawLine(it->at, QPointF(it->at.x(), it->reach));
            painter.drawLine(QPointF(it->at.x() - radius, it->reach),
                             QPointF(it->at.x() + radius, it->reach));
        }
        paintRings(painter, *it);
        use(painter,
            it->hollow ? QPen(colour, m_hairline * 1.4)
                       : QPen(m_spec.theme.paper, radius < m_lineHeight * 0.13 ? 0.2 : m_hairline),
            it->hollow ? m_spec.theme.paper : colour);
        painter.drawPath(markPath(seriesShape(style), it->at, it->hollow ? radius * 0.85 : radius));
    }
}

void ChartPainter::paintRings(QPainter &painter, const PlacedPoint &point) const
{
    for (qsizetype i = 0; i < point.covered.size(); ++i) {
        const qsizetype series = m_plan.points.at(point.covered.at(i)).series;
        const QColor colour = seriesColour(m_spec.theme, m_plan.chart.series.at(series).style);
        const double radius = m_plan.ringRadius(point, i);
        use(painter, QPen(colour, m_hairline * 1.6), Qt::NoBrush);
        painter.drawEllipse(point.at, radius, radius);
    }
}

void ChartPainter::paintTexts(QPainter &painter) const
{
    for (const PlacedText &text : m_plan.texts) {
        if (text.anchor) {
            painter.setPen(QPen(m_spec.theme.faintText, m_hairline));
            const QRectF &box = text.rect;
            const double y =
                text.anchor->y() > box.bottom() ? box.bottom() : std::max(box.top(), text.anchor->y());
            painter.drawLine(*text.anchor, QPointF(std::clamp(text.anchor->x(), box.left(), box.right()), y));
        }
    }
    for (const PlacedText &text : m_plan.texts) {
        const bool isWithin = text.style >= 0 && text.alignment.testFlag(Qt::AlignHCenter);
        if (isWithin) { // a label among the lines: keep them off its letters
            QColor paper = m_spec.theme.paper;
            paper.setAlphaF(0.82F);
            painter.setPen(Qt::NoPen);
            painter.setBrush(paper);
            painter.drawRect(text.rect);
        }
        if (text.style >= 0 && !isWithin
            && text.rect.left() < m_plan.plot.right()) { // a legend row: its mark before it
            const QPointF at(text.rect.left() - m_lineHeight * 0.55, text.rect.center().y());
            painter.setPen(seriesPen(m_spec.theme, text.style, m_lineHeight * 0.12));
            painter.drawLine(at - QPointF(m_lineHeight * 0.5, 0), at + QPointF(m_lineHeight * 0.45, 0));
            painter.setPen(Qt::NoPen);
            painter.setBrush(seriesColour(m_spec.theme, text.style));
            painter.drawPath(markPath(seriesShape(text.style), at, m_lineHeight * 0.24));
        }
        drawText(painter, text.faint ? m_spec.theme.faintText : m_spec.theme.text, text.rect, text.alignment,
                 text.text);
    }
}

void ChartPainter::paintBadges(QPainter &painter) const
{
    for (const PlacedBadge &badge : m_plan.badges) {
        const bool isOurs = m_plan.chart.badges.at(badge.badge).onArticle;
        if (isOurs) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(m_spec.theme.text);
            painter.drawRoundedRect(badge.rect, badge.rect.height() / 2, badge.rect.height() / 2);
        }
        drawText(painter, isOurs ? m_spec.theme.paper : m_spec.theme.faintText, badge.rect, Qt::AlignCenter,
                 badge.text);
    }
}

void ChartPainter::paintEvents(QPainter &painter) const
{
    const double radius = m_lineHeight * 0.26;
    painter.setPen(QPen(m_spec.theme.line, m_hairline));
    for (const PlacedEvent &event : m_plan.events) {
        if (!event.label.isEmpty())
            painter.drawLine(event.at, QPointF(event.at.x(), event.label.top()));
    }
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_spec.theme.paper);
    for (const PlacedEvent &event : m_plan.events) {
        if (!event.label.isEmpty())
            painter.drawRect(event.label.adjusted(-1, 1, 1, 0)); // no leader through the letters
    }
    for (const PlacedEvent &event : m_plan.events) {
        if (event.label.isEmpty())
            continue;
        drawText(painter, m_spec.theme.faintText, event.label, Qt::AlignLeft | Qt::AlignVCenter, event.text);
    }
    for (const PlacedEvent &event : m_plan.events) {
        const EventType type = m_plan.chart.events.at(event.event).type;
        const QColor colour = m_spec.theme.category(categoryOf(type));
        if (event.to - event.from > radius * 2) { // a year is a year, not a day in its middle
            painter.setPen(QPen(colour, m_hairline * 1.5));
            painter.drawLine(QPointF(event.from, event.at.y()), QPointF(event.to, event.at.y()));
        }
        const bool isSupplement =
            m_plan.chart.events.at(event.event).supplement; // hollow: not of the article
        painter.setPen(
            QPen(isSupplement ? colour : m_spec.theme.paper, m_hairline * (isSupplement ? 1.5 : 1)));
        painter.setBrush(isSupplement ? m_spec.theme.paper : colour);
        painter.drawPath(markPath(shapeOf(type), event.at, radius));
    }
}

} // namespace kalpanji
