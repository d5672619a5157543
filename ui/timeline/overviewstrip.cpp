// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/overviewstrip.h"

#include "ui/shell/theme.h"
#include "ui/timeline/timelinenavigator.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace kalpanji {

namespace {
constexpr double gripReach = 6;
} // namespace

OverviewStrip::OverviewStrip(ViewState *state, TimelineNavigator *navigator, QWidget *parent)
    : QWidget(parent)
    , m_state(state)
    , m_navigator(navigator)
{
    setObjectName(QStringLiteral("timelineOverview"));
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    connect(state, &ViewState::windowChanged, this, qOverload<>(&QWidget::update));
    connect(state, &ViewState::searchHitsChanged, this, qOverload<>(&QWidget::update));
    retranslate();
}

void OverviewStrip::retranslate()
{
    setAccessibleName(tr("Overview of the whole span"));
    setAccessibleDescription(
        tr("Left and right arrow keys move the visible stretch, plus and minus change its length."));
    setToolTip(tr("Drag the marked stretch to move along the timeline; drag its ends to zoom."));
}

void OverviewStrip::setContent(const TimelineContent &content)
{
    m_index = content.index;
    m_hits = content.hits;
    m_bars = {};
    update();
}

void OverviewStrip::setGutter(int pixels)
{
    if (pixels == m_gutter)
        return;
    m_gutter = pixels;
    m_bars = {};
    update();
}

QSize OverviewStrip::sizeHint() const { return {400, 34}; }

QRectF OverviewStrip::strip() const
{
    const double margin = fontMetrics().height() * 0.6;
    return QRectF(rect()).adjusted(m_gutter, 4, -margin, -6);
}

TimeWindow OverviewStrip::whole() const
{
    const TimeWindow all = m_state->wholeSpan();
    return {std::min(all.from, m_state->window().from), std::max(all.to, m_state->window().to)};
}

double OverviewStrip::xOf(double day) const
{
    const TimeWindow all = whole();
    return strip().left() + (day - all.from) / all.days() * strip().width();
}

double OverviewStrip::dayAt(double x) const
{
    const TimeWindow all = whole();
    return all.from + (x - strip().left()) / strip().width() * all.days();
}

void OverviewStrip::countInto(std::vector<float> Bars::*heights, const TimelineIndex &index)
{
    const auto columns = static_cast<qsizetype>(std::max(1.0, strip().width() / barWidth));
    const TimeWindow all = whole();
    for (Bars &bars : m_bars)
        (bars.*heights).assign(static_cast<std::size_t>(columns), 0);
    std::vector<float> counts;
    for (const auto &lane : index.lanes) {
        std::vector<float> &own = m_bars[std::size_t(lane->article)].*heights;
        lane->index.cumulative(all.from, all.days() / double(columns), columns, counts);
        for (std::size_t i = 0; i < own.size(); ++i)
            own[i] += counts[i + 1] - counts[i];
    }
}

void OverviewStrip::count()
{
    countInto(&Bars::all, m_index);
    countInto(&Bars::hits, m_hits.value_or(m_index));
    float most = 1;
    for (const Bars &bars : m_bars)
        most = std::max(most, *std::max_element(bars.all.begin(), bars.all.end()));
    for (Bars &bars : m_bars) {
        for (std::vector<float> *heights : {&bars.all, &bars.hits}) {
            for (float &height : *heights)
                height = std::log1p(height) / std::log1p(most);
        }
    }
}

void OverviewStrip::drawBars(QPainter &painter) const
{
    const QRectF area = strip();
    const Theme &theme = currentTheme();
    const bool two = m_state->compared() != nullptr;
    const double line = two ? std::round(area.center().y()) : area.bottom();
    painter.fillRect(QRectF(area.left(), line, area.width(), 1), theme.line);
    const auto draw = [&](std::vector<float> Bars::*heights, const QColor &colour) {
        QList<QRectF> rects;
        for (std::size_t article = 0; article < (two ? m_bars.size() : 1); ++article) {
            const std::vector<float> &own = m_bars[article].*heights;
            const double room = article == 0 ? line - area.top() - 6 : area.bottom() - line - 6;
            for (std::size_t i = 0; i < own.size(); ++i) {
                if (own[i] <= 0)
                    continue;
                const double height = std::round(2 + own[i] * room);
                rects.append({area.left() + double(i) * barWidth, article == 0 ? line - height : line + 1,
                              barWidth - 1, height});
            }
        }
        painter.setPen(Qt::NoPen);
        painter.setBrush(colour);
        painter.drawRects(rects);
    };
    QColor faint = theme.faintText;
    faint.setAlphaF(0.35F);
    draw(&Bars::all, m_hits ? faint : theme.faintText);
    if (m_hits)
        draw(&Bars::hits, theme.text);
}

void OverviewStrip::paintEvent(QPaintEvent *)
{
    if (m_bars[0].all.empty() || whole() != m_state->wholeSpan())
        count();
    const Theme &theme = currentTheme();
    const QRectF area = strip();
    QPainter painter(this);
    painter.fillRect(rect(), theme.paper);
    drawBars(painter);
    const double from = std::max(area.left(), xOf(m_state->window().from));
    const double to = std::max(from + 3, std::min(area.right(), xOf(m_state->window().to)));
    QColor wash = theme.accent;
    wash.setAlphaF(0.12F);
    painter.fillRect(QRectF(from, area.top(), to - from, area.height()), wash);
    painter.setPen(QPen(theme.accent, hasFocus() ? 2 : 1));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(
        QRectF(std::floor(from) + 0.5, area.top() + 0.5, std::round(to - from), area.height() - 1));
    for (const double x : {from, to})
        painter.fillRect(QRectF(std::round(x) - 1.5, area.center().y() - 6, 4, 12), theme.accent);
    drawSearchHits(painter);
}

void OverviewStrip::drawSearchHits(QPainter &painter) const
{
    constexpr double width = 10;
    constexpr double height = 8;
    const QRectF area = strip();
    painter.setPen(QPen(currentTheme().paper, 1));
    painter.setBrush(currentTheme().category(5)); // as the hits in the text
    for (const EventId id : m_state->searchHits()) {
        const Event *event = m_state->document()->chronology.find(id);
        if (!event || !event->time.hasSpan())
            continue;
        const DaySpan span = spanIn(m_state->calendar(), event->time.span());
        const QPointF tip(xOf(double(span.earliest) + double(span.days()) / 2), area.top() + height);
        painter.drawPolygon(
            QPolygonF {tip, tip + QPointF(-width / 2, -height), tip + QPointF(width / 2, -height)});
    }
}

OverviewStrip::Grip OverviewStrip::gripAt(QPointF position) const
{
    const double from = xOf(m_state->window().from);
    const double to = xOf(m_state->window().to);
    const double x = position.x();
    if (to - from > 3 * gripReach || x < from
        || x > to) { // a narrow window is moved, its ends are taken from outside
        if (std::abs(x - from) <= gripReach)
            return Grip::From;
        if (std::abs(x - to) <= gripReach)
            return Grip::To;
    }
    return x >= from && x <= to ? Grip::Window : Grip::None;
}

void OverviewStrip::mousePressEvent(QMouseEvent *event)
{
    m_grip = gripAt(event->position());
    m_grabbedDay = dayAt(event->position().x());
    if (m_grip != Grip::None)
        return;
    const double half = m_state->window().days() / 2;
    m_navigator->goTo({m_grabbedDay - half, m_grabbedDay + half});
}

void OverviewStrip::mouseMoveEvent(QMouseEvent *event)
{
    const double day = dayAt(event->position().x());
    const TimeWindow now = m_state->window();
    switch (m_grip) {
    case Grip::None: {
        const Grip over = gripAt(event->position());
        setCursor(over == Grip::Window     ? Qt::OpenHandCursor
                      : over == Grip::None ? Qt::ArrowCursor
                                           : Qt::SizeHorCursor);
        return;
    }
    case Grip::Window:
        m_navigator->panDays(day - m_grabbedDay);
        m_grabbedDay = day;
        return;
    case Grip::From:
        m_state->setWindow({std::min(day, now.to - shortestWindow), now.to});
        return;
    case Grip::To:
        m_state->setWindow({now.from, std::max(day, now.from + shortestWindow)});
        return;
    }
}

void OverviewStrip::mouseReleaseEvent(QMouseEvent *) { m_grip = Grip::None; }

void OverviewStrip::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Left:
        m_navigator->pan(-0.2);
        return;
    case Qt::Key_Right:
        m_navigator->pan(0.2);
        return;
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        m_navigator->zoom(120, 0.5);
        return;
    case Qt::Key_Minus:
        m_navigator->zoom(-120, 0.5);
        return;
    case Qt::Key_0:
        m_navigator->fitAll();
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

void OverviewStrip::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::PaletteChange)
        update();
    QWidget::changeEvent(event);
}

} // namespace kalpanji
