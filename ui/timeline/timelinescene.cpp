// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/timelinescene.h"

#include "core/time/datewords.h"
#include "ui/timeline/timelinetexts.h"

#include <algorithm>
#include <utility>

namespace kalpanji {

namespace {
constexpr qsizetype keptPerCache = 20000;
constexpr qsizetype pictureBytesPerEvent = 200; // of the 1 KB that an event may take in all
constexpr qsizetype mostPictureKilobytes = 64 << 10; // those of a way from centuries to a day and back
constexpr int mostInPicture = 5000; // marks a lane: more would be no picture any more
} // namespace

TimelineScene::TimelineScene(TextSprites::Mode mode)
    : m_texts(mode)
{
}

void TimelineScene::setContent(TimelineContent content)
{
    m_content = std::move(content);
    m_texts.setCapacity(std::clamp(index().size() * pictureBytesPerEvent / 1024, TextSprites::leastCapacity,
                                   mostPictureKilobytes));
    m_labels = TickLabels(format(), m_content.calendar);
    m_markContents.clear();
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
    const double top = em * 0.5;
    m_plot = QRectF(gutter, top, std::max(40.0, m_size.width() - gutter - em),
                    std::max(20.0, m_size.height() - top - axisHeight()));
}

double TimelineScene::titleHeight() const { return isComparison() ? m_style.axisRow() + 2 : 0; }

QRectF TimelineScene::lanesOf(int article) const
{
    QRectF area;
    for (int lane = 0; lane < m_frame.boxes.size(); ++lane) {
        const LaneBox &box = m_frame.boxes.at(lane);
        if (index().lanes.at(lane)->article == article)
            area |= QRectF(m_plot.left(), m_plot.top() + box.top, m_plot.width(), box.height);
    }
    return area;
}

std::optional<double> TimelineScene::innerAxisTop() const
{
    return m_hasInnerAxis ? std::optional(lanesOf(0).bottom()) : std::nullopt;
}

double TimelineScene::scrollToLane(int lane) const
{
    const LaneBox &box = m_boxes.at(lane);
    const double bottom = box.top + box.height - m_plot.height(); // beyond box.top in a plot too low
    return std::min(box.top, std::max(m_scroll, bottom));
}

void TimelineScene::plan()
{
    measure();
    const int budget =
        std::exchange(m_budget, 1 << 20); // the heights of lanes must not depend on what is shaped yet
    const double room = m_plot.height() - erasHeight() - titleHeight() * events().articles();
    const double least = leastLanesHeight(index().lanes.size(), m_metrics);
    const bool bothHaveLanes = isComparison() && !index().lanes.isEmpty()
        && index().lanes.constFirst()->article != index().lanes.constLast()->article;
    m_hasInnerAxis = bothHaveLanes && room - axisHeight() >= least;
    LayoutMetrics metrics = m_metrics;
    m_squeezed = m_complete && room < least; // a picture does not scroll
    if (m_squeezed) {
        const double share = std::max(0.1, room / least);
        metrics.leastRowHeight *= share;
        metrics.leastPadding *= share;
    }
    m_boxes =
        planLanes(index(), m_plot.width(), room - (m_hasInnerAxis ? axisHeight() : 0), metrics, source());
    m_budget = budget;
    m_shownNames.clear();
    double above = erasHeight();
    int article = -1; // of the lane before
    for (int lane = 0; lane < m_boxes.size(); ++lane) {
        m_shownNames.append(
            m_texts.elided(laneName(lane), TextRole::Lane, m_plot.left() - 1.4 * m_metrics.gap));
        const int own = index().lanes.at(lane)->article;
        if (own != article)
            above += titleHeight() + (own == 1 && m_hasInnerAxis ? axisHeight() : 0);
        article = own;
        m_boxes[lane].top += above;
        m_boxes[lane].firstRow += above;
    }
    m_contentHeight = m_boxes.isEmpty() ? 0 : m_boxes.constLast().top + m_boxes.constLast().height;
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
    m_scroll = std::clamp(m_scroll, 0.0, scrollRange());
    QList<LaneBox> boxes = m_boxes;
    for (LaneBox &box : boxes) {
        box.top -= m_scroll;
        box.firstRow -= m_scroll;
    }
    m_frame = layoutFrame(index(), boxes, scale, m_metrics, source(), m_frame.memory(), emphasised);
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
        if (m_squeezed || !mayShape())
            return 0.0;
        // of a mark in the middle one side must hold it
        const double most =
            m_complete ? m_plot.width() * 0.47 : std::clamp(m_plot.width() * 0.4, 80.0, 34 * m_metrics.gap);
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
        const QString date = event ? dateInWords(event->time, format(), DateLength::Short) : QString();
        known.dated = date + u'\t' + known.title;
        return known.dateWidth = m_texts.width(date, TextRole::Date) + m_metrics.labelIndent;
    };
    source.mark = [this](EventId id) { return markContent(id).mark; };
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
    if (const Event *event = events().find(id)) {
        content.look = {event->type, event->status, event->origin};
        content.mark = dateMark(event->time, m_content.calendar);
    }
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
    if (position.y() < m_plot.top() || position.y() >= m_plot.bottom())
        return nullptr;
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
    if (position.y() < m_plot.top() || position.y() >= m_plot.bottom())
        return nullptr;
    for (const LaneFrame &lane : m_frame.lanes) {
        for (const CountBadge &badge : lane.badges) {
            if (rectOf(badge).contains(position))
                return &badge;
        }
    }
    return nullptr;
}

} // namespace kalpanji
