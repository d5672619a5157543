// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/timelineactions.h"

#include "ui/shell/actions.h"
#include "ui/shell/settings.h"
#include "ui/shell/viewstate.h"

namespace kalpanji {

void connectTimelineActions(Actions *actions, ViewState *state, Settings *settings)
{
    QObject::connect(actions->julianCalendar, &QAction::toggled, state, [state](bool on) {
        state->setCalendar(on ? AxisCalendar::JulianBefore1582 : AxisCalendar::Gregorian);
    });
    QObject::connect(state, &ViewState::calendarChanged, state, [actions, settings](AxisCalendar calendar) {
        actions->julianCalendar->setChecked(calendar == AxisCalendar::JulianBefore1582);
        settings->setCalendar(calendar);
    });
    QObject::connect(actions->dimFiltered, &QAction::toggled, state,
                     [state](bool on) { state->setFilterMode(on ? FilterMode::Dim : FilterMode::Hide); });
    QObject::connect(state, &ViewState::filterModeChanged, state, [actions, settings](FilterMode mode) {
        actions->dimFiltered->setChecked(mode == FilterMode::Dim);
        settings->setFilterMode(mode);
    });
    state->setCalendar(settings->calendar());
    state->setFilterMode(settings->filterMode());
}

} // namespace kalpanji
