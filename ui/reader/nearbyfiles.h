// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QString>

namespace kalpanji {

/// Files that lie in the folder of an opened article and are named in it. A name is a name in that folder:
/// one with a path in it, or of a link to elsewhere, is none.

/// The picture `file` of the article, at most `width` pixels wide; null when it does not lie there or is no
/// PNG, JPEG, GIF or WebP. (SVG is left out: Qt 6.4 would read other files that it names.)
QImage nearbyImage(const QString &articlePath, const QString &file, int width);

} // namespace kalpanji
