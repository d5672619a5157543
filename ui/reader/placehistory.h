// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

#include <optional>

namespace kalpanji {

/// Places in an article that one jumped away from, to go back to and forward again, as a browser does.
class PlaceHistory
{
public:
    /// One jumps away from `offset`; what lay ahead is forgotten.
    void leave(qsizetype offset);
    /// The place before, from `offset`; nothing when there is none.
    std::optional<qsizetype> back(qsizetype offset);
    std::optional<qsizetype> forward(qsizetype offset);
    void clear();

    [[nodiscard]] bool canGoBack() const { return !m_behind.isEmpty(); }
    [[nodiscard]] bool canGoForward() const { return !m_ahead.isEmpty(); }

private:
    QList<qsizetype> m_behind;
    QList<qsizetype> m_ahead;
};

} // namespace kalpanji
