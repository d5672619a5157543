// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reader/cardtexts.h"

#include "core/text/graphemes.h"
#include "core/time/datewords.h"
#include "ui/timeline/timelinetexts.h"

namespace kalpanji {

namespace {
constexpr qsizetype noteClusters = 400;
constexpr qsizetype eventsShown = 3;
} // namespace

QString CardTexts::precision(const TimeValue &time)
{
    switch (time.precision()) {
    case Precision::Day:
        return tr("Known to the day");
    case Precision::Week:
        return tr("Known to the week");
    case Precision::Month:
        return tr("Known to the month");
    case Precision::Season:
        return tr("Known to the season");
    case Precision::Quarter:
        return tr("Known to the quarter of a year");
    case Precision::Half:
        return tr("Known to half a year");
    case Precision::Year:
        return tr("Known to the year");
    case Precision::Decade:
        return tr("Known to the decade");
    case Precision::Century:
        return tr("Known to the century");
    case Precision::Millennium:
        return tr("Known to the millennium");
    case Precision::Range:
        return tr("A span from one date to another");
    case Precision::Unknown:
        break;
    }
    return time.type == TimexType::Duration ? tr("A length of time, not a date")
                                            : tr("Not a date on the calendar");
}

QString CardTexts::evidence(const Document &document, const TimeExpression &expression)
{
    const bool hasAnchor = expression.anchor >= 0 && expression.anchor < document.times.size();
    const QString anchor = hasAnchor
        ? document.times.at(expression.anchor).range.of(document.article.text).toString()
        : QString();
    switch (expression.evidence) {
    case DateEvidence::None:
        break;
    case DateEvidence::Explicit:
        return tr("Written here");
    case DateEvidence::Inherited: //: %1 is a date as the article writes it
        return hasAnchor ? tr("Not written in full: completed from “%1”").arg(anchor)
                         : tr("Not written in full: completed from the sentences before");
    case DateEvidence::Computed: //: %1 is a date as the article writes it
        return hasAnchor ? tr("Not written: reckoned from “%1”").arg(anchor)
                         : tr("Not written: reckoned from another date");
    }
    return {};
}

QList<CardLine> CardTexts::date(const Document &document, qsizetype index, const LocaleFormat &format)
{
    const TimeExpression &expression = document.times.at(index);
    QList<CardLine> lines;
    const QString words = dateInWords(expression.time, format);
    if (!words.isEmpty())
        lines.append({CardLine::Role::Date, words});
    lines.append({CardLine::Role::Note, precision(expression.time)});
    if (const QString how = evidence(document, expression); !how.isEmpty())
        lines.append({CardLine::Role::Note, how});
    qsizetype shown = 0;
    for (const Event &event : document.chronology.events()) {
        if (event.expression != index || event.source.isEmpty())
            continue;
        if (++shown > eventsShown)
            break;
        const QString standing = TimelineTexts::standing(event);
        lines.append({CardLine::Role::Text,
                      standing.isEmpty() ? event.title : QString(event.title + u" — " + standing)});
    }
    return lines;
}

QList<CardLine> CardTexts::link(const Document &document, const ReaderLink &link, const LocaleFormat &format)
{
    switch (link.kind) {
    case ReaderLink::Kind::Reference: {
        const qsizetype number = link.target.toLongLong();
        if (number < 1 || number > document.article.references.size())
            return {};
        const Reference &reference = document.article.references.at(number - 1);
        //: %1 is the number of a footnote
        return {{CardLine::Role::Note, tr("Note %1").arg(format.integer(number))},
                {CardLine::Role::Text, elidedAtCluster(reference.text, noteClusters)}};
    }
    case ReaderLink::Kind::Article:
        return {{CardLine::Role::Title, link.target}};
    case ReaderLink::Kind::External:
        return {{CardLine::Role::Text, link.target},
                {CardLine::Role::Note, tr("Outside this program; opened only when you ask for it")}};
    }
    return {};
}

qsizetype timeExpressionAt(const Document &document, qsizetype offset)
{
    const QList<TimeExpression> &times = document.times;
    auto time =
        std::upper_bound(times.begin(), times.end(), offset, [](qsizetype value, const TimeExpression &each) {
            return value < each.range.start;
        });
    // expressions lie within each other at most a few deep
    for (int step = 0; step < 4 && time != times.begin(); ++step) {
        --time;
        if (time->range.contains(offset))
            return time - times.begin();
    }
    return -1;
}

} // namespace kalpanji
