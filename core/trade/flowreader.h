// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/article/article.h"
#include "core/places/placewords.h"
#include "core/trade/tradefigure.h"
#include "core/trade/tradewords.h"

namespace kalpanji {

/// Who sells to whom in a stretch of a sentence, by the words of exporting and importing and by what the
/// countries' endings and prepositions make of them. A partner that is not named is the other one of the two
/// countries that the article is about.
class FlowReader
{
public:
    FlowReader(const Article &article, const TradeWords &words, const PlaceWords &places);

    /// Begins a sentence.
    void start(QStringView text, const QList<Token> &tokens);
    /// The flow of tokens [first, end); nothing where no trade is spoken of.
    [[nodiscard]] std::optional<TradeFlow> flowIn(qsizetype first, qsizetype end);
    /// The countries of the sentence in text order.
    [[nodiscard]] const QList<PlaceMention> &countries() const { return m_countries; }

private:
    enum class Kind { None, Trade, Export, Import };

    [[nodiscard]] Kind kindIn(qsizetype first, qsizetype end) const;
    [[nodiscard]] bool has(int wordClass, qsizetype first, qsizetype end) const;
    [[nodiscard]] QString partnerOf(const QString &code) const;
    void readPair(const Article &article, const PlaceWords &places);

    const TradeWords &m_words;
    const PlaceWords &m_places;
    QStringList m_pair; ///< the two countries the article is about; fewer when it does not tell
    QList<Token> m_tokens;
    QList<PlaceMention> m_countries;
    Kind m_kind = Kind::None; ///< of the stretch before
    std::optional<TradeFlow> m_flow; ///< the one before, in one direction
};

} // namespace kalpanji
