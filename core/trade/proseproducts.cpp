// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/trade/proseproducts.h"

namespace kalpanji {

namespace {

constexpr qsizetype longestItem = 8; // tokens; what is longer is a clause

class ProductReader
{
public:
    ProductReader(QStringView text, const QList<Token> &tokens, const TradeWords &words,
                  const QList<PlaceMention> &countries)
        : m_text(text)
        , m_tokens(tokens)
        , m_words(words)
        , m_countries(countries)
    {
    }

    QStringList read()
    {
        if (!findList())
            return {};
        cutCountries();
        QStringList items;
        qsizetype start = m_first;
        for (qsizetype i = m_first; i <= m_end; ++i) {
            if (i < m_end && !parts(i))
                continue;
            while (start < i && is(start, m_words.filler))
                start += m_words.lexicon.find(m_tokens, start, m_words.filler).length;
            if (i - start > longestItem)
                return {};
            if (i > start) {
                const TextRange item {m_tokens.at(start).range.start, m_tokens.at(i - 1).range.end};
                items.append(item.of(m_text).toString());
            }
            start = i + 1;
        }
        return items.size() > 1 ? items : QStringList();
    }

private:
    [[nodiscard]] bool is(qsizetype index, int wordClass) const
    {
        return m_words.lexicon.find(m_tokens, index, wordClass).length > 0;
    }

    [[nodiscard]] qsizetype find(int wordClass, qsizetype from = 0) const
    {
        for (qsizetype i = from; i < m_tokens.size(); ++i) {
            if (is(i, wordClass))
                return i;
        }
        return -1;
    }

    /// Between two goods, or behind the last.
    [[nodiscard]] bool parts(qsizetype index) const
    {
        const bool sign = m_tokens.at(index).kind == TokenKind::Sign
            && QStringView(u",;:.।։").contains(QChar(m_tokens.at(index).sign));
        return sign || is(index, m_words.conjunction);
    }

    /// Behind "are"; else on the side of the verb on which the language has its objects.
    bool findList()
    {
        const qsizetype goods = find(m_words.goods);
        const qsizetype named = goods >= 0 ? goods : find(m_words.exporting);
        const qsizetype is = named < 0 ? -1 : find(m_words.is, named);
        if (is >= 0) {
            m_first = is + m_words.lexicon.find(m_tokens, is, m_words.is).length;
            m_end = m_tokens.size();
            return true;
        }
        const qsizetype verb = find(m_words.listing);
        if (verb < 0)
            return false;
        m_first =
            m_words.goodsFirst ? 0 : verb + m_words.lexicon.find(m_tokens, verb, m_words.listing).length;
        m_end = m_words.goodsFirst ? verb : m_tokens.size();
        return true;
    }

    /// "… to Finland" behind the goods, "a Armenia" before them: the countries are not sold.
    void cutCountries()
    {
        for (const PlaceMention &country : m_countries) {
            if (country.adjective || country.first < m_first || country.end > m_end)
                continue;
            const bool leads = !hasParts(m_first, country.first);
            if (leads)
                m_first = country.end;
            else
                m_end = std::min(m_end, country.first - leadOf(country));
        }
    }

    [[nodiscard]] bool hasParts(qsizetype first, qsizetype end) const
    {
        for (qsizetype i = first; i < end; ++i) {
            if (parts(i))
                return true;
        }
        return false;
    }

    /// The words "to the" before a country: lower-case words up to the goods are not known, so only those
    /// that the pack lists are cut.
    [[nodiscard]] qsizetype leadOf(const PlaceMention &country) const
    {
        qsizetype length = 0;
        while (country.first - length > m_first && is(country.first - length - 1, m_words.filler))
            ++length;
        return length;
    }

    QStringView m_text;
    const QList<Token> &m_tokens;
    const TradeWords &m_words;
    const QList<PlaceMention> &m_countries;
    qsizetype m_first = 0;
    qsizetype m_end = 0;
};

} // namespace

std::optional<ProductList> productsIn(QStringView text, TextRange sentence, const QList<Token> &tokens,
                                      const TradeWords &words, FlowReader &flows)
{
    const QStringList items = ProductReader(text, tokens, words, flows.countries()).read();
    if (items.isEmpty())
        return {};
    const std::optional<TradeFlow> flow = flows.flowIn(0, tokens.size());
    if (!flow || flow->isTwoWay())
        return {};
    return ProductList {*flow, items, sentence};
}

} // namespace kalpanji
