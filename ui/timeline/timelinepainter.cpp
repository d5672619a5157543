// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/timelinepainter.h"

#include "ui/timeline/erabands.h"
#include "ui/timeline/timelinetexts.h"

#include <QPainter>

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

constexpr double spanAlpha = 0.3;
constexpr double fadedAlpha = 0.04;
constexpr double dimmedOpacity = 0.35;

/// Fades towards the ends nobody knows. `body` is what is seen of a span from `from` to `to`; only the part
/// of it that fades is worth a gradient.
void paintSoftSpan(QPainter &painter, const QRectF &body, double from, double to, const DateMark &date,
                   const QColor &colour)
{
    const double share = date.startEdge == DateMark::Edge::Wavering ? 0.45 : 0.2;
    const double soft = (to - from) * share;
    const auto fade = [&](double faint, double full) {
        const QRectF part = body.intersected(
            QRectF(std::min(faint, full), body.top(), std::abs(full - faint), body.height()));
        if (part.isEmpty())
            return;
        QLinearGradient wash(faint, 0, full, 0);
        wash.setColorAt(0, withAlpha(colour, fadedAlpha));
        wash.setColorAt(1, withAlpha(colour, spanAlpha));
        painter.fillRect(part, wash);
    };
    const double start = date.startEdge == DateMark::Edge::Sharp ? from : std::round(from + soft);
    const double end = date.endEdge == DateMark::Edge::Sharp ? to : std::round(to - soft);
    fade(from, start);
    fade(to, end);
    painter.fillRect(body.intersected(QRectF(start, body.top(), end - start, body.height())),
                     withAlpha(colour, spanAlpha));
}

} // namespace

void TimelinePainter::paint(QPainter &painter, TimelineScene &scene, const TimelinePointer &pointer)
{
    painter.setRenderHint(QPainter::Antialiasing, false);
    m_backdrop.paint(painter, scene);
    const QRectF plot = scene.plot();
    painter.save();
    painter.setClipRect(QRectF(0, plot.top(), scene.size().width(), plot.height()));
    paintEras(painter, scene);
    if (scene.isComparison())
        paintTitles(painter, scene);
    paintNames(painter, scene);
    if (const std::optional<double> top = scene.innerAxisTop())
        paintAxis(painter, scene, *top);
    painter.setClipRect(plot.adjusted(-scene.metrics().glyph, 0, scene.metrics().glyph, 0));
    paintDays(painter, scene, pointer.today); // behind what is told
    paintMarks(painter, scene, pointer);
    paintBadges(painter, scene);
    painter.restore();
    paintAxis(painter, scene, scene.axisTop());
    if (scene.content().calendar == AxisCalendar::JulianBefore1582)
        nameCalendar(painter, scene);
    if (pointer.today.isValid())
        nameToday(painter, scene, pointer.today);
}

void TimelinePainter::paintEras(QPainter &painter, TimelineScene &scene)
{
    const double em = scene.metrics().gap;
    const double height = scene.style().axisRow();
    double centre = scene.erasTop() + height / 2;
    for (const EraSet &set : scene.eras()) {
        const QString title = scene.texts().elided(set.names.in(scene.format().language()), TextRole::Axis,
                                                   scene.plot().left() - 1.4 * em);
        scene.texts().draw(painter, em * 0.8, centre, title, TextRole::Axis);
        centre += height;
    }
    const QList<EraBand> bands = eraBands(scene);
    for (const EraBand &era : bands) {
        painter.fillRect(era.band, withAlpha(scene.style().theme.line, era.alternate ? 0.25 : 0.5));
        scene.texts().draw(painter, era.labelLeft, era.band.center().y(), era.label, TextRole::Axis);
    }
}

void TimelinePainter::paintNames(QPainter &painter, TimelineScene &scene)
{
    const QRectF plot = scene.plot();
    const double em = scene.metrics().gap;
    for (int lane = 0; lane < scene.frame().boxes.size(); ++lane) {
        const LaneBox &box = scene.frame().boxes.at(lane);
        if (box.rowHeight < scene.metrics().leastRowHeight)
            continue; // a picture without room for names
        scene.texts().draw(painter, em * 0.8, plot.top() + box.rowCentre(0), scene.shownNames().at(lane),
                           TextRole::Lane);
    }
}

void TimelinePainter::paintTitles(QPainter &painter, TimelineScene &scene)
{
    const double em = scene.metrics().gap;
    const double height = scene.titleHeight();
    for (int article = 0; article < scene.events().articles(); ++article) {
        const QRectF lanes = scene.lanesOf(article);
        if (lanes.isEmpty())
            continue;
        const double bottom = std::round(lanes.top());
        const QString &title = scene.events().document(article)->article.title;
        painter.fillRect(QRectF(0, bottom - height, scene.size().width(), height),
                         scene.style().theme.accentWash);
        scene.texts().draw(painter, em * 0.8, bottom - height / 2,
                           scene.texts().elided(title, TextRole::Article, scene.size().width() - 1.6 * em),
                           TextRole::Article);
        painter.fillRect(QRectF(0, bottom - 1, scene.size().width(), 1), scene.style().theme.accent);
    }
}

void TimelinePainter::paintSpan(QPainter &painter, const TimelineScene &scene, const PlacedMark &mark,
                                const QColor &colour)
{
    const QRectF plot = scene.plot();
    const LaneBox &box = scene.frame().boxes.at(mark.lane);
    const double centre = std::round(plot.top() + box.rowCentre(mark.row));
    const QRectF body(plot.left() + mark.from, centre - bandHeight / 2, mark.to - mark.from, bandHeight);
    const auto paintPart = [&](double from, double to) {
        const QRectF part = body.intersected(QRectF(from, body.top(), to - from, body.height()));
        if (part.isEmpty())
            return;
        if (mark.date.form == DateMark::Form::Bar) {
            painter.fillRect(part.adjusted(0, 1, 0, -1), withAlpha(colour, 0.5));
        } else {
            paintSoftSpan(painter, part, plot.left() + scene.frame().scale.x(mark.date.from),
                          plot.left() + scene.frame().scale.x(mark.date.to), mark.date, colour);
        }
    };
    // a label within its own span stands in a gap of it, not struck through by it
    if (mark.labelWidth > 0 && mark.labelX < mark.to && mark.labelX + mark.labelWidth > mark.from) {
        const double margin = scene.metrics().labelIndent - 1;
        const double left = plot.left() + mark.labelX - margin;
        paintPart(body.left(), std::max(left, body.left()));
        paintPart(std::min(left + mark.labelWidth + 2 * margin, body.right()), body.right());
    } else {
        paintPart(body.left(), body.right());
    }
    // "before" and "after": an arrow out of the side that goes on
    const auto arrow = [&](double x, double direction) {
        painter.setPen(QPen(colour, 1.4));
        painter.drawLine(QPointF(x, centre), QPointF(x - direction * 5, centre - 4));
        painter.drawLine(QPointF(x, centre), QPointF(x - direction * 5, centre + 4));
    };
    if (mark.date.startEdge == DateMark::Edge::Open)
        arrow(body.left(), -1);
    if (mark.date.endEdge == DateMark::Edge::Open)
        arrow(body.right(), 1);
}

void TimelinePainter::paintHighlight(QPainter &painter, const TimelineScene &scene, const PlacedMark &mark,
                                     const TimelinePointer &pointer)
{
    const Theme &theme = scene.style().theme;
    const bool selected = mark.id == pointer.selected;
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(selected ? theme.accentWash : withAlpha(theme.accentWash, 0.55));
    painter.setPen(selected ? QPen(theme.accent, pointer.focused ? 2 : 1) : QPen(Qt::NoPen));
    painter.drawRoundedRect(scene.rectOf(mark).adjusted(-4, 1, 5, -1), 4, 4);
    painter.setRenderHint(QPainter::Antialiasing, false);
}

void TimelinePainter::paintLabel(QPainter &painter, TimelineScene &scene, const PlacedMark &mark,
                                 double centre, const TimelineScene::MarkContent &content)
{
    const double left = scene.plot().left() + mark.labelX;
    const bool plain =
        content.look.origin == EventOrigin::Article && content.look.status == EventStatus::Occurred;
    const TextRole role = plain ? TextRole::Label : TextRole::SupplementLabel;
    if (mark.dateWidth > 0)
        scene.texts().drawDated(painter, left, centre, content.dated, mark.dateWidth, role);
    else
        scene.texts().draw(painter, left, centre, content.title, role);
}

void TimelinePainter::paintMarks(QPainter &painter, TimelineScene &scene, const TimelinePointer &pointer)
{
    const QRectF plot = scene.plot();
    const Theme &theme = scene.style().theme;
    for (const LaneFrame &lane : scene.frame().lanes) {
        for (const PlacedMark &mark : lane.marks) {
            const LaneBox &box = scene.frame().boxes.at(mark.lane);
            const QPointF centre(plot.left() + mark.x, plot.top() + box.rowCentre(mark.row));
            const bool dimmed = mark.id != pointer.selected && scene.content().isDimmed(mark.id);
            if (dimmed)
                painter.setOpacity(dimmedOpacity);
            if (mark.id == pointer.selected || mark.id == pointer.hovered)
                paintHighlight(painter, scene, mark, pointer);
            const TimelineScene::MarkContent &content = scene.contentOf(mark.id);
            const GlyphLook &look = content.look;
            if (mark.to - mark.from >= 2)
                paintSpan(painter, scene, mark, theme.category(categoryOf(look.type)));
            if (m_mode == TextSprites::Mode::Real)
                paintGlyph(painter, centre, scene.metrics().glyph, look, theme);
            else
                m_glyphs.draw(painter, centre, scene.metrics().glyph, look, theme);
            if (mark.labelWidth > 0)
                paintLabel(painter, scene, mark, centre.y(), content);
            if (dimmed)
                painter.setOpacity(1);
        }
    }
}

void TimelinePainter::paintBadges(QPainter &painter, TimelineScene &scene)
{
    for (const LaneFrame &lane : scene.frame().lanes) {
        for (const CountBadge &badge : lane.badges) {
            if (m_mode == TextSprites::Mode::Real)
                paintBadge(painter, scene.rectOf(badge), scene.badgeText(badge), scene.style());
            else
                m_badges.draw(painter, scene.rectOf(badge), scene.badgeText(badge), scene.style(),
                              scene.ground(badge.lane));
        }
    }
}

void TimelinePainter::paintAxis(QPainter &painter, TimelineScene &scene, double top)
{
    const QRectF plot = scene.plot();
    const Theme &theme = scene.style().theme;
    const double row = scene.style().axisRow();
    top = std::round(top);
    painter.fillRect(QRectF(plot.left(), top, plot.width(), 1), theme.faintText);
    for (const double x : scene.ticks().fine) {
        if (x >= 0 && x <= plot.width())
            painter.fillRect(QRectF(std::floor(plot.left() + x), top + 1, 1, 3), theme.line);
    }
    const auto paintTicks = [&](const QList<Tick> &ticks, double from, double length, TextRole role) {
        for (const Tick &tick : ticks) {
            if (tick.x >= 0) {
                painter.fillRect(QRectF(std::floor(plot.left() + tick.x), top + 1, 1, length),
                                 theme.faintText);
            }
            if (!tick.label.isEmpty())
                scene.texts().draw(painter, plot.left() + tick.labelX, top + from + row / 2, tick.label,
                                   role);
        }
    };
    paintTicks(scene.ticks().minor, 3, 8, TextRole::Axis);
    paintTicks(scene.ticks().major, row + 2, row + 10, TextRole::AxisMajor);
}

void TimelinePainter::paintDashes(QPainter &painter, const TimelineScene &scene, double x)
{
    painter.setPen(QPen(withAlpha(scene.style().theme.accent, 0.6), 1, Qt::DashLine));
    for (int article = 0; article < scene.events().articles(); ++article) {
        const QRectF lanes = scene.lanesOf(article);
        painter.drawLine(QPointF(crisp(x), std::max(lanes.top(), scene.plot().top())),
                         QPointF(crisp(x), std::min(lanes.bottom(), scene.plot().bottom())));
    }
}

void TimelinePainter::paintDays(QPainter &painter, const TimelineScene &scene, QDate today)
{
    const TimeScale &scale = scene.frame().scale;
    const auto paintDay = [&](double day) {
        const double x = scale.x(day);
        if (x >= 0 && x <= scale.width())
            paintDashes(painter, scene, scene.plot().left() + x);
    };
    if (scene.content().calendar == AxisCalendar::JulianBefore1582)
        paintDay(double(gregorianReform));
    if (today.isValid())
        paintDay(double(today.toJulianDay()) + 0.5);
}

void TimelinePainter::nameCalendar(QPainter &painter, TimelineScene &scene)
{
    if (scene.frame().scale.x(double(gregorianReform)) <= 0)
        return;
    const double em = scene.metrics().gap;
    const double room = scene.plot().left() - 1.4 * em;
    scene.texts().draw(painter, em * 0.8, scene.axisTop() + 3 + scene.style().axisRow() / 2,
                       scene.texts().elided(TimelineTexts::julian(), TextRole::Axis, room), TextRole::Axis);
}

void TimelinePainter::nameToday(QPainter &painter, TimelineScene &scene, QDate today)
{
    const QRectF plot = scene.plot();
    const double x = scene.frame().scale.x(double(today.toJulianDay()) + 0.5);
    // the second row of the axis is empty where years stand in the first
    if (x < 0 || x > plot.width() || !scene.ticks().major.isEmpty())
        return;
    const QString word = TimelineTexts::today();
    const double width = scene.texts().width(word, TextRole::AxisMajor);
    const double left = std::min(plot.left() + x - width / 2, plot.right() - width);
    const double row = scene.style().axisRow();
    scene.texts().draw(painter, left, scene.axisTop() + 2 + row * 1.5, word, TextRole::AxisMajor);
}

} // namespace kalpanji
