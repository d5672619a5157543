// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/time/timewords.h"

#include <QHash>
#include <QMutex>

namespace kalpanji {

namespace {

Result<TimeWordsPtr> compile(const LanguagePack &pack)
{
    const QJsonObject dates = pack.root.value(u"dates").toObject();
    auto words = std::make_shared<TimeWords>(
        TimeWords {Lexicon(dates),
                   {},
                   SentenceRules::fromJson(pack.root.value(u"sentences").toObject()),
                   dates.value(u"attributive").toBool()});
    Result<Grammar> grammar = Grammar::compile(dates, words->lexicon, pack.fileName);
    if (!grammar)
        return grammar.error();
    words->grammar = std::move(grammar).value();
    return TimeWordsPtr(std::move(words));
}

} // namespace

Result<TimeWordsPtr> timeWords(const LanguagePack &pack)
{
    // the one place of the core with a lock: several documents may be read at once
    static QMutex mutex;
    static QHash<quint64, TimeWordsPtr> kept;
    const QMutexLocker lock(&mutex);
    if (const auto found = kept.constFind(pack.serial); found != kept.constEnd())
        return found.value();
    Result<TimeWordsPtr> words = compile(pack);
    if (words)
        kept.insert(pack.serial, *words);
    return words;
}

} // namespace kalpanji
