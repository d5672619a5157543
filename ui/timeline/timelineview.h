// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/timeline/lanes.h"

#include <QFutureWatcher>
#include <QWidget>

class QToolButton;

namespace kalpanji {

class OverviewStrip;
class TimelineCanvas;
class TimelineNavigator;
class ViewState;

/// The timeline: lanes and axis above, the overview of the whole span below.
class TimelineView : public QWidget
{
    Q_OBJECT

public:
    explicit TimelineView(ViewState *state, QWidget *parent = nullptr);
    ~TimelineView() override;

    [[nodiscard]] TimelineCanvas *canvas() const { return m_canvas; }
    /// For actions of the window: zoom, fit, back and forward.
    [[nodiscard]] TimelineNavigator *navigator() const { return m_navigator; }

protected:
    void changeEvent(QEvent *event) override;

private:
    /// An index and its events by date, as built off the GUI thread for large documents.
    struct Built {
        TimelineIndex index;
        QList<EventId> order;
    };
    void retranslate();
    void rebuild();
    void take(const Built &built);

    ViewState *m_state;
    TimelineNavigator *m_navigator;
    TimelineCanvas *m_canvas;
    OverviewStrip *m_overview;
    QToolButton *m_filterButton;
    QFutureWatcher<Built> m_building;
};

} // namespace kalpanji
