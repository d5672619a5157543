// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/timelinepainter.h"

#include <QPainter>

#include <bit>
#include <cmath>

namespace kalpanji {

namespace {

constexpr double bandHeight = 7;

/// On the middle of a device pixel, so that a hairline is one.
double crisp(double x) { return std::floor(x) + 0.5; }

QColor withAlpha(QColor colour, double alpha)
{
    colour.setAlphaF(static_cast<float>(alpha));
    return colour;
}

} // namespace

void TimelinePainter::paint(QPainter &painter, TimelineScene &scene, const TimelinePointer &pointer)
{
    painter.setRenderHint(QPainter::Antialiasing, false);
    paintLanes(painter, scene);
    paintGrid(painter, scene, pointer);
    painter.save();
    painter.setClipRect(scene.plot().adjusted(-scene.metrics().glyph, 0, scene.metrics().glyph, 0));
    paintDensity(painter, scene);
    paintMarks(painter, scene, pointer);
    paintBadges(painter, scene);
    painter.restore();
    paintAxis(painter, scene);
}

void TimelinePainter::paintLanes(QPainter &painter, TimelineScene &scene)
{
    const QRectF plot = scene.plot();
    const Theme &theme = scene.style().theme;
    const double em = scene.metrics().gap;
    for (int lane = 0; lane < scene.frame().boxes.size(); ++lane) {
        const LaneBox &box = scene.frame().boxes.at(lane);
        const double top = std::round(plot.top() + box.top);
        const double bottom = std::round(plot.top() + box.top + box.height);
        if (lane % 2 == 0)
            painter.fillRect(QRectF(0, top, scene.size().width(), bottom - top), theme.band);
        const QString name =
            scene.texts().elided(scene.laneName(lane), TextRole::Lane, plot.left() - 1.4 * em);
        scene.texts().draw(painter, em * 0.8, plot.top() + box.rowCentre(0), name, TextRole::Lane);
    }
}

void TimelinePainter::paintGrid(QPainter &painter, const TimelineScene &scene, const TimelinePointer &pointer)
{
    const QRectF plot = scene.plot();
    const Theme &theme = scene.style().theme;
    const auto line = [&](double x) {
        const double at = crisp(plot.left() + x);
        painter.drawLine(QPointF(at, plot.top()), QPointF(at, plot.bottom()));
    };
    painter.setPen(QPen(withAlpha(theme.line, 0.55), 1));
    for (const Tick &tick : scene.ticks().minor)
        line(tick.x);
    painter.setPen(QPen(theme.line, 1));
    for (const Tick &tick : scene.ticks().major) {
        if (tick.x >= 0)
            line(tick.x);
    }
    const double today =
        pointer.today.isValid() ? scene.frame().scale.x(double(pointer.today.toJulianDay()) + 0.5) : -1;
    if (today >= 0 && today <= plot.width()) {
        painter.setPen(QPen(withAlpha(theme.accent, 0.6), 1, Qt::DashLine));
        line(today);
    }
}

void TimelinePainter::paintDensity(QPainter &painter, const TimelineScene &scene)
{
    const QRectF plot = scene.plot();
    const TimelineFrame &frame = scene.frame();
    const int columns = static_cast<int>(plot.width());
    for (int lane = 0; lane < frame.lanes.size(); ++lane) {
        if (!frame.lanes.at(lane).dense)
            continue;
        const LaneBox &box = frame.boxes.at(lane);
        scene.index().lanes.at(lane)->index.cumulative(frame.scale.window().from,
                                                       1 / frame.scale.pixelsPerDay(), columns, m_counts);
        // one row of pixels, stretched: a shade a column, in steps of a doubling
        QImage row(columns, 1, QImage::Format_ARGB32_Premultiplied);
        auto *pixels = reinterpret_cast<QRgb *>(row.scanLine(0));
        const QColor colour = scene.style().theme.faintText;
        for (int x = 0; x < columns; ++x) {
            const auto column = static_cast<std::size_t>(x);
            const auto amount =
                static_cast<quint32>(std::max(0.0F, (m_counts[column + 1] - m_counts[column]) * 8));
            const int alpha =
                amount == 0 ? 0 : std::min(200, 24 + 16 * static_cast<int>(std::bit_width(amount)));
            pixels[x] = qPremultiply(qRgba(colour.red(), colour.green(), colour.blue(), alpha));
        }
        const double height = std::max(3.0, box.rowHeight * 0.2);
        painter.drawImage(
            QRectF(plot.left(), std::round(plot.top() + box.top + box.height - height - 1), columns, height),
            row);
    }
}

void TimelinePainter::paintSpan(QPainter &painter, const TimelineScene &scene, const PlacedMark &mark,
                                const Event &event)
{
    if (mark.to - mark.from < 2)
        return;
    const QRectF plot = scene.plot();
    const LaneBox &box = scene.frame().boxes.at(mark.lane);
    const double centre = std::round(plot.top() + box.rowCentre(mark.row));
    const QColor colour = scene.style().theme.category(categoryOf(event.type));
    const QRectF body(plot.left() + mark.from, centre - bandHeight / 2, mark.to - mark.from, bandHeight);
    if (mark.date.form == DateMark::Form::Bar) {
        painter.fillRect(body.adjusted(0, 1, 0, -1), withAlpha(colour, 0.5));
    } else {
        // fades towards the ends nobody knows; the fade is laid over the whole span, seen or not
        QLinearGradient wash(plot.left() + scene.frame().scale.x(mark.date.from), 0,
                             plot.left() + scene.frame().scale.x(mark.date.to), 0);
        const double soft = mark.date.startEdge == DateMark::Edge::Wavering ? 0.45 : 0.2;
        const bool fadesIn = mark.date.startEdge != DateMark::Edge::Sharp;
        const bool fadesOut = mark.date.endEdge != DateMark::Edge::Sharp;
        wash.setColorAt(0, withAlpha(colour, fadesIn ? 0.04 : 0.3));
        wash.setColorAt(soft, withAlpha(colour, 0.3));
        wash.setColorAt(1 - soft, withAlpha(colour, 0.3));
        wash.setColorAt(1, withAlpha(colour, fadesOut ? 0.04 : 0.3));
        painter.fillRect(body, wash);
    }
    // "before" and "after": an arrow out of the side that goes on
    painter.setPen(QPen(colour, 1.4));
    const auto arrow = [&](double x, double direction) {
        painter.drawLine(QPointF(x, centre), QPointF(x - direction * 5, centre - 4));
        painter.drawLine(QPointF(x, centre), QPointF(x - direction * 5, centre + 4));
    };
    if (mark.date.startEdge == DateMark::Edge::Open)
        arrow(body.left(), -1);
    if (mark.date.endEdge == DateMark::Edge::Open)
        arrow(body.right(), 1);
}

void TimelinePainter::paintMarks(QPainter &painter, TimelineScene &scene, const TimelinePointer &pointer)
{
    const QRectF plot = scene.plot();
    const Theme &theme = scene.style().theme;
    const Chronology &chronology = scene.document()->chronology;
    for (const LaneFrame &lane : scene.frame().lanes) {
        for (const PlacedMark &mark : lane.marks) {
            const Event *event = chronology.find(mark.id);
            if (!event)
                continue;
            const LaneBox &box = scene.frame().boxes.at(mark.lane);
            const QPointF centre(plot.left() + mark.x, plot.top() + box.rowCentre(mark.row));
            const bool selected = mark.id == pointer.selected;
            if (selected || mark.id == pointer.hovered) {
                const QRectF around = scene.rectOf(mark).adjusted(-4, 1, 5, -1);
                painter.setRenderHint(QPainter::Antialiasing);
                painter.setBrush(selected ? QBrush(theme.accentWash)
                                          : QBrush(withAlpha(theme.accentWash, 0.55)));
                painter.setPen(selected ? QPen(theme.accent, pointer.focused ? 2 : 1) : QPen(Qt::NoPen));
                painter.drawRoundedRect(around, 4, 4);
                painter.setRenderHint(QPainter::Antialiasing, false);
            }
            paintSpan(painter, scene, mark, *event);
            const GlyphLook look {event->type, event->status, event->origin};
            if (m_mode == TextSprites::Mode::Real)
                paintGlyph(painter, centre, scene.metrics().glyph, look, theme);
            else
                m_glyphs.draw(painter, centre, scene.metrics().glyph, look, theme);
            if (mark.labelWidth > 0) {
                const bool plain =
                    event->origin == EventOrigin::Article && event->status == EventStatus::Occurred;
                if (mark.dateWidth > 0)
                    scene.texts().draw(painter, plot.left() + mark.labelX, centre.y(),
                                       scene.dateText(mark.id), TextRole::Date);
                scene.texts().draw(painter, plot.left() + mark.labelX + mark.dateWidth, centre.y(),
                                   scene.label(mark.id), plain ? TextRole::Label : TextRole::SupplementLabel);
            }
        }
    }
}

void TimelinePainter::paintBadges(QPainter &painter, TimelineScene &scene)
{
    const Theme &theme = scene.style().theme;
    for (const LaneFrame &lane : scene.frame().lanes) {
        for (const CountBadge &badge : lane.badges) {
            const QRectF rect = scene.rectOf(badge);
            painter.setRenderHint(QPainter::Antialiasing);
            painter.setBrush(theme.panel);
            painter.setPen(QPen(theme.line, 1));
            painter.drawRoundedRect(rect.adjusted(0.5, 2.5, -0.5, -2.5), rect.height() / 2 - 2,
                                    rect.height() / 2 - 2);
            painter.setRenderHint(QPainter::Antialiasing, false);
            const QString text = scene.badgeText(badge);
            const double width = scene.texts().width(text, TextRole::Badge);
            scene.texts().draw(painter, rect.center().x() - width / 2, rect.center().y(), text,
                               TextRole::Badge);
        }
    }
}

void TimelinePainter::paintAxis(QPainter &painter, TimelineScene &scene)
{
    const QRectF plot = scene.plot();
    const Theme &theme = scene.style().theme;
    const double row = scene.style().axisRow();
    const double top = std::round(plot.bottom());
    painter.setPen(QPen(theme.faintText, 1));
    painter.drawLine(QPointF(plot.left(), top + 0.5), QPointF(plot.right(), top + 0.5));
    painter.setPen(QPen(theme.line, 1));
    for (const double x : scene.ticks().fine) {
        if (x >= 0 && x <= plot.width())
            painter.drawLine(QPointF(crisp(plot.left() + x), top + 1),
                             QPointF(crisp(plot.left() + x), top + 4));
    }
    const auto paintTicks = [&](const QList<Tick> &ticks, double from, double length, TextRole role) {
        for (const Tick &tick : ticks) {
            if (tick.x >= 0) {
                const double x = crisp(plot.left() + tick.x);
                painter.setPen(QPen(theme.faintText, 1));
                painter.drawLine(QPointF(x, top + 1), QPointF(x, top + length));
            }
            if (!tick.label.isEmpty())
                scene.texts().draw(painter, plot.left() + tick.labelX, top + from + row / 2, tick.label,
                                   role);
        }
    };
    paintTicks(scene.ticks().minor, 3, 8, TextRole::Axis);
    paintTicks(scene.ticks().major, row + 2, row + 10, TextRole::AxisMajor);
}

} // namespace kalpanji
