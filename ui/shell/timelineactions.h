// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace kalpanji {

class Actions;
class Settings;
class TimelineView;
class ViewState;

/// Connects the choices about the timeline that hold for articles not seen before, its calendar and whether
/// filters hide or dim: the menu says what the state does, the settings keep what a person chose, in the menu
/// or on `timeline`. `actions` and `settings` must live as long as `state` changes.
void connectTimelineActions(Actions *actions, const TimelineView *timeline, ViewState *state,
                            Settings *settings);

} // namespace kalpanji
