// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/trade/flowreader.h"

namespace kalpanji {

FlowReader::FlowReader(const Article &article, const TradeWords &words, const PlaceWords &places)
    : m_words(words)
    , m_places(places)
{
    readPair(article, places);
}

/// The two countries that the article names first, as articles on two countries do.
void FlowReader::readPair(const Article &article, const PlaceWords &places)
{
    constexpr qsizetype beginning = 1000; // characters
    for (const QString &text : {article.title, article.text.left(beginning)}) {
        for (const PlaceMention &place : places.find(text, tokenise(text, {0, text.size()}))) {
            if (!place.code.isEmpty() && !m_pair.contains(place.code) && m_pair.size() < 2)
                m_pair.append(place.code);
        }
    }
}

void FlowReader::start(QStringView text, const QList<Token> &tokens)
{
    m_tokens = tokens;
    m_countries = m_places.find(text, tokens);
    m_countries.removeIf([](const PlaceMention &place) { return place.code.isEmpty(); });
    m_kind = Kind::None;
    m_flow.reset();
}

bool FlowReader::has(int wordClass, qsizetype first, qsizetype end) const
{
    for (qsizetype i = first; i < end; ++i) {
        if (m_words.lexicon.find(m_tokens, i, wordClass).length > 0)
            return true;
    }
    return false;
}

FlowReader::Kind FlowReader::kindIn(qsizetype first, qsizetype end) const
{
    return has(m_words.exporting, first, end) ? Kind::Export
        : has(m_words.importing, first, end)  ? Kind::Import
        : has(m_words.trade, first, end)      ? Kind::Trade
                                              : Kind::None;
}

QString FlowReader::partnerOf(const QString &code) const
{
    if (m_pair.size() < 2 || !m_pair.contains(code))
        return {};
    return m_pair.at(m_pair.constFirst() == code ? 1 : 0);
}

std::optional<TradeFlow> FlowReader::flowIn(qsizetype first, qsizetype end)
{
    Kind kind = kindIn(first, end);
    QString to;
    QString from;
    QStringList plain;
    for (const PlaceMention &country : std::as_const(m_countries)) {
        if (country.first < first || country.end > end)
            continue;
        if (country.role == PlaceRole::To && to.isEmpty())
            to = country.code;
        else if (country.role == PlaceRole::From && from.isEmpty())
            from = country.code;
        else if (!plain.contains(country.code))
            plain.append(country.code);
    }
    const bool directed = !to.isEmpty() || !from.isEmpty();
    if (kind == Kind::None && !directed && plain.isEmpty() && m_kind == Kind::Trade)
        kind = Kind::Trade; // "…, compared with 38 million in 2018"
    if (kind == Kind::Trade) {
        m_kind = kind;
        return TradeFlow {};
    }
    if (kind == Kind::None && (directed || !plain.isEmpty()))
        kind = m_kind; // "… , and Greek ones to Chile, …"
    if (kind == Kind::None)
        return {};
    if (!directed && plain.isEmpty() && m_flow) {
        // "… exported goods for 180 million and imported 70 million"
        const TradeFlow before = *m_flow;
        return kind == m_kind ? before : TradeFlow {before.importer, before.exporter};
    }
    m_kind = kind;
    plain.removeAll(to);
    plain.removeAll(from);
    QString exporter = from;
    QString importer = to;
    const bool imports = kind == Kind::Import && to.isEmpty();
    for (const QString &code : std::as_const(plain)) {
        QString &side =
            imports ? (importer.isEmpty() ? importer : exporter) : (exporter.isEmpty() ? exporter : importer);
        if (side.isEmpty())
            side = code;
    }
    if (exporter.isEmpty())
        exporter = partnerOf(importer);
    if (importer.isEmpty())
        importer = partnerOf(exporter);
    if (exporter.isEmpty() || importer.isEmpty() || exporter == importer)
        return {};
    m_flow = TradeFlow {exporter, importer};
    return m_flow;
}

} // namespace kalpanji
