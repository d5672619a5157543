// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace kalpanji {

/// An article's title as a file name that every system takes; the program's name for an empty one.
QString asFileName(QString title);

} // namespace kalpanji
