// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QWidget;

namespace kalpanji {

class Actions;

/// The shortcuts in force, in a table made from the actions themselves and the keys of the two canvases.
void showShortcutSheet(QWidget *parent, const Actions &actions);

/// What the program is, its version, licences of program, text and figures.
void showAboutBox(QWidget *parent);

} // namespace kalpanji
