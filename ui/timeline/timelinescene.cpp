// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/timelinescene.h"

#include "core/time/datewords.h"
#include "ui/timeline/timelinetexts.h"

#include <algorithm>
#include <utility>

namespace kalpanji {

namespace {
constexpr qsizetype keptPerCache = 20000;
constexpr int mostInPicture = 5000; // marks a lane: more would be no picture any more
} // namespace

TimelineScene::TimelineScene(TextSprites::Mode mode)
    : m_texts(mode)
{
}

void TimelineScene::setContent(TimelineContent content)
{
    m_content = std::move(content);
    m_labels = TickLabels(format(), m_content.calendar);
    m_markContents.clear();
    m_marks.clear();
    m_frame = {};
    m_stale = true;
}

void TimelineScene::setStyle(const TimelineStyle &style)
{
    m_style = style;
    m_metrics = style.metrics();
    if (m_complete) {
        m_metrics.maxLabels = m_metrics.singlesPerLane = mostInPicture;
        m_metrics.mostRows = 500;
    }
    m_texts.setStyle(style);
    m_markContents.clear();
    m_stale = true;
}

void TimelineScene::setComplete(bool complete)
{
    m_complete = complete;
    setStyle(m_style);
}

void TimelineScene::setEras(const QStringList &ids)
{
    m_eras.clear();
    for (const EraSet &set : knownEras()) {
        if (ids.contains(set.id))
            m_eras.append(set);
    }
    m_stale = true;
}

void TimelineScene::setFormat(const LocaleFormat &format)
{
    m_labels = TickLabels(format, m_content.calendar);
    m_markContents.clear();
    m_badgeTexts.clear();
    m_stale = true;
}

void TimelineScene::setSize(QSizeF size)
{
    if (size == m_size)
        return;
    m_size = size;
    m_markContents.clear();
    m_stale = true;
}

void TimelineScene::measure()
{
    double names = 0;
    for (int lane = 0; lane < index().lanes.size(); ++lane)
        names = std::max(names, m_texts.width(laneName(lane), TextRole::Lane));
    double notes = 0; // what else stands left of the plot
    for (const EraSet &set : std::as_const(m_eras))
        notes = std::max(notes, m_texts.width(set.names.in(format().language()), TextRole::Axis));
    if (m_content.calendar == AxisCalendar::JulianBefore1582)
        notes = std::max(notes, m_texts.width(TimelineTexts::julian(), TextRole::Axis));
    names = std::max(names, std::min(notes, m_size.width() * 0.15));
    const double em = m_metrics.gap;
    const double gutter = index().lanes.isEmpty() ? em : std::min(names + 2.2 * em, m_size.width() * 0.3);
    const double top = em * 0.5 + erasHeight() + titleHeight();
    const double below = isComparison() ? em * 0.3 : axisHeight();
    m_plot = QRectF(gutter, top, std::max(40.0, m_size.width() - gutter - em),
                    std::max(20.0, m_size.height() - top - below));
}

double TimelineScene::titleHeight() const { return isComparison() ? m_style.axisRow() + 2 : 0; }

QRectF TimelineScene::lanesOf(int article) const
{
    if (!isComparison())
        return m_plot;
    QRectF area = m_plot;
    if (article == 0)
        area.setHeight(m_firstLanesHeight);
    else
        area.setTop(m_plot.top() + m_firstLanesHeight + axisHeight() + titleHeight());
    return area;
}

void TimelineScene::plan()
{
    measure();
    const int budget =
        std::exchange(m_budget, 1 << 20); // the heights of lanes must not depend on what is shaped yet
    // the axis of two articles stands between their lanes
    const double between = isComparison() ? axisHeight() + titleHeight() : 0;
    m_boxes =
        planLanes(index(), m_plot.width(), std::max(20.0, m_plot.height() - between), m_metrics, source());
    m_budget = budget;
    m_firstLanesHeight = 0;
    m_shownNames.clear();
    for (int lane = 0; lane < m_boxes.size(); ++lane) {
        m_shownNames.append(
            m_texts.elided(laneName(lane), TextRole::Lane, m_plot.left() - 1.4 * m_metrics.gap));
        LaneBox &box = m_boxes[lane];
        if (index().lanes.at(lane)->article == 0) {
            m_firstLanesHeight = box.top + box.height;
        } else {
            box.top += between;
            box.firstRow += between;
        }
    }
    m_frame = {};
    m_stale = false;
}

void TimelineScene::update(const TimeWindow &window, EventId emphasised)
{
    m_shaped = 0;
    m_unshaped = 0;
    if (m_stale)
        plan();
    const TimeScale scale({window.from, window.to}, m_plot.width());
    m_frame = layoutFrame(index(), m_boxes, scale, m_metrics, source(), m_frame.memory(), emphasised);
    m_ticks = axisTicks(scale, m_labels,
                        [this](const QString &text) { return m_texts.width(text, TextRole::AxisMajor); });
}

LayoutSource TimelineScene::source()
{
    LayoutSource source;
    const auto mayShape = [this] {
        const bool may = m_shaped < m_budget;
        ++(may ? m_shaped : m_unshaped);
        return may;
    };
    source.labelWidth = [this, mayShape](EventId id) {
        MarkContent &known = markContent(id);
        if (known.titleWidth >= 0)
            return known.titleWidth;
        if (!mayShape())
            return 0.0;
        const double most =
            m_complete ? m_plot.width() * 0.6 : std::clamp(m_plot.width() * 0.4, 80.0, 34 * m_metrics.gap);
        const Event *event = events().find(id);
        known.title = m_texts.elided(event ? event->title : QString(), TextRole::Label, most);
        return known.titleWidth = m_texts.width(known.title, TextRole::Label);
    };
    source.dateWidth = [this, mayShape](EventId id) {
        MarkContent &known = markContent(id);
        if (known.dateWidth >= 0)
            return known.dateWidth;
        if (!mayShape())
            return 0.0;
        const Event *event = events().find(id);
        known.date = event ? dateInWords(event->time, format(), DateLength::Short) : QString();
        return known.dateWidth = m_texts.width(known.date, TextRole::Date) + m_metrics.labelIndent;
    };
    source.mark = [this](EventId id) {
        const auto known = m_marks.constFind(id);
        if (known != m_marks.cend())
            return *known;
        if (m_marks.size() > keptPerCache)
            m_marks.clear();
        const Event *event = events().find(id);
        return *m_marks.insert(id, event ? dateMark(event->time, m_content.calendar) : DateMark {});
    };
    return source;
}

TimelineScene::MarkContent &TimelineScene::markContent(EventId id)
{
    const auto known = m_markContents.find(id);
    if (known != m_markContents.end())
        return *known;
    if (m_markContents.size() > keptPerCache)
        m_markContents.clear();
    MarkContent content;
    if (const Event *event = events().find(id))
        content.look = {event->type, event->status, event->origin};
    return *m_markContents.insert(id, content);
}

QString TimelineScene::badgeText(const CountBadge &badge)
{
    const auto known = m_badgeTexts.constFind(badge.count);
    if (known != m_badgeTexts.cend())
        return *known;
    if (m_badgeTexts.size() > keptPerCache)
        m_badgeTexts.clear();
    return *m_badgeTexts.insert(badge.count, QLatin1Char('+') + format().integer(badge.count));
}

QString TimelineScene::laneName(int lane) const
{
    return TimelineTexts::laneName(*index().lanes.at(lane), format());
}

QRectF TimelineScene::rectOf(const PlacedMark &mark) const
{
    const LaneBox &box = m_frame.boxes.at(mark.lane);
    const double half = m_metrics.glyph / 2;
    double left = std::min(mark.from, mark.x - half);
    double right = std::max(mark.to, mark.x + half);
    if (mark.labelWidth > 0) {
        left = std::min(left, mark.labelX);
        right = std::max(right, mark.labelX + mark.labelWidth);
    }
    return {m_plot.left() + left, m_plot.top() + box.rowCentre(mark.row) - box.rowHeight / 2, right - left,
            box.rowHeight};
}

QRectF TimelineScene::rectOf(const CountBadge &badge) const
{
    const LaneBox &box = m_frame.boxes.at(badge.lane);
    const double height = std::min(box.rowHeight, m_metrics.rowHeight - 4);
    return {m_plot.left() + badge.x - badge.width / 2, m_plot.top() + box.rowCentre(badge.row) - height / 2,
            badge.width, height};
}

const PlacedMark *TimelineScene::markAt(QPointF position) const
{
    for (const LaneFrame &lane : m_frame.lanes) {
        for (const PlacedMark &mark : lane.marks) {
            if (rectOf(mark).contains(position))
                return &mark;
        }
    }
    return nullptr;
}

const CountBadge *TimelineScene::badgeAt(QPointF position) const
{
    for (const LaneFrame &lane : m_frame.lanes) {
        for (const CountBadge &badge : lane.badges) {
            if (rectOf(badge).contains(position))
                return &badge;
        }
    }
    return nullptr;
}

} // namespace kalpanji
