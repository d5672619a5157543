// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document.h"
#include "core/text/localeformat.h"
#include "core/trade/productshares.h"
#include "core/trade/tradechart.h"

#include <QCoreApplication>

namespace kalpanji {

/// The words of the trade chart, whole sentences in the interface language and numbers of its locale.
/// Made for one use; holds no state of its own.
class TradeText
{
    Q_DECLARE_TR_FUNCTIONS(kalpanji::TradeText)

public:
    TradeText(DocumentPtr document, LocaleFormat format);

    /// "Armenia and Mexico"; empty without a pair.
    [[nodiscard]] QString title() const;
    /// "Mexico to Armenia", "both directions together".
    [[nodiscard]] QString flow(const TradeFlow &flow) const;
    /// Those whose figures a chart leaves out.
    [[nodiscard]] QString otherCurrencies(const TradeChart &chart) const;
    [[nodiscard]] QString choice(FlowChoice choice) const;
    /// "2014", "May 2014".
    [[nodiscard]] QString period(const TradePeriod &period) const;
    /// "ArmStat, by origin"; "this article".
    [[nodiscard]] QString series(const TradeFigure &figure) const;
    /// The same where there is little room: "by origin".
    [[nodiscard]] QString shortSeries(const TradeFigure &figure) const;
    /// "ArmStat": who states a figure, in short.
    [[nodiscard]] QString source(const TradeFigure &figure) const;
    /// What a source calls goods, in the interface language where the program knows them: "passenger cars".
    [[nodiscard]] static QString product(const TradeFigure &figure);
    /// "623,000 US dollars", "none", "less than 5,000 US dollars".
    [[nodiscard]] QString amount(const TradeFigure &figure) const;
    /// "13×".
    [[nodiscard]] QString ratio(double ratio) const;
    /// What the value axis measures: "US dollars", "US dollars, logarithmic scale", "2014 = 100".
    [[nodiscard]] QString unit(const TradeChart &chart) const;
    /// One line that tells a figure: period, flow, source, exact amount, reference.
    [[nodiscard]] QString figure(qsizetype index) const;
    /// Everything known of a figure, a line each: amount, basis, reporter, reference, licence, date.
    [[nodiscard]] QStringList card(qsizetype index) const;
    /// The card of the first of `figures`, which lie on each other in the chart, and a line for each other.
    [[nodiscard]] QStringList card(const QList<qsizetype> &figures) const;
    /// figure() of the first of `figures`, and that the others lie there too.
    [[nodiscard]] QString figure(const QList<qsizetype> &figures) const;
    /// "In 2014 the sources differ 13-fold: from … to …." and why.
    [[nodiscard]] QString disagreement(const TradeComparison &comparison) const;
    [[nodiscard]] QString reason(const TradeComparison &comparison) const;
    /// "Of the goods from Mexico to Armenia in 2022, passenger cars made 68% (UN Comtrade)."; empty when no
    /// source tells of goods that weighed much.
    [[nodiscard]] QString mainGoods(const TradeFlow &flow, int year) const;
    /// "68%", "≥ 72%"; empty when the share is not known.
    [[nodiscard]] QString share(const ProductShare &part) const;
    /// What the chart shows, in a few sentences: the alternative text.
    [[nodiscard]] QString summary(const TradeChart &chart, FlowChoice choice) const;
    /// Distinct short names of the sources in a chart, for the foot of a picture.
    [[nodiscard]] QStringList sources(const TradeChart &chart) const;
    [[nodiscard]] QStringList licences(const TradeChart &chart) const;

private:
    /// What the article itself comes from, by whom: its licence wants them named.
    [[nodiscard]] QString articleSource() const;
    [[nodiscard]] const TradeFigure &at(qsizetype index) const
    {
        return m_document->trade.figures().at(index);
    }
    /// "ArmStat, by origin: 8,121,518 US dollars" for each but the first.
    [[nodiscard]] QStringList others(const QList<qsizetype> &figures) const;
    [[nodiscard]] QString extremes(const TradeSeries &series) const;
    [[nodiscard]] QString gaps(const TradeChart &chart) const;
    [[nodiscard]] QString peakGoods(FlowChoice choice) const;

    DocumentPtr m_document;
    LocaleFormat m_format;
};

} // namespace kalpanji
