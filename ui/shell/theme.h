// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/chronology/event.h"

#include <QColor>
#include <QPalette>

namespace kalpanji {

enum class ThemeName : quint8 { System, Light, Sepia, Dark };

/// Shapes that go with the colours, so that no meaning hangs on colour alone.
enum class MarkShape : quint8 {
    Circle,
    Diamond,
    Square,
    TriangleUp,
    TriangleDown,
    Pentagon,
    Hexagon,
    Star,
    Cross
};

/// The colours of one look, for window, pictures and print alike. Text on `paper` and on `panel` keeps a
/// contrast of at least 4.5:1, marks and lines at least 3:1 (WCAG 2.1).
struct Theme {
    ThemeName name = ThemeName::Light;
    QColor paper; ///< behind the article, the timeline, the chart
    QColor panel; ///< behind lists and panels
    QColor text;
    QColor faintText; ///< captions, axis labels
    QColor line; ///< grids, separators
    QColor accent; ///< selection, links, focus
    QColor accentWash; ///< behind the marked sentence
    QColor band; ///< alternate lanes
    [[nodiscard]] bool isDark() const { return paper.lightness() < 128; }
    /// Okabe–Ito, lightened or darkened to keep 3:1 on `paper`.
    [[nodiscard]] QColor category(int index) const;
    [[nodiscard]] QPalette palette() const;
};

/// Colour and shape of an event type: the same on the timeline, in lists and in legends.
int categoryOf(EventType type);
MarkShape shapeOf(EventType type);

/// System resolves to Light or Dark by the palette the desktop gave us at start.
Theme theme(ThemeName name);
/// The theme in force; set by the shell, followed through QEvent::PaletteChange.
const Theme &currentTheme();
void setCurrentTheme(ThemeName name);

/// WCAG 2.1 contrast ratio, 1–21.
double contrast(const QColor &a, const QColor &b);

} // namespace kalpanji
