// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document.h"

namespace kalpanji::test {

/// One event of a made-up article: enough of it for a timeline.
inline Event sampleEvent(EventType type, const QString &value, const QString &title,
                         TimexModifier mod = TimexModifier::None, EventStatus status = EventStatus::Occurred,
                         EventOrigin origin = EventOrigin::Article)
{
    Event event;
    event.type = type;
    event.status = status;
    event.time.value = value;
    event.time.mod = mod;
    event.title = title;
    event.origin = origin;
    event.evidence = DateEvidence::Explicit;
    return event;
}

/// Each event is told by a sentence of its own: its title and a danda.
inline DocumentPtr sampleDocument(QList<Event> events)
{
    auto document = std::make_shared<Document>();
    document->article.title = QStringLiteral("নমুনা");
    document->article.language = QStringLiteral("bn");
    for (Event &event : events) {
        const qsizetype start = document->article.text.size();
        document->article.text += event.title + QStringLiteral("।");
        event.source = {start, document->article.text.size()};
        event.trigger = event.source;
        document->article.text += QLatin1Char('\n');
    }
    document->chronology = Chronology(std::move(events));
    return document;
}

/// Of the kind and spread that an article about two countries tells: a day, months, years, an early year,
/// what was only intended, what was denied, one without a date, one that another source adds.
inline DocumentPtr sampleArticle()
{
    using enum EventType;
    return sampleDocument({
        sampleEvent(RelationsEstablished, QStringLiteral("1992-01-14"),
                    QStringLiteral("নেপাল ও পেরু কূটনৈতিক সম্পর্ক স্থাপন করে")),
        sampleEvent(Visit, QStringLiteral("2002-03"),
                    QStringLiteral("প্রধানমন্ত্রী লিমা ঐক্য সম্মেলনে যোগ দিতে যান")),
        sampleEvent(Visit, QStringLiteral("2002-08"), QStringLiteral("পররাষ্ট্রমন্ত্রী পেরুতে আনুষ্ঠানিক সফর করেন")),
        sampleEvent(Agreement, QStringLiteral("2002-08"),
                    QStringLiteral("সাংস্কৃতিক ও শিক্ষা সহযোগিতার চুক্তি স্বাক্ষর করেন")),
        sampleEvent(Agreement, QStringLiteral("2002-08"), QStringLiteral("ভিসাবিহীন যাতায়াতের চুক্তি")),
        sampleEvent(Visit, QStringLiteral("2012-10"), QStringLiteral("পররাষ্ট্রমন্ত্রী পেরুতে আনুষ্ঠানিক সফর করেন")),
        sampleEvent(Statement, QStringLiteral("2012-10"), QStringLiteral("স্বীকৃতির ব্যাপারে উদ্বেগ প্রকাশ করেন")),
        sampleEvent(Recognition, QStringLiteral("2011"), QStringLiteral("সিনেট স্বীকৃতি দেয়")),
        sampleEvent(Statement, QStringLiteral("2012-10"),
                    QStringLiteral("সীমান্তের ঘটনা নিয়ে উদ্বেগ প্রকাশ করেন")),
        sampleEvent(Culture, QString(), QStringLiteral("মূর্তি অপসারণ করা হয়")),
        sampleEvent(Meeting, QStringLiteral("2012-10"), QStringLiteral("সিনেটে দুই দেশের মধ্যে বৈঠক হয়")),
        sampleEvent(EmbassyOpened, QStringLiteral("2012-10"), QStringLiteral("দূতাবাস স্থাপনের কথা বলেন"),
                    TimexModifier::None, EventStatus::Intended),
        sampleEvent(EmbassyOpened, QStringLiteral("2014"), QStringLiteral("লিমায় একটি দূতাবাস স্থাপন করে"),
                    TimexModifier::Start),
        sampleEvent(Culture, QStringLiteral("2015-04"), QStringLiteral("রাজধানীতে সাংস্কৃতিক সপ্তাহ")),
        sampleEvent(Recognition, QStringLiteral("PRESENT_REF"), QStringLiteral("স্বীকৃতি দেয়নি"),
                    TimexModifier::None, EventStatus::Negated),
        sampleEvent(Visit, QStringLiteral("2019-07-11"), QStringLiteral("উপমন্ত্রী কাঠমান্ডু সফর করেন"),
                    TimexModifier::None, EventStatus::Occurred, EventOrigin::Supplement),
    });
}

} // namespace kalpanji::test
