// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/text/textrange.h"

#include <optional>

class QWidget;

namespace kalpanji {

class ArrivalBar;
class PageWriter;

/// The way to a place of the article that lies far beyond what is written yet: it is remembered, and how far
/// it is stands over the view, until the text up to it is there.
class Approach
{
public:
    struct Destination {
        TextRange range; ///< UTF-16 offsets of the article
        bool isToStandAtTop = false; ///< of the view; else within its upper half
    };

    /// `view` must outlive this.
    explicit Approach(QWidget *view);

    /// Whether one can go to `destination` now: the text up to it is there, or so near that `writer` writes
    /// it at once. Otherwise it is kept in destination(), to be asked for again when more is written.
    [[nodiscard]] bool arriveOrWait(PageWriter &writer, const Destination &destination);
    void callOff();
    /// The place that is still to come into view.
    [[nodiscard]] const std::optional<Destination> &destination() const { return m_destination; }

private:
    ArrivalBar *m_bar; ///< a child of the view
    std::optional<Destination> m_destination;
};

} // namespace kalpanji
