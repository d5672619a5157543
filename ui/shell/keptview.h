// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/viewstate.h"

#include <QJsonObject>

namespace kalpanji {

/// How the timeline of an article was left, to be found so again.
struct KeptView {
    std::optional<TimeWindow> window; ///< none: the whole span
    LaneGrouping lanes = LaneGrouping::Type;
    FilterMode filterMode = FilterMode::Hide;
    AxisCalendar calendar = AxisCalendar::Gregorian;
    QStringList eras; ///< as ViewState::eras()
    bool supplements = false;
    bool operator==(const KeptView &) const = default;

    [[nodiscard]] static KeptView of(const ViewState &state);
    /// A window that lies outside all that the article tells, as that of another of its title may, is left
    /// out.
    void applyTo(ViewState *state) const;

    [[nodiscard]] QJsonObject toJson() const;
    /// What is missing or makes no sense is as usual.
    [[nodiscard]] static KeptView fromJson(const QJsonObject &json);
};

/// What the place in an article and the view of its timeline are kept under: its language and title, wherever
/// its file lies, as with bookmarks.
QString keptUnder(const Article &article);

} // namespace kalpanji
