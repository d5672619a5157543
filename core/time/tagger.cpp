// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/time/tagger.h"

#include "core/log.h"
#include "core/time/resolver.h"
#include "core/time/timewords.h"

namespace kalpanji {

namespace {

/// Finds the mentions of one article, block by block.
class MentionFinder
{
public:
    MentionFinder(const Article &article, const TimeWords &words)
        : m_article(article)
        , m_words(words)
        , m_modBefore(words.lexicon.wordClass(u"mod_before"))
        , m_modAfter(words.lexicon.wordClass(u"mod_after"))
        , m_modLink(words.lexicon.wordClass(u"mod_link"))
        , m_connective(words.lexicon.wordClass(u"connective"))
    {
    }

    QList<Mention> find()
    {
        for (m_block = 0; m_block < m_article.blocks.size(); ++m_block) {
            const Block &block = m_article.blocks.at(m_block);
            if (!block.isProse())
                continue;
            const QList<TextRange> sentences = splitSentences(m_article.text, block.range, m_words.sentences);
            for (const TextRange &sentence : sentences) {
                readSentence(tokenise(m_article.text, sentence));
                ++m_sentence;
            }
        }
        return std::move(m_mentions);
    }

private:
    void readSentence(const QList<Token> &tokens)
    {
        qsizetype lastEnd = -1; // token after the mention before
        int brackets = 0;
        for (qsizetype i = 0; i < tokens.size();) {
            const Token &token = tokens.at(i);
            brackets += token.folded == QLatin1String("(")           ? 1
                : token.folded == QLatin1String(")") && brackets > 0 ? -1
                                                                     : 0;
            const Mention mention = mentionAt(tokens, i);
            if (!mention.rule) {
                ++i;
                continue;
            }
            const qsizetype end = m_end;
            if (mention.rule->kind != RuleKind::None) {
                m_mentions.append(mention);
                m_mentions.last().joined = lastEnd >= 0 && onlyConnectives(tokens, lastEnd, m_first);
                m_mentions.last().inBrackets = brackets > 0;
                lastEnd = end;
            }
            i = std::max(end, i + 1);
        }
    }

    /// The mention that begins at `index`, a modifier before it included.
    Mention mentionAt(const QList<Token> &tokens, qsizetype index)
    {
        Mention mention;
        Match match = m_words.grammar.longestAt(tokens, index);
        m_first = match.first;
        if (m_modBefore >= 0 && !(match.rule && match.rule->kind == RuleKind::None)) {
            if (const Tag before = m_words.lexicon.find(tokens, index, m_modBefore); before.length > 0) {
                qsizetype core = index + before.length;
                if (m_modLink >= 0) {
                    while (const qsizetype link = m_words.lexicon.find(tokens, core, m_modLink).length)
                        core += link;
                }
                const Match behind = core < tokens.size() ? m_words.grammar.longestAt(tokens, core) : Match();
                if (behind.rule && behind.end > match.end && takesModifier(*behind.rule)) {
                    match = behind;
                    mention.mod = static_cast<TimexModifier>(before.value);
                    m_first = index;
                }
            }
        }
        if (!match.rule)
            return mention;
        m_end = match.end;
        if (m_modAfter >= 0 && mention.mod == TimexModifier::None && takesModifier(*match.rule)) {
            if (const Tag after = m_words.lexicon.find(tokens, match.end, m_modAfter); after.length > 0) {
                mention.mod = static_cast<TimexModifier>(after.value);
                m_end += after.length;
            }
        }
        if (match.rule->modifier > 0)
            mention.mod = static_cast<TimexModifier>(match.rule->modifier);
        mention.rule = match.rule;
        mention.captures = match.captures;
        mention.range = {tokens.at(m_first).range.start, tokens.at(m_end - 1).range.end};
        mention.block = m_block;
        mention.sentence = m_sentence;
        return mention;
    }

    static bool takesModifier(const Rule &rule)
    {
        return rule.kind != RuleKind::Fixed && rule.kind != RuleKind::None;
    }

    [[nodiscard]] bool onlyConnectives(const QList<Token> &tokens, qsizetype from, qsizetype to) const
    {
        if (from == to)
            return false;
        for (qsizetype i = from; i < to;) {
            const Token &token = tokens.at(i);
            if (token.kind == TokenKind::Sign && QStringView(u"-–—,").contains(token.folded)) {
                ++i;
                continue;
            }
            const Tag tag = m_connective < 0 ? Tag {-1, 0, 0} : m_words.lexicon.find(tokens, i, m_connective);
            if (tag.length == 0)
                return false;
            i += tag.length;
        }
        return true;
    }

    const Article &m_article;
    const TimeWords &m_words;
    int m_modBefore;
    int m_modAfter;
    int m_modLink;
    int m_connective;
    QList<Mention> m_mentions;
    qsizetype m_block = 0;
    qsizetype m_sentence = 0;
    qsizetype m_first = 0;
    qsizetype m_end = 0;
};

} // namespace

QList<TimeExpression> tagTimes(const Article &article, const LanguagePack &pack, const TagOptions &options)
{
    const Result<TimeWordsPtr> words = timeWords(pack);
    if (!words) {
        qCWarning(logTime) << words.error().subject;
        return {};
    }
    return resolveMentions(MentionFinder(article, **words).find(), (*words)->anchorFollows, options);
}

} // namespace kalpanji
