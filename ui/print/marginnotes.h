// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace kalpanji {

/// A few words beside a line of text.
struct MarginNote {
    QString text;
    double wanted = 0; ///< top of the line it belongs to, from the top of all pages laid end to end
    double height = 0;
    double top = 0; ///< where it stands
};

/// Gives every note a place: beside its line where there is room, else directly below the note before it;
/// never over another one and never across two pages of `pageHeight`. Notes are in growing order of `wanted`,
/// and no higher than a page. A note that says what the one above it says on the same line is left out.
QList<MarginNote> placedNotes(QList<MarginNote> notes, double pageHeight);

} // namespace kalpanji
