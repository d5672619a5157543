// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/eventfilter.h"

#include <algorithm>

namespace kalpanji {

bool EventFilter::admits(const Event &event) const
{
    const bool status = event.status == EventStatus::Occurred ? showOccurred
        : event.status == EventStatus::Intended               ? showIntended
                                                              : showNegated;
    const bool origin = event.origin == EventOrigin::Article ? showArticle
        : event.origin == EventOrigin::Supplement            ? showSupplements
                                                             : true;
    return status && origin;
}

EventFilter EventFilter::withoutChoices() const
{
    EventFilter filter;
    filter.showOccurred = showOccurred;
    filter.showIntended = showIntended;
    filter.showNegated = showNegated;
    filter.showArticle = showArticle;
    filter.showSupplements = showSupplements;
    return filter;
}

EventFilter EventFilter::forCompared() const
{
    EventFilter filter = *this;
    filter.hiddenSections.clear();
    return filter;
}

bool EventFilter::accepts(const Event &event) const
{
    if (!admits(event))
        return false;
    const auto allHidden = [](const QStringList &names, const QStringList &hidden) {
        return !names.isEmpty() && !hidden.isEmpty()
            && std::all_of(names.begin(), names.end(),
                           [&hidden](const QString &name) { return hidden.contains(name); });
    };
    return !hiddenTypes.contains(event.type) && !hiddenSections.contains(event.section)
        && !allHidden(event.participants, hiddenParticipants) && !allHidden(event.places, hiddenPlaces);
}

} // namespace kalpanji
