// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/timelinetip.h"

#include "ui/timeline/erabands.h"
#include "ui/timeline/timelinescene.h"
#include "ui/timeline/timelinetexts.h"

namespace kalpanji {

namespace {

QString eraAt(TimelineScene &scene, QPointF position)
{
    const QList<EraBand> bands = eraBands(scene);
    for (const EraBand &era : bands) {
        const double width = scene.texts().width(era.label, TextRole::Axis);
        const QRectF label(era.labelLeft, era.band.top(), width, era.band.height());
        if ((era.label.isEmpty() ? era.band : era.band.united(label)).contains(position))
            return TimelineTexts::era(era.era, scene.format());
    }
    return {};
}

QString laneAt(const TimelineScene &scene, QPointF position)
{
    for (int lane = 0; lane < scene.frame().boxes.size(); ++lane) {
        const LaneBox &box = scene.frame().boxes.at(lane);
        const double y = position.y() - scene.plot().top() - box.top;
        if (y >= 0 && y < box.height && scene.shownNames().at(lane) != scene.laneName(lane))
            return scene.laneName(lane);
    }
    return {};
}

} // namespace

QString timelineTip(TimelineScene &scene, QPointF position)
{
    const QRectF plot = scene.plot();
    if (position.y() < plot.top() || position.y() >= plot.bottom())
        return {};
    return position.x() < plot.left() ? laneAt(scene, position) : eraAt(scene, position);
}

} // namespace kalpanji
