// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/trade/import/tableheader.h"
#include "core/trade/import/tablenumber.h"

#include <QMap>

#include <functional>
#include <tuple>

namespace kalpanji {

/// What the rows of one file add up to: a list of figures without repeats, and the report. A reader calls
/// begin() for each row, then add() or skip().
class FigureCollector
{
public:
    /// `common` is what every figure of the file shares.
    FigureCollector(ImportReport &report, TradeFigure common);

    void begin(qint64 line);
    void skip(SkipReason reason) { m_report.skip(reason, m_line); }
    /// The row names a country that is none of the pair, a group of countries, or nothing known.
    void skipOtherCountries();
    /// Whether a flow belongs to the pair in question, or is one of its countries' trade with the world; when
    /// no pair was named, the first two countries met become it.
    [[nodiscard]] bool concerns(const TradeFlow &flow);
    /// concerns(); when not, the row is skipped.
    [[nodiscard]] bool accepts(const TradeFlow &flow);
    /// What a reader starts from: source, licence, snapshot; the reference names the line.
    [[nodiscard]] TradeFigure figure() const;
    /// The amount in `cell`, which counts 10^`power` units a one; skips the row when there is none.
    [[nodiscard]] std::optional<TableAmount> amount(QByteArrayView cell, int power);
    [[nodiscard]] std::optional<TableAmount> amount(QByteArrayView cell)
    {
        return amount(cell, std::max(m_report.power, 0));
    }

    /// Adds `figure` with `amount` as its value; a second one for the same trade of the same source is
    /// skipped.
    void add(TradeFigure figure, const TableAmount &amount);
    /// Adds a part of a figure (by sea, by road …), named `part`: the parts are summed when the file turns
    /// out to hold no row for the whole, and left out when it does.
    void addPart(const TradeFigure &figure, const TableAmount &amount, const QString &part);
    /// Adds to the sum of all goods of the figure's period and flow, for tables that list products alone.
    void addToTotal(const TradeFigure &figure);

    [[nodiscard]] const TradeFigure &common() const { return m_common; }
    /// All figures, known as precisely as the file's finest digit.
    [[nodiscard]] QList<TradeFigure> take();

private:
    using Key = std::tuple<TradePeriod, QString, QString, Attribution, QString, QString>;
    [[nodiscard]] static Key keyOf(const TradeFigure &figure);
    void addSumsOfParts();
    void addTotals();

    struct Parts {
        TradeFigure sum;
        QStringList names;
        QList<qint64> lines;
    };
    ImportReport &m_report;
    TradeFigure m_common;
    qint64 m_line = 0;
    QList<TradeFigure> m_figures;
    QMap<Key, qsizetype> m_places; ///< into m_figures
    QMap<Key, Parts> m_parts;
    QMap<Key, Parts> m_totals;
    qint64 m_finestStep = -1;
    bool m_sawOthers = false; ///< rows about other countries: then the file is no extract
};

} // namespace kalpanji
