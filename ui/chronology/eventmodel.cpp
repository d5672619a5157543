// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chronology/eventmodel.h"

#include "ui/shell/language.h"
#include "ui/timeline/eventmatcher.h"
#include "ui/timeline/timelinetexts.h"

namespace kalpanji {

EventModel::EventModel(QObject *parent)
    : QAbstractListModel(parent)
    , m_document(std::make_shared<const Document>())
{
}

void EventModel::setDocument(const DocumentPtr &document, const EventFilter &filter)
{
    beginResetModel();
    m_document = document;
    m_rows.clear();
    const Chronology &chronology = document->chronology;
    // asked in the order they lie in memory, which is much faster than by date
    const Presences presences =
        EventMatcher(JoinedEvents(document), filter, Language::format()).presences(FilterMode::Hide);
    for (const QList<EventId> &ids : {chronology.byDate(), chronology.undated()}) {
        std::copy_if(ids.begin(), ids.end(), std::back_inserter(m_rows), [&presences](EventId id) {
            return presences[static_cast<std::size_t>(id)] == Presence::Shown;
        });
    }
    endResetModel();
}

void EventModel::retranslate()
{
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

QString EventModel::dateLine(const Event &event) const
{
    const QString date = TimelineTexts::date(event.time, Language::format());
    const QString standing = TimelineTexts::standing(event);
    return standing.isEmpty() ? date : QString(date + u" · " + standing);
}

int EventModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant EventModel::data(const QModelIndex &index, int role) const
{
    const Event *event = index.isValid() ? find(index.row()) : nullptr;
    if (!event)
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return event->title;
    case Qt::AccessibleTextRole:
        return TimelineTexts::accessibleName(*event, TimelineTexts::laneName(laneOf(event->type)),
                                             index.row() + 1, m_rows.size(), Language::format());
    case Qt::AccessibleDescriptionRole:
        return event->source.of(m_document->article.text).toString();
    default:
        return {};
    }
}

} // namespace kalpanji
