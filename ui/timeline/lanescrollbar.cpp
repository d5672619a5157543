// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/lanescrollbar.h"

#include "ui/timeline/timelinecanvas.h"

#include <QEvent>
#include <QSignalBlocker>

#include <cmath>

namespace kalpanji {

LaneScrollBar::LaneScrollBar(TimelineCanvas *canvas)
    : m_canvas(canvas)
{
    setObjectName(QStringLiteral("laneScrollBar"));
    hide();
    connect(canvas, &TimelineCanvas::laidOut, this, &LaneScrollBar::follow);
    connect(this, &QScrollBar::valueChanged, canvas, [canvas](int value) { canvas->scrollLanes(value); });
    retranslate();
}

void LaneScrollBar::follow()
{
    const TimelineScene &scene = m_canvas->scene();
    const QSignalBlocker blocker(this); // what it is told it does not tell back
    setRange(0, static_cast<int>(std::ceil(scene.scrollRange())));
    setPageStep(static_cast<int>(scene.plot().height()));
    setSingleStep(static_cast<int>(scene.metrics().rowHeight));
    setValue(static_cast<int>(std::round(scene.scroll())));
    setVisible(maximum() > 0);
}

void LaneScrollBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QScrollBar::changeEvent(event);
}

void LaneScrollBar::retranslate() { setAccessibleName(tr("Lanes of the timeline")); }

} // namespace kalpanji
