// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QSizeF>

namespace kalpanji {

/// For the words within a picture of `size` CSS pixels: they stay readable when it is shown at the width of a
/// page.
QFont pictureFont(QSizeF size);

} // namespace kalpanji
