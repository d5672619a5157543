// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/timeline/timelinecontent.h"

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

Q_SIGNALS:
    /// A person chose in the menu whether filters hide or dim: answer with ViewState::setFilterMode().
    void filterModeChosen(kalpanji::FilterMode mode);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void rebuild();
    void take(const TimelineContent &content);

    ViewState *m_state;
    TimelineNavigator *m_navigator;
    TimelineCanvas *m_canvas;
    OverviewStrip *m_overview;
    QToolButton *m_filterButton;
    QFutureWatcher<TimelineContent> m_building;
};

} // namespace kalpanji
