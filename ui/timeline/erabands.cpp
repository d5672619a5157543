// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/erabands.h"

#include "ui/timeline/timelinescene.h"

#include <cmath>

namespace kalpanji {

namespace {

/// Puts the name of `own` where it fits; `free` is what no other era of the row covers around it.
void placeLabel(EraBand &own, double freeLeft, double freeRight, TimelineScene &scene)
{
    const double em = scene.metrics().gap;
    const double inset = 0.4 * em;
    const QString name = own.era.names.in(scene.format().language());
    const double width = scene.texts().width(name, TextRole::Axis);
    own.label = name;
    if (width + 2 * inset <= own.band.width()) {
        own.labelLeft = own.band.left() + inset;
    } else if (own.band.right() + width + 2 * inset <= freeRight) {
        own.labelLeft = own.band.right() + inset;
    } else if (own.band.left() - width - 2 * inset >= freeLeft) {
        own.labelLeft = own.band.left() - width - inset;
    } else {
        const double room = own.band.width() - 2 * inset;
        own.label = room > 2 * em ? scene.texts().elided(name, TextRole::Axis, room) : QString();
        own.labelLeft = own.band.left() + inset;
    }
}

} // namespace

QList<EraBand> eraBands(TimelineScene &scene)
{
    const QRectF plot = scene.plot();
    const TimeScale &scale = scene.frame().scale;
    const double height = scene.style().axisRow();
    double top = scene.erasTop();
    QList<EraBand> bands;
    for (const EraSet &set : scene.eras()) {
        const qsizetype first = bands.size();
        for (qsizetype i = 0; i < set.eras.size(); ++i) {
            const Era &era = set.eras.at(i);
            const double from = std::max(0.0, scale.x(double(era.span.earliest)));
            const double to = std::min(plot.width(), scale.x(double(era.span.latest + 1)));
            if (to > from)
                bands.append({era,
                              QRectF(std::round(plot.left() + from), top + 1,
                                     std::max(1.0, std::round(to - from)), height - 2),
                              {},
                              0,
                              i % 2 == 1});
        }
        double taken = plot.left(); // by bands and names, from the left
        for (qsizetype i = first; i < bands.size(); ++i) {
            EraBand &own = bands[i];
            placeLabel(own, taken, i + 1 < bands.size() ? bands.at(i + 1).band.left() : plot.right(), scene);
            taken =
                std::max(own.band.right(), own.labelLeft + scene.texts().width(own.label, TextRole::Axis));
        }
        top += height;
    }
    return bands;
}

} // namespace kalpanji
