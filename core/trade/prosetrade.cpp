// SPDX-License-Identifier: GPL-3.0-or-later
// A sentence is read amount by amount: from one to the next reaches the stretch that says of which year and
// in which direction it is. What a stretch leaves out it takes from the one before: "exports were worth two
// million dollars in 2018, and imports three".
#include "core/trade/prosetrade.h"

#include "core/places/placewords.h"
#include "core/time/timewords.h"
#include "core/trade/amount.h"
#include "core/trade/flowreader.h"
#include "core/trade/proseproducts.h"
#include "core/trade/tradewords.h"

#include <limits>

namespace kalpanji {

namespace {

struct FoundAmount {
    Money value;
    qint64 step = 100;
    TextRange range;
    qsizetype first = 0; ///< tokens
    qsizetype end = 0;
};

class TradeReader
{
public:
    TradeReader(const Article &article, const QList<TimeExpression> &times, const SentenceRules &sentences,
                const TradeWords &words, const PlaceWords &places)
        : m_article(article)
        , m_times(times)
        , m_sentences(sentences)
        , m_words(words)
        , m_flows(article, words, places)
    {
    }

    ProseTrade read()
    {
        for (const Block &block : m_article.blocks) {
            if (!block.isProse())
                continue;
            m_period = {}; // a year does not reach into the next paragraph
            const QList<TextRange> sentences = splitSentences(m_article.text, block.range, m_sentences);
            for (const TextRange &sentence : sentences)
                readSentence(sentence);
        }
        return std::move(m_found);
    }

private:
    void readSentence(TextRange sentence)
    {
        m_tokens = tokenise(m_article.text, sentence);
        m_flows.start(m_article.text, m_tokens);
        const QList<FoundAmount> amounts = findAmounts();
        const TradePeriod before = m_period;
        TradePeriod latest; // "…, compared with 2018" is not what the next sentence goes on from
        for (qsizetype i = 0; i < amounts.size(); ++i) {
            const qsizetype first = i == 0 ? 0 : boundaryAfter(amounts.at(i - 1).end, amounts.at(i).first);
            const qsizetype end = i + 1 < amounts.size()
                ? boundaryAfter(amounts.at(i).end, amounts.at(i + 1).first)
                : m_tokens.size();
            readFigure(amounts.at(i), first, end);
            latest = std::max(latest, m_period);
        }
        m_period = std::max(latest, m_period);
        if (amounts.isEmpty()) {
            if (const std::optional<ProductList> products =
                    productsIn(m_article.text, sentence, m_tokens, m_words, m_flows))
                m_found.products.append(*products);
        }
        if (m_period == before)
            setPeriod(0, m_tokens.size(), 0); // "In 2016 …" of a sentence without figures
    }

    /// Where the words of the next figure begin: behind the first comma, semicolon or "and" after `from`.
    [[nodiscard]] qsizetype boundaryAfter(qsizetype from, qsizetype next) const
    {
        for (qsizetype i = from; i < next; ++i) {
            const bool sign = m_tokens.at(i).kind == TokenKind::Sign
                && QStringView(u",;:").contains(QChar(m_tokens.at(i).sign));
            if (sign || m_words.lexicon.find(m_tokens, i, m_words.contrast).length > 0
                || m_words.lexicon.find(m_tokens, i, m_words.conjunction).length > 0)
                return i;
        }
        return next;
    }

    void readFigure(const FoundAmount &amount, qsizetype first, qsizetype end)
    {
        const std::optional<TradeFlow> flow = m_flows.flowIn(first, end);
        setPeriod(first, end, amount.first);
        if (!flow || m_period.year == 0)
            return;
        TradeFigure figure;
        figure.period = m_period;
        figure.flow = *flow;
        figure.value = amount.value;
        figure.precisionMinor = amount.step;
        figure.source = m_article.provenance.source;
        figure.reference = m_article.provenance.url;
        figure.licence = m_article.provenance.licence;
        figure.range = amount.range;
        m_found.figures.append(figure);
    }

    /// The year in tokens [first, end) that is nearest to `origin`; the one before stays where there is none.
    void setPeriod(qsizetype first, qsizetype end, qsizetype origin)
    {
        if (first >= end)
            return;
        const TextRange range {m_tokens.at(first).range.start, m_tokens.at(end - 1).range.end};
        const qsizetype at = m_tokens.at(origin).range.start;
        qsizetype nearest = std::numeric_limits<qsizetype>::max();
        auto time =
            std::lower_bound(m_times.begin(), m_times.end(), range.start,
                             [](const TimeExpression &t, qsizetype start) { return t.range.start < start; });
        for (; time != m_times.end() && time->range.start < range.end; ++time) {
            const std::optional<TradePeriod> period = tradePeriodOf(time->time.value);
            const qsizetype distance = std::abs(time->range.start - at);
            if (period && distance < nearest) {
                nearest = distance;
                m_period = *period;
            }
        }
    }

    /// Every amount of money: "US$4.7 million", "১৬ কোটি ৫০ লাখ মার্কিন ডলার", "2 850 000 dólares".
    [[nodiscard]] QList<FoundAmount> findAmounts() const
    {
        QList<FoundAmount> found;
        for (qsizetype i = 0; i < m_tokens.size(); ++i) {
            if (m_tokens.at(i).kind != TokenKind::Number)
                continue;
            const QString known = found.isEmpty() ? QString() : found.constLast().value.currency;
            const std::optional<FoundAmount> amount = amountAt(i, known);
            if (amount)
                found.append(*amount);
            i = (amount ? amount->end : endOfGroups(i)) - 1; // the tail of a number that is no amount is none
        }
        return found;
    }

    [[nodiscard]] std::optional<FoundAmount> amountAt(qsizetype index, const QString &known) const
    {
        FoundAmount found;
        found.first = index;
        qsizetype next = index;
        Amount sum {0, std::numeric_limits<qint64>::max()};
        qsizetype end = index;
        qint64 lastScale = std::numeric_limits<qint64>::max();
        while (next < m_tokens.size() && m_tokens.at(next).kind == TokenKind::Number) {
            const qsizetype numberEnd = endOfGroups(next);
            const TextRange number {m_tokens.at(next).range.start, m_tokens.at(numberEnd - 1).range.end};
            const Tag scale = m_words.lexicon.find(m_tokens, numberEnd, m_words.scale);
            const qint64 factor = scale.length > 0 ? scale.value : 1;
            const std::optional<Amount> amount =
                readAmount(number.of(m_article.text), factor, m_words.decimal);
            if (!amount || factor >= lastScale)
                break;
            sum = {sum.hundredths + amount->hundredths, std::min(sum.step, amount->step)};
            end = next = numberEnd + scale.length;
            lastScale = factor;
            if (scale.length == 0)
                break;
        }
        if (end == index || sum.hundredths == 0)
            return {};
        const QString before = currencyBefore(index, found.first);
        QString currency = before.isEmpty() ? currencyAt(end) : before;
        if (currency.isEmpty() && lastScale > 1 && lastScale < std::numeric_limits<qint64>::max())
            currency = known; // "… 40.2 million US dollars, and imports 5.4 million"
        if (currency.isEmpty())
            return {};
        found.value = {sum.hundredths, currency};
        found.step = sum.step;
        found.end = end;
        found.range = {m_tokens.at(found.first).range.start, m_tokens.at(end - 1).range.end};
        return found;
    }

    /// "2 850 000" is three tokens and one number, and so may "৯৭,৫০,০০০" be.
    [[nodiscard]] qsizetype endOfGroups(qsizetype index) const
    {
        constexpr int group = 3;
        qsizetype end = index + 1;
        while (end + 1 < m_tokens.size() && m_tokens.at(end).sign == u',' && !m_tokens.at(end).spaceBefore
               && m_tokens.at(end + 1).kind == TokenKind::Number && !m_tokens.at(end + 1).spaceBefore)
            end += 2;
        while (end < m_tokens.size() && m_tokens.at(index).digits <= group
               && m_tokens.at(end).kind == TokenKind::Number && m_tokens.at(end).digits == group
               && !m_tokens.at(end).grouped
               && m_tokens.at(end).range.start == m_tokens.at(end - 1).range.end + 1)
            ++end;
        return end;
    }

    [[nodiscard]] QString currencyAt(qsizetype index) const
    {
        for (const auto &[wordClass, code] : m_words.currencies) {
            if (m_words.lexicon.find(m_tokens, index, wordClass).length > 0)
                return code;
        }
        return {};
    }

    /// "$", "US$" before a number; `first` becomes where it begins.
    [[nodiscard]] QString currencyBefore(qsizetype index, qsizetype &first) const
    {
        constexpr qsizetype longest = 2;
        for (qsizetype length = longest; length > 0; --length) {
            if (index < length || m_tokens.at(index - 1).kind != TokenKind::Sign)
                continue;
            for (const auto &[wordClass, code] : m_words.currencies) {
                if (m_words.lexicon.find(m_tokens, index - length, wordClass).length == length) {
                    first = index - length;
                    return code;
                }
            }
        }
        return {};
    }

    const Article &m_article;
    const QList<TimeExpression> &m_times;
    const SentenceRules &m_sentences;
    const TradeWords &m_words;
    FlowReader m_flows;
    QList<Token> m_tokens;
    TradePeriod m_period;
    ProseTrade m_found;
};

} // namespace

ProseTrade extractTrade(const Article &article, const QList<TimeExpression> &times, const LanguagePack &pack)
{
    const Result<TimeWordsPtr> time = timeWords(pack);
    const TradeWordsPtr words = tradeWords(pack);
    if (!time || !words)
        return {};
    return TradeReader(article, times, (*time)->sentences, *words, *placeWords(pack)).read();
}

} // namespace kalpanji
