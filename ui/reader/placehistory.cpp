// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reader/placehistory.h"

#include <utility>

namespace kalpanji {

namespace {
constexpr qsizetype limit = 200;
}

void PlaceHistory::leave(qsizetype offset)
{
    m_ahead.clear();
    if (!m_behind.isEmpty() && m_behind.constLast() == offset)
        return;
    m_behind.append(offset);
    if (m_behind.size() > limit)
        m_behind.removeFirst();
}

std::optional<qsizetype> PlaceHistory::back(qsizetype offset)
{
    if (m_behind.isEmpty())
        return {};
    m_ahead.append(offset);
    return m_behind.takeLast();
}

std::optional<qsizetype> PlaceHistory::forward(qsizetype offset)
{
    if (m_ahead.isEmpty())
        return {};
    m_behind.append(offset);
    return m_ahead.takeLast();
}

void PlaceHistory::clear()
{
    m_behind.clear();
    m_ahead.clear();
}

} // namespace kalpanji
