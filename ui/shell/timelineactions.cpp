// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/timelineactions.h"

#include "ui/shell/actions.h"
#include "ui/shell/settings.h"
#include "ui/shell/viewstate.h"
#include "ui/timeline/timelineview.h"

namespace kalpanji {

void connectTimelineActions(Actions *actions, const TimelineView *timeline, ViewState *state,
                            Settings *settings)
{
    // the settings follow what a person chooses, not the state: that changes with the article shown too
    QObject::connect(actions->julianCalendar, &QAction::triggered, state, [state, settings](bool on) {
        state->setCalendar(on ? AxisCalendar::JulianBefore1582 : AxisCalendar::Gregorian);
        settings->setCalendar(state->calendar());
    });
    QObject::connect(state, &ViewState::calendarChanged, state, [actions](AxisCalendar calendar) {
        actions->julianCalendar->setChecked(calendar == AxisCalendar::JulianBefore1582);
    });
    const auto chooseMode = [state, settings](FilterMode mode) {
        state->setFilterMode(mode);
        settings->setFilterMode(mode);
    };
    QObject::connect(actions->dimFiltered, &QAction::triggered, state,
                     [chooseMode](bool on) { chooseMode(on ? FilterMode::Dim : FilterMode::Hide); });
    QObject::connect(timeline, &TimelineView::filterModeChosen, state, chooseMode);
    QObject::connect(state, &ViewState::filterModeChanged, state, [actions](FilterMode mode) {
        actions->dimFiltered->setChecked(mode == FilterMode::Dim);
    });
    state->setCalendar(settings->calendar());
    state->setFilterMode(settings->filterMode());
}

} // namespace kalpanji
