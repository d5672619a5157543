// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/time/tokenreading.h"

#include "core/time/timewords.h"

namespace kalpanji {

QList<TokenReading> readTokens(QStringView text, TextRange range, const LanguagePack &pack)
{
    const Result<TimeWordsPtr> words = timeWords(pack);
    if (!words)
        return {};
    const Lexicon &lexicon = (*words)->lexicon;
    const QStringList names = lexicon.classNames();
    const QList<Token> tokens = tokenise(text, range);
    QList<TokenReading> readings;
    for (qsizetype i = 0; i < tokens.size(); ++i) {
        TokenReading reading {tokens.at(i).range.of(text).toString(), {}};
        const QList<Tag> tags = lexicon.tagsAt(tokens, i);
        for (const Tag &tag : tags) {
            if (const QString &name = names.at(tag.wordClass); !reading.classes.contains(name))
                reading.classes.append(name);
        }
        readings.append(reading);
    }
    return readings;
}

} // namespace kalpanji
