// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QWidget;

namespace kalpanji {

/// Asks whether to leave the program for `address`, showing all of it, and hands it to the desktop's browser
/// on Yes. Anything but http and https is refused: a file: or a handler of some other program is no page.
void openExternally(const QString &address, QWidget *parent);

} // namespace kalpanji
