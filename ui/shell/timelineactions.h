// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace kalpanji {

class Actions;
class Settings;
class ViewState;

/// Connects the choices about the timeline that are kept from one start to the next, its calendar and whether
/// filters hide or dim, so that menu, state and settings always say the same. `actions` and `settings` must
/// live as long as `state` changes.
void connectTimelineActions(Actions *actions, ViewState *state, Settings *settings);

} // namespace kalpanji
