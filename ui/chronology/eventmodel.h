// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document.h"
#include "ui/shell/viewstate.h"

#include <QAbstractListModel>

namespace kalpanji {

/// The events of a document that a filter lets through, by date; those without one last, in text order.
class EventModel : public QAbstractListModel
{
    Q_OBJECT

public:
    explicit EventModel(QObject *parent = nullptr);

    void setDocument(const DocumentPtr &document, const EventFilter &filter);
    void retranslate();

    [[nodiscard]] EventId eventAt(int row) const { return m_rows.value(row, EventId::None); }
    /// -1 when the event is not among the rows.
    [[nodiscard]] int rowOf(EventId event) const { return static_cast<int>(m_rows.indexOf(event)); }
    /// The event of a row, or nullptr.
    [[nodiscard]] const Event *find(int row) const { return m_document->chronology.find(eventAt(row)); }
    /// "14 January 1992"; with "Intended, …" after it where it did not simply happen.
    [[nodiscard]] QString dateLine(const Event &event) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    DocumentPtr m_document;
    QList<EventId> m_rows;
};

} // namespace kalpanji
