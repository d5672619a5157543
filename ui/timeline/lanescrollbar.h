// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QScrollBar>

namespace kalpanji {

class TimelineCanvas;

/// Scrolls the lanes of a timeline too low for all of them; hidden while they fit.
class LaneScrollBar : public QScrollBar
{
    Q_OBJECT

public:
    explicit LaneScrollBar(TimelineCanvas *canvas);

protected:
    void changeEvent(QEvent *event) override;

private:
    void follow();
    void retranslate();

    TimelineCanvas *m_canvas;
};

} // namespace kalpanji
