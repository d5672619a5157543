// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/text/localeformat.h"
#include "ui/shell/viewstate.h"

namespace kalpanji {

/// What a filter lets through of a document, its text included: title, date in words, lane and sentence are
/// searched with digits, accents and scripts folded, so that 1992 finds ১৯৯২. Made once for a filter; safe on
/// any thread when it has a format of its own.
class EventMatcher
{
public:
    EventMatcher(DocumentPtr document, EventFilter filter, LocaleFormat format);
    [[nodiscard]] bool accepts(const Event &event) const;

private:
    DocumentPtr m_document;
    EventFilter m_filter;
    LocaleFormat m_format;
    QString m_wanted; ///< folded
};

} // namespace kalpanji
