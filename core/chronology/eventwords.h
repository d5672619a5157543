// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/chronology/event.h"
#include "core/time/languagepack.h"
#include "core/time/timewords.h"

namespace kalpanji {

/// What a form of a verb says of the happening it names. A noun, and whatever has no forms, is a Name.
enum class WordForm {
    Name = 0,
    Past = 1, ///< told as done: "signed", "firmó", "করে" (historic present), "ստորագրել"
    Participle = 2, ///< done when an auxiliary goes with it or a date of its own: "abierta"
    Future = 3, ///< told as to come: "abriría", "খুলবে", "կբացի"
    NonFinite = 4, ///< names it only: "to open", "abrir", "খোলার", "բացելու"
    Condition = 5, ///< done before, and the cause of, what the main clause tells: "হলে"
    Negated = 6, ///< told as not done: "করেনি"
};

/// A kind of happening by its words within one clause. All nouns must stand in the clause, in any order.
struct Trigger {
    EventType type = EventType::Other;
    QList<int> verbs; ///< classes of the predicate; empty: any
    QList<QList<int>> nouns; ///< alternatives of word classes, slot by slot
    QList<int> without; ///< classes that must not stand in the clause
    bool topic = false; ///< the noun may be what was told of before: "it was closed"
    bool named = false; ///< the noun alone tells it where it has a date of its own
};

/// The "events" part of a language pack, compiled.
struct EventWords {
    explicit EventWords(const QJsonObject &wordsByForm)
        : lexicon(wordsByForm)
    {
    }

    Lexicon lexicon;
    QList<Trigger> triggers;
    QList<int> nounClasses; ///< every class that a trigger asks for as a noun
    QStringList pastEndings; ///< of finite verbs that the pack does not list
    QStringList finalEndings; ///< of those that end a sentence, where verbs do
    QStringList participleEndings; ///< of participles that tell with an auxiliary
    QStringList gerundEndings; ///< behind a comma, told with a date of their own: ", reopening in 1945"
    QStringList futureEndings; ///< count after a word of reporting
    QStringList negationPrefixes; ///< "չ": the word after it is denied
    QStringList negationSuffixes; ///< "নি"
    QStringList attributiveEndings; ///< of a date that describes a noun: "সালের"
    QStringList locativeEndings; ///< of a happening at which the clause happens: "বন্যায়"
    QStringList nameEndings; ///< of a name in the genitive: "ের"
    QStringList objectEndings; ///< of a name that is an object, and ends there: "কে"
    QStringList rangeEndings; ///< of the first of two dates that are a range: "4-ից 7-ը"
    bool verbFinal = false; ///< the predicate ends its clause and dates stand before it
    bool cased = true; ///< names begin with a capital letter
    bool dropsSubject = false; ///< a sentence may begin with its verb: "Murió en 1961"
    // Word classes; -1 where the language has none.
    int auxiliary = -1;
    int presentAuxiliary = -1; ///< "is", "are": what they help is a habit or a state
    int negation = -1; ///< denies the predicate beside it
    int negativeQuantifier = -1; ///< "no", "ningún": denies from anywhere before the predicate
    int intent = -1; ///< "planned", "promised"
    int modal = -1; ///< "did", "llegó a": the next verb says what
    int report = -1; ///< "announced", "spoke of": an intent where a happening is named as to come
    int conjunction = -1; ///< "and", "but": may begin a clause
    int relative = -1; ///< "who", "which", "that"
    int cause = -1; ///< "after": before the happening that is the cause
    int causeAfter = -1; ///< the same, behind it: "পর", "հետո"
    int happening = -1; ///< nouns that tell a happening of no other type: "earthquake"
    int during = -1; ///< "during the visit": takes the date of the visit told before
    int continuing = -1; ///< "he", "also": takes the date of what was told before
    int aside = -1; ///< phrases whose words name no happening here: "on the anniversary of"
    int pronoun = -1; ///< stands for what was told of before: "it", "la suya"
    int calledOff = -1; ///< "postponed": what it is said of did not happen
    int until = -1; ///< "until": what had not happened before a date happened then
    int when = -1; ///< "when": what follows happened at the date before it
    int byDecree = -1; ///< "por ley": its date is that of the clause
    int instead = -1; ///< "sino": what was denied happened at the date that follows
    int sameDeed = -1; ///< "did the same"
    int state = -1; ///< verbs of standing states: no happening
    int statistic = -1; ///< words of figures: a clause with one tells no other happening
    int notVerb = -1; ///< ends like a finite verb but is none
    int article = -1; ///< begins what a verb is about
    int connective = -1; ///< words a title does not begin with
    int attributive = -1; ///< "of" before a date: it describes the noun
    int between = -1; ///< "between … and …": a range
    int rangeLink = -1; ///< "to", "থেকে"
    int andLink = -1; ///< "and" between two dates
    int linkFiller = -1; ///< articles and prepositions that may stand between two dates, or before one
    int particle = -1; ///< small words without a meaning of their own: "se"
    int dateLead = -1; ///< goes with a date that follows: "in", "el"
    int dateTrail = -1; ///< goes with a date before it: "পর্যন্ত"
    int role = -1; ///< "foreign minister"
    int visitName = -1; ///< "visit", as a noun
    int noName = -1; ///< where names have no capitals: words behind an office that are none
    int withGenitive = -1; ///< "with", "সাথে": the name before it stands in the genitive
    int placeLead = -1; ///< "in", "to": before the name of a place
};
using EventWordsPtr = std::shared_ptr<const EventWords>;

/// Compiled on first use, shared, safe from any thread. Errors: InvalidLanguagePack.
Result<EventWordsPtr> eventWords(const LanguagePack &pack);

} // namespace kalpanji
