// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/timelineview.h"

#include "ui/shell/language.h"
#include "ui/shell/textbutton.h"
#include "ui/shell/viewstate.h"
#include "ui/timeline/filtermenu.h"
#include "ui/timeline/lanescrollbar.h"
#include "ui/timeline/overviewstrip.h"
#include "ui/timeline/timelinecanvas.h"
#include "ui/timeline/timelinenavigator.h"

#include <QEvent>
#include <QGridLayout>
#include <QtConcurrentRun>

namespace kalpanji {

namespace {
constexpr qsizetype builtAtOnce = 5000; // events; more are indexed on another thread
}

TimelineView::TimelineView(ViewState *state, QWidget *parent)
    : QWidget(parent)
    , m_state(state)
    , m_navigator(new TimelineNavigator(state, this))
    , m_canvas(new TimelineCanvas(state, m_navigator))
    , m_overview(new OverviewStrip(state, m_navigator))
    , m_filterButton(new TextButton(m_overview))
{
    setObjectName(QStringLiteral("timeline"));
    auto *layout = new QGridLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->setRowStretch(0, 1);
    layout->setColumnStretch(0, 1);
    layout->addWidget(m_canvas, 0, 0);
    layout->addWidget(new LaneScrollBar(m_canvas), 0, 1);
    layout->addWidget(m_overview, 1, 0); // as wide as the plot above it
    m_overview->setFixedHeight(m_overview->sizeHint().height());
    setFocusProxy(m_canvas);
    // stands in the corner below the lanes' names, which is empty otherwise
    m_filterButton->setObjectName(QStringLiteral("timelineFilter"));
    auto *filter = new FilterMenu(state, this);
    connect(filter, &FilterMenu::modeChosen, this, &TimelineView::filterModeChosen);
    m_filterButton->setMenu(filter);
    m_filterButton->move(2, 3);
    connect(m_canvas, &TimelineCanvas::laidOut, m_overview,
            [this] { m_overview->setGutter(static_cast<int>(m_canvas->scene().plot().left())); });
    connect(state, &ViewState::documentChanged, this, &TimelineView::rebuild);
    connect(state, &ViewState::comparedChanged, this, &TimelineView::rebuild);
    connect(state, &ViewState::filterChanged, this, &TimelineView::rebuild);
    connect(state, &ViewState::filterModeChanged, this, &TimelineView::rebuild);
    connect(state, &ViewState::calendarChanged, this, &TimelineView::rebuild);
    connect(state, &ViewState::laneGroupingChanged, this, &TimelineView::rebuild);
    connect(&m_building, &QFutureWatcherBase::finished, this, [this] {
        if (m_building.future().resultCount() > 0) // none when it was called off
            take(m_building.result());
    });
    retranslate();
    rebuild();
}

TimelineView::~TimelineView() { m_building.waitForFinished(); }

void TimelineView::retranslate()
{
    setAccessibleName(tr("Timeline"));
    m_filterButton->setText(tr("Show", "button: what the timeline shows"));
    m_filterButton->setToolTip(tr("What the timeline shows, and in which lanes"));
    m_filterButton->setAccessibleName(m_filterButton->toolTip());
    m_filterButton->adjustSize();
    m_canvas->setAccessibleName(tr("Events on the timeline"));
    m_canvas->setAccessibleDescription(tr("Left and right arrow keys go from event to event, up and down "
                                          "from lane to lane, Enter to the sentence."));
}

void TimelineView::rebuild()
{
    // everything the work needs goes along by value: documents are immutable and shared
    const TimelineRequest request {m_state->events(),     m_state->filter(),
                                   m_state->filterMode(), m_state->laneGrouping(),
                                   m_state->calendar(),   Language::format().language()};
    if (request.events.size() <= builtAtOnce) {
        m_building.setFuture({});
        take(timelineContent(request));
    } else {
        take({m_state->events()}); // nothing of the document before stays in view
        m_building.setFuture(QtConcurrent::run(timelineContent, request));
    }
}

void TimelineView::take(const TimelineContent &content)
{
    m_canvas->setContent(content);
    m_overview->setContent(content);
}

void TimelineView::changeEvent(QEvent *event)
{
    switch (event->type()) {
    case QEvent::LanguageChange:
        retranslate();
        m_canvas->applyLanguage();
        break;
    case QEvent::PaletteChange:
    case QEvent::FontChange:
    case QEvent::StyleChange:
        m_canvas->applyTheme();
        break;
    default:
        break;
    }
    QWidget::changeEvent(event);
}

} // namespace kalpanji
