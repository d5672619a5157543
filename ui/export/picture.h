// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/theme.h"

#include <QSizeF>
#include <QString>

#include <functional>

class QPainter;

namespace kalpanji {

/// What a picture says of itself, in its footer and in its metadata (PNG text chunks, SVG title and
/// desc, PDF info).
struct PictureInfo {
    QString title;
    QString description; ///< a sentence or two: the alternative text
    QString source;
    QString licence;
};

enum class PictureFormat : quint8 { Png, Svg, Pdf };

inline constexpr QSizeF usualPictureSize {1600, 900};
/// What margins, title and footer take of a picture at most, in CSS pixels.
inline constexpr QSizeF pictureFrame {96, 180};

struct PictureOptions {
    PictureFormat format = PictureFormat::Png;
    QSizeF size = usualPictureSize; ///< in CSS pixels (1/96 inch)
    double scale = 1; ///< PNG only: device pixels per pixel, 1–8
    bool transparent = false; ///< PNG and SVG: no paper behind
    Theme theme = currentTheme(); ///< of paper, title and footer
};

/// Draws from (0,0) to the size it was laid out for, in CSS pixels and without a background. It holds
/// values only, so that any thread may call it.
using Drawing = std::function<void(QPainter &painter)>;
/// Lays a picture out for `size`, in the GUI thread, and leaves the drawing of it for later.
using PictureLayout = std::function<Drawing(QSizeF size)>;

} // namespace kalpanji
