// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reader/sentences.h"

#include "core/text/sentences.h"
#include "core/time/timewords.h"

namespace kalpanji {

namespace {

SentenceRules rulesFor(const QString &language)
{
    const Result<LanguagePackPtr> pack = languagePack(language);
    if (!pack)
        return {};
    const Result<TimeWordsPtr> words = timeWords(**pack);
    return words ? (*words)->sentences : SentenceRules();
}

} // namespace

QList<TextRange> sentencesAround(const Document &document, qsizetype offset)
{
    const QList<Block> &blocks = document.article.blocks;
    const auto after =
        std::upper_bound(blocks.begin(), blocks.end(), offset,
                         [](qsizetype value, const Block &block) { return value < block.range.start; });
    if (after == blocks.begin() || !(after - 1)->range.contains(offset))
        return {};
    return splitSentences(document.article.text, (after - 1)->range, rulesFor(document.article.language));
}

TextRange sentenceAt(const Document &document, qsizetype offset)
{
    const QList<TextRange> sentences = sentencesAround(document, offset);
    const auto found = std::find_if(sentences.begin(), sentences.end(),
                                    [offset](TextRange sentence) { return sentence.contains(offset); });
    return found == sentences.end() ? TextRange() : *found;
}

} // namespace kalpanji
