// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/timeline/datemark.h"

namespace kalpanji {

namespace {

int weightOf(EventType type)
{
    switch (type) {
    case EventType::RelationsEstablished:
    case EventType::RelationsRestored:
    case EventType::RelationsBroken:
        return 9;
    case EventType::EmbassyOpened:
    case EventType::EmbassyClosed:
    case EventType::Recognition:
        return 8;
    case EventType::Agreement:
        return 7;
    case EventType::Visit:
        return 6;
    case EventType::Meeting:
        return 5;
    case EventType::Protest:
    case EventType::Statement:
        return 4;
    case EventType::Culture:
        return 3;
    case EventType::Other:
        break;
    }
    return 2;
}

} // namespace

DateMark dateMark(const TimeValue &time, AxisCalendar calendar)
{
    const DaySpan span = spanIn(calendar, time.span());
    DateMark mark;
    mark.from = double(span.earliest);
    mark.to = double(span.latest + 1);
    mark.glyph = (mark.from + mark.to) / 2;
    const bool isRange = time.precision() == Precision::Range;
    const bool isPoint = span.earliest == span.latest;
    mark.form = isRange ? DateMark::Form::Bar : isPoint ? DateMark::Form::Point : DateMark::Form::Band;
    if (mark.form == DateMark::Form::Band)
        mark.startEdge = mark.endEdge = DateMark::Edge::Soft;
    switch (time.mod) {
    case TimexModifier::None:
    case TimexModifier::Mid:
        break;
    case TimexModifier::Start:
        mark.glyph = mark.from + (mark.to - mark.from) / 6;
        break;
    case TimexModifier::End:
        mark.glyph = mark.to - (mark.to - mark.from) / 6;
        break;
    case TimexModifier::Approx:
        mark.startEdge = mark.endEdge = DateMark::Edge::Wavering;
        break;
    case TimexModifier::Before:
        mark.startEdge = DateMark::Edge::Open;
        break;
    case TimexModifier::After:
        mark.endEdge = DateMark::Edge::Open;
        break;
    }
    return mark;
}

quint8 priorityOf(const Event &event)
{
    int priority = weightOf(event.type) * 20;
    priority += event.time.precision() == Precision::Day ? 12
        : event.time.precision() == Precision::Month     ? 8
                                                         : 0;
    priority += event.origin == EventOrigin::Article ? 16 : event.origin == EventOrigin::User ? 18 : 0;
    priority += event.status == EventStatus::Occurred ? 20 : 0;
    return static_cast<quint8>(qBound(0, priority, 255));
}

} // namespace kalpanji
