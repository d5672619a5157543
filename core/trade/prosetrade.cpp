// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/trade/prosetrade.h"

#include "core/text/countries.h"
#include "core/time/timewords.h"
#include "core/trade/amount.h"

#include <QJsonArray>

namespace kalpanji {

namespace {

/// The "trade" part of a language pack, as far as one article needs it.
struct TradeWords {
    explicit TradeWords(const QJsonObject &pack)
        : lexicon(pack)
        , toEndings(strings(pack.value(u"to_endings")))
        , fromEndings(strings(pack.value(u"from_endings")))
    {
        const QStringList classes = pack.value(u"words").toObject().keys();
        for (const QString &name : classes) {
            if (name.startsWith(QLatin1String("currency_")))
                currencies.append({lexicon.wordClass(name), name.mid(9)});
        }
    }

    static QStringList strings(const QJsonValue &value)
    {
        QStringList list;
        const QJsonArray array = value.toArray();
        for (const QJsonValue &item : array)
            list.append(item.toString());
        return list;
    }

    Lexicon lexicon;
    QStringList toEndings; ///< of a country that goods go to: "মেক্সিকোতে"
    QStringList fromEndings; ///< of one they come from: "আর্মেনিয়ার"
    QList<std::pair<int, QString>> currencies;
};

class TradeReader
{
public:
    TradeReader(const Article &article, const QList<TimeExpression> &times, const TimeWords &time,
                const TradeWords &words)
        : m_article(article)
        , m_times(times)
        , m_time(time)
        , m_words(words)
    {
    }

    ProseTrade read()
    {
        for (const Block &block : m_article.blocks) {
            if (!block.isProse())
                continue;
            const QList<TextRange> sentences = splitSentences(m_article.text, block.range, m_time.sentences);
            for (const TextRange &sentence : sentences) {
                m_tokens = tokenise(m_article.text, sentence);
                readFigure(sentence);
                readProducts(sentence);
            }
        }
        return std::move(m_found);
    }

private:
    [[nodiscard]] qsizetype indexOf(QStringView wordClass, qsizetype from = 0) const
    {
        const int number = m_words.lexicon.wordClass(wordClass);
        for (qsizetype i = from; number >= 0 && i < m_tokens.size(); ++i) {
            if (m_words.lexicon.find(m_tokens, i, number).length > 0)
                return i;
        }
        return -1;
    }

    [[nodiscard]] bool has(QStringView wordClass) const { return indexOf(wordClass) >= 0; }

    /// "৬২৩,০০০ মার্কিন ডলার": a number, perhaps a word of scale, a currency.
    void readFigure(TextRange sentence)
    {
        if (!has(u"trade") && !has(u"export") && !has(u"import"))
            return;
        const int year = yearIn(sentence);
        const std::optional<TradeFlow> flow = flowOf();
        if (year == 0 || !flow)
            return;
        const int scaleClass = m_words.lexicon.wordClass(u"scale");
        for (qsizetype i = 0; i < m_tokens.size(); ++i) {
            if (m_tokens.at(i).kind != TokenKind::Number)
                continue;
            qsizetype next = i + 1;
            const Tag scale = m_words.lexicon.find(m_tokens, next, scaleClass);
            next += scale.length;
            const QString currency = currencyAt(next);
            const std::optional<Amount> amount =
                readAmount(m_tokens.at(i).range.of(m_article.text), scale.length > 0 ? scale.value : 1);
            if (currency.isEmpty() || !amount)
                continue;
            TradeFigure figure;
            figure.period.year = year;
            figure.flow = *flow;
            figure.value = {amount->hundredths, currency};
            figure.precisionMinor = amount->step;
            figure.source = m_article.provenance.source;
            figure.reference = m_article.provenance.url;
            figure.licence = m_article.provenance.licence;
            figure.range = {m_tokens.at(i).range.start,
                            scale.length > 0 ? m_tokens.at(next - 1).range.end : m_tokens.at(i).range.end};
            m_found.figures.append(figure);
        }
    }

    [[nodiscard]] QString currencyAt(qsizetype index) const
    {
        for (const auto &[wordClass, code] : m_words.currencies) {
            if (m_words.lexicon.find(m_tokens, index, wordClass).length > 0)
                return code;
        }
        return {};
    }

    [[nodiscard]] int yearIn(TextRange sentence) const
    {
        for (const TimeExpression &time : m_times) {
            if (sentence.contains(time.range) && time.time.precision() == Precision::Year)
                return time.time.value.toInt();
        }
        return 0;
    }

    /// Both directions, or from whom to whom by the endings of the countries' names.
    [[nodiscard]] std::optional<TradeFlow> flowOf() const
    {
        if (has(u"two_way"))
            return TradeFlow {};
        const bool exports = has(u"export");
        if (!exports && !has(u"import"))
            return {};
        QString to;
        QString from;
        for (const Token &token : m_tokens) {
            if (token.kind != TokenKind::Word)
                continue;
            const Country country = countryIn(foldedWord(token.range.of(m_article.text)), m_article.language);
            if (country.code.isEmpty())
                continue;
            if (to.isEmpty() && m_words.toEndings.contains(country.ending))
                to = country.code;
            else if (from.isEmpty() && m_words.fromEndings.contains(country.ending))
                from = country.code;
        }
        if (to.isEmpty() || from.isEmpty())
            return {};
        return TradeFlow {from, to};
    }

    /// "… প্রধান দ্রব্য হল ক, খ এবং গ।": goods after the copula.
    void readProducts(TextRange sentence)
    {
        const qsizetype goods = indexOf(u"goods");
        const qsizetype is = goods < 0 ? -1 : indexOf(u"is", goods);
        const std::optional<TradeFlow> flow = is < 0 ? std::nullopt : flowOf();
        if (!flow || flow->isTwoWay())
            return;
        ProductList products;
        products.flow = *flow;
        products.range = sentence;
        const int conjunction = m_words.lexicon.wordClass(u"and");
        qsizetype start = is + 1;
        const auto close = [&](qsizetype end) {
            if (end > start) {
                const TextRange item {m_tokens.at(start).range.start, m_tokens.at(end - 1).range.end};
                products.items.append(item.of(m_article.text).toString());
            }
            start = end + 1;
        };
        for (qsizetype i = start; i < m_tokens.size(); ++i) {
            const bool sign = m_tokens.at(i).kind == TokenKind::Sign
                && QStringView(u",;:.।").contains(QChar(m_tokens.at(i).sign));
            if (sign || m_words.lexicon.find(m_tokens, i, conjunction).length > 0)
                close(i);
        }
        close(m_tokens.size());
        if (!products.items.isEmpty())
            m_found.products.append(products);
    }

    const Article &m_article;
    const QList<TimeExpression> &m_times;
    const TimeWords &m_time;
    const TradeWords &m_words;
    QList<Token> m_tokens;
    ProseTrade m_found;
};

} // namespace

ProseTrade extractTrade(const Article &article, const QList<TimeExpression> &times, const LanguagePack &pack)
{
    const QJsonObject part = pack.root.value(u"trade").toObject();
    const Result<TimeWordsPtr> time = timeWords(pack);
    if (part.isEmpty() || !time)
        return {};
    return TradeReader(article, times, **time, TradeWords(part)).read();
}

} // namespace kalpanji
