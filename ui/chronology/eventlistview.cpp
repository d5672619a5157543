// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chronology/eventlistview.h"

#include "ui/chronology/eventdelegate.h"
#include "ui/chronology/eventmodel.h"
#include "ui/timeline/timelinetexts.h"

#include <QEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QScopedValueRollback>
#include <QVBoxLayout>

namespace kalpanji {

EventListView::EventListView(ViewState *state, QWidget *parent)
    : QWidget(parent)
    , m_state(state)
    , m_model(new EventModel(this))
    , m_filter(new QLineEdit)
    , m_list(new QListView)
    , m_nothing(new QLabel)
{
    setObjectName(QStringLiteral("events"));
    m_filter->setObjectName(QStringLiteral("eventFilter"));
    m_filter->setClearButtonEnabled(true);
    m_list->setObjectName(QStringLiteral("eventList"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new EventDelegate(m_model, this));
    m_list->setUniformItemSizes(true);
    m_list->setMouseTracking(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QListView::ScrollPerPixel);
    m_nothing->setWordWrap(true);
    m_nothing->setForegroundRole(QPalette::PlaceholderText);
    m_nothing->setMargin(fontMetrics().height() / 2);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *top = new QVBoxLayout;
    const int room = fontMetrics().height() / 3;
    top->setContentsMargins(room, 0, room, room);
    top->addWidget(m_filter);
    column->addLayout(top);
    column->addWidget(m_nothing);
    column->addWidget(m_list, 1);

    connect(m_filter, &QLineEdit::textChanged, this, &EventListView::applyFilterText);
    connect(m_filter, &QLineEdit::returnPressed, m_list, qOverload<>(&QWidget::setFocus));
    connect(m_list, &QListView::activated, this,
            [this] { Q_EMIT m_state->sourceRequested(m_state->selection()); });
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex &current) {
                if (!m_isFollowing && current.isValid())
                    m_state->selectEvent(m_model->eventAt(current.row()));
            });
    connect(state, &ViewState::documentChanged, this, &EventListView::refill);
    connect(state, &ViewState::filterChanged, this, &EventListView::refill);
    connect(state, &ViewState::selectionChanged, this, &EventListView::followSelection);
    refill();
    retranslate();
}

void EventListView::refill()
{
    const QScopedValueRollback following(m_isFollowing, true);
    m_model->setDocument(m_state->document(), m_state->filter());
    if (m_filter->text() != m_state->filter().text)
        m_filter->setText(m_state->filter().text);
    const bool hasEvents = !m_state->document()->chronology.isEmpty();
    m_filter->setEnabled(hasEvents);
    m_nothing->setText(hasEvents ? tr("No event matches the filter.")
                                 : TimelineTexts::emptyNotice(*m_state->document()));
    m_nothing->setVisible(m_model->rowCount() == 0);
    followSelection();
}

void EventListView::followSelection()
{
    const QScopedValueRollback following(m_isFollowing, true);
    const int row = m_model->rowOf(m_state->selectedEvent());
    if (row < 0)
        m_list->selectionModel()->clear();
    else if (row != m_list->currentIndex().row())
        m_list->setCurrentIndex(m_model->index(row));
}

void EventListView::applyFilterText(const QString &text)
{
    EventFilter filter = m_state->filter();
    filter.text = text;
    m_state->setFilter(filter);
}

void EventListView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void EventListView::retranslate()
{
    m_filter->setPlaceholderText(tr("Filter events…"));
    m_filter->setAccessibleName(tr("Filter events"));
    m_list->setAccessibleName(tr("Events"));
    refill();
}

} // namespace kalpanji
