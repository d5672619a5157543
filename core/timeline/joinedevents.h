// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document.h"

#include <array>

namespace kalpanji {

/// The events of one article, or of two on one axis, under one numbering: the second article's follow the
/// first one's. Lanes, marks and badges of a timeline name events by these joined ids; within an article they
/// go by its own, which for the first article are the same.
class JoinedEvents
{
public:
    static constexpr int most = 2; ///< articles on one axis

    /// An event by the article it is told in (0, 1) and its id there.
    struct Place {
        int article = 0;
        EventId id = EventId::None;
        bool operator==(const Place &) const = default;
    };

    /// `second` may be null: one article. `first` may not.
    explicit JoinedEvents(DocumentPtr first = std::make_shared<const Document>(), DocumentPtr second = {});

    [[nodiscard]] int articles() const { return m_documents[1] ? 2 : 1; }
    [[nodiscard]] const DocumentPtr &document(int article) const { return m_documents[std::size_t(article)]; }
    [[nodiscard]] qsizetype size() const;

    [[nodiscard]] Place placeOf(EventId joined) const;
    [[nodiscard]] EventId joined(Place place) const;
    /// The event, whose own id is that within its article; nullptr for an id that is not here.
    [[nodiscard]] const Event *find(EventId joined) const;
    /// The article that tells it.
    [[nodiscard]] const Document &documentOf(EventId joined) const
    {
        return *document(placeOf(joined).article);
    }
    /// Joined ids of all that have a place on the calendar, by earliest day, then article, then text order.
    [[nodiscard]] QList<EventId> byDate() const;

private:
    std::array<DocumentPtr, most> m_documents;
    qint32 m_firstOfSecond = 0;
};

} // namespace kalpanji
