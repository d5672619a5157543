// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reader/approach.h"

#include "ui/reader/arrivalbar.h"
#include "ui/reader/pagewriter.h"

namespace kalpanji {

namespace {
constexpr qsizetype near = 40000; // characters: some 30 ms of work
constexpr qsizetype below = 20000; // some screenfuls: what is last cannot stand at the top
} // namespace

Approach::Approach(QWidget *view)
    : m_bar(new ArrivalBar(view))
{
}

bool Approach::arriveOrWait(PageWriter &writer, const Destination &destination)
{
    const qsizetype written = writer.positions().end();
    if (writer.isDone() || destination.range.end <= written + near) {
        writer.writeThrough(destination.range.end + below);
        callOff();
        return true;
    }
    m_destination = destination;
    m_bar->showShare(written, destination.range.end);
    return false;
}

void Approach::callOff()
{
    m_destination.reset();
    m_bar->hide();
}

} // namespace kalpanji
