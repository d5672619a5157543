// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/timeline/layoutmetrics.h"
#include "ui/shell/theme.h"

#include <QFont>

namespace kalpanji {

/// What a piece of text on the timeline is; each has one font and one colour.
enum class TextRole : quint8 { Label, SupplementLabel, Date, Axis, AxisMajor, Lane, Article, Badge, Notice };
inline constexpr int textRoleCount = 9;

/// Fonts, colours and the sizes that follow from them.
struct TimelineStyle {
    QFont base;
    Theme theme;

    [[nodiscard]] QFont font(TextRole role) const;
    [[nodiscard]] QColor colour(TextRole role) const;
    [[nodiscard]] LayoutMetrics metrics() const;
    /// Height of one row of axis labels.
    [[nodiscard]] double axisRow() const;
};

} // namespace kalpanji
