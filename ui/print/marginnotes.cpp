// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/marginnotes.h"

#include <algorithm>
#include <cmath>

namespace kalpanji {

namespace {

int pageOf(double y, double pageHeight) { return static_cast<int>(std::floor(y / pageHeight)); }

/// Lifts the notes that a crowded page has pushed below its end, as far as that takes.
void liftIntoPage(QList<MarginNote> &notes, qsizetype first, double pageEnd)
{
    double bottom = pageEnd;
    for (qsizetype i = notes.size() - 1; i >= first; --i) {
        if (notes.at(i).top + notes.at(i).height <= bottom)
            return;
        notes[i].top = bottom - notes.at(i).height;
        bottom = notes.at(i).top;
    }
}

} // namespace

QList<MarginNote> placedNotes(QList<MarginNote> notes, double pageHeight)
{
    QList<MarginNote> placed;
    qsizetype pageFirst = 0;
    int page = -1;
    double free = 0;
    for (MarginNote &note : notes) {
        if (!placed.isEmpty() && placed.constLast().text == note.text
            && placed.constLast().wanted == note.wanted)
            continue;
        const int own = pageOf(note.wanted, pageHeight);
        if (own != page) {
            page = own;
            pageFirst = placed.size();
            free = page * pageHeight;
        }
        note.top = std::max(note.wanted, free);
        placed.append(note);
        liftIntoPage(placed, pageFirst, (page + 1) * pageHeight);
        free = placed.constLast().top + placed.constLast().height;
    }
    return placed;
}

} // namespace kalpanji
