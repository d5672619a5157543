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
    MentionFinder(const Article &article, const TimeWords &words, const TagOptions &options)
        : m_article(article)
        , m_words(words)
        , m_options(options)
        , m_determiner(words.lexicon.wordClass(u"determiner"))
        , m_function(words.lexicon.wordClass(u"function"))
        , m_of(words.lexicon.wordClass(u"of"))
        , m_modBefore(words.lexicon.wordClass(u"mod_before"))
        , m_modAmount(words.lexicon.wordClass(u"mod_amount"))
        , m_dayPart(words.lexicon.wordClass(u"daypart"))
        , m_modAfter(words.lexicon.wordClass(u"mod_after"))
        , m_modLink(words.lexicon.wordClass(u"mod_link"))
        , m_connective(words.lexicon.wordClass(u"connective"))
    {
    }

    std::vector<Mention> find()
    {
        for (m_block = 0; m_block < m_article.blocks.size(); ++m_block) {
            const Block &block = m_article.blocks.at(m_block);
            m_inHeading = block.kind == BlockKind::Heading;
            if (!block.isProse() && !m_inHeading)
                continue;
            const QList<TextRange> sentences = splitSentences(m_article.text, block.range, m_words.sentences);
            for (const TextRange &sentence : sentences) {
                m_reading.read(m_article.text, sentence, m_words.lexicon);
                readSentence();
                ++m_sentence;
            }
        }
        return std::move(m_mentions);
    }

private:
    void readSentence()
    {
        qsizetype lastEnd = -1; // token after the mention before
        int brackets = 0;
        const QList<Token> &tokens = m_reading.tokens;
        for (qsizetype i = 0; i < tokens.size();) {
            const char16_t sign = tokens.at(i).sign;
            brackets += sign == u'(' ? 1 : sign == u')' && brackets > 0 ? -1 : 0;
            const Mention mention =
                mentionAt(i, {lastEnd == i ? &m_mentions.back().captures : nullptr, false});
            if (!mention.rule) {
                ++i;
                continue;
            }
            const qsizetype end = m_end;
            if (mention.rule->kind != RuleKind::None) {
                m_mentions.push_back(mention);
                m_mentions.back().joined = mention.rule->partner != Partner::None
                    || (lastEnd >= 0 && onlyConnectives(lastEnd, m_first));
                m_mentions.back().inBrackets = brackets > 0;
                lastEnd = end;
            }
            i = std::max(end, i + 1);
        }
    }

    /// The mention that begins at `index`, a modifier before it included.
    Mention mentionAt(qsizetype index, Around around)
    {
        const Lexicon::Word &word = m_reading.words[static_cast<std::size_t>(index)];
        Mention mention;
        Match match = m_words.grammar.longestAt(m_reading, index, around);
        m_first = match.first;
        if (word.classes && !(match.rule && match.rule->kind == RuleKind::None)) {
            modify(match, mention, index);
        }
        if (!match.rule)
            return mention;
        m_end = match.end;
        if (mention.mod == TimexModifier::None && takesModifier(*match.rule)) {
            if (const Tag after = m_reading.tagAt(match.end, m_modAfter); after.length > 0) {
                mention.mod = static_cast<TimexModifier>(after.value);
                m_end += after.length;
            }
        }
        if (match.rule->modifier > 0)
            mention.mod = static_cast<TimexModifier>(match.rule->modifier);
        if (match.captures.modifier > 0)
            mention.mod = static_cast<TimexModifier>(match.captures.modifier);
        mention.rule = match.rule;
        mention.captures = match.captures;
        if (match.rule->number && !mention.captures.hasNumber) {
            mention.captures.number = *match.rule->number;
            mention.captures.hasNumber = true;
        }
        if (match.rule->month > 0) {
            mention.captures.month = match.rule->month;
            mention.captures.day = match.rule->day;
        }
        mention.moment = momentOf(*match.rule, mention.captures);
        if (m_options.determiners && m_first > 0 && m_reading.tagAt(m_first - 1, m_determiner).length == 1
            && !isAttributive(match.rule->kind))
            --m_first;
        mention.range =
            wholeClusters(m_reading.tokens.at(m_first).range.start, m_reading.tokens.at(m_end - 1).range.end);
        mention.block = m_block;
        mention.sentence = m_sentence;
        mention.inHeading = m_inHeading;
        return mention;
    }

    /// "early 1990", "the night of 20 June", "more than ten years": a modifier that the match behind it
    /// takes.
    void modify(Match &match, Mention &mention, qsizetype index)
    {
        for (const int wordClass : {m_modBefore, m_modAmount, m_dayPart}) {
            const Tag before = m_reading.tagAt(index, wordClass);
            if (before.length == 0)
                continue;
            qsizetype core = index + before.length;
            while (const qsizetype link =
                       wordClass == m_modAmount ? 0 : m_reading.tagAt(core, m_modLink).length)
                core += link;
            if (core >= m_reading.tokens.size())
                continue;
            Match behind = m_words.grammar.longestAt(m_reading, core, {nullptr, true});
            if (!behind.rule || behind.first != core || behind.end <= match.end)
                continue;
            const bool fits = wordClass == m_dayPart ? behind.captures.day > 0
                : wordClass == m_modAmount
                ? behind.rule->kind == RuleKind::Duration || behind.rule->kind == RuleKind::Shift
                : takesModifier(*behind.rule);
            if (!fits)
                continue;
            if (wordClass == m_dayPart)
                behind.captures.dayPart = static_cast<DayPart>(before.value);
            else
                mention.mod = static_cast<TimexModifier>(before.value);
            match = behind;
            m_first = index;
            return;
        }
    }

    /// "the 1941 campaign", "a three-day battle": the article is the noun's. What is itself headed by a noun
    /// ("the spring of 1794", "the next year", "the 1920s") has one of its own.
    [[nodiscard]] bool isAttributive(RuleKind kind) const
    {
        if (!m_words.attributive || kind == RuleKind::Offset || kind == RuleKind::Shift
            || kind == RuleKind::Decade || kind == RuleKind::Century)
            return false;
        for (qsizetype i = m_first; i < m_end; ++i) {
            if (m_reading.tagAt(i, m_of).length > 0)
                return false;
        }
        const QList<Token> &tokens = m_reading.tokens;
        qsizetype next = m_end;
        while (next < tokens.size()
               && (tokens.at(next).kind == TokenKind::Number
                   || QStringView(u"-–\"“‘'").contains(QChar(tokens.at(next).sign))))
            ++next; // "the 1973–1974 season", "the 1780 “Moonlight Battle”"
        return next < tokens.size() && tokens.at(next).kind == TokenKind::Word
            && m_reading.tagAt(next, m_function).length == 0;
    }

    /// Marks that follow the last character belong to it ("5" with an enclosing circle), and both brackets of
    /// an editor's word.
    [[nodiscard]] TextRange wholeClusters(qsizetype start, qsizetype end) const
    {
        const QStringView span = TextRange {start, end}.of(m_article.text);
        if (start > 0 && m_article.text.at(start - 1) == u'[' && span.contains(u']'))
            --start;
        while (end < m_article.text.size() && m_article.text.at(end).isMark())
            ++end;
        return {start, end};
    }

    static bool takesModifier(const Rule &rule)
    {
        return rule.kind != RuleKind::Fixed && rule.kind != RuleKind::None;
    }

    [[nodiscard]] bool onlyConnectives(qsizetype from, qsizetype to) const
    {
        if (from >= to)
            return false;
        for (qsizetype i = from; i < to;) {
            const Token &token = m_reading.tokens.at(i);
            if (token.kind == TokenKind::Sign && QStringView(u"-–—,").contains(QChar(token.sign))) {
                ++i;
                continue;
            }
            const Tag tag = m_reading.tagAt(i, m_connective);
            if (tag.length == 0)
                return false;
            i += tag.length;
        }
        return true;
    }

    const Article &m_article;
    const TimeWords &m_words;
    const TagOptions &m_options;
    int m_determiner;
    int m_function;
    int m_of;
    int m_modBefore;
    int m_modAmount;
    int m_dayPart;
    int m_modAfter;
    int m_modLink;
    int m_connective;
    Reading m_reading;
    std::vector<Mention> m_mentions;
    bool m_inHeading = false;
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
    return resolveMentions(MentionFinder(article, **words, options).find(), options);
}

} // namespace kalpanji
