// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/trade/import/figurecollector.h"

#include "core/trade/import/countries.h"

namespace kalpanji {

FigureCollector::FigureCollector(ImportReport &report, TradeFigure common)
    : m_report(report)
    , m_common(std::move(common))
{
}

void FigureCollector::begin(qint64 line)
{
    m_line = line;
    ++m_report.rows;
}

bool FigureCollector::concerns(const TradeFlow &flow)
{
    if (flow.isTwoWay())
        return true;
    if (flow.exporter.isEmpty() || flow.importer.isEmpty() || flow.exporter == flow.importer)
        return false;
    const bool withWorld = flow.exporter == worldCode || flow.importer == worldCode;
    if (!m_report.pair) {
        if (withWorld)
            return true;
        m_report.pair =
            TradePair {std::min(flow.exporter, flow.importer), std::max(flow.exporter, flow.importer)};
    }
    const auto isOurs = [this](const QString &country) {
        return country == m_report.pair->first || country == m_report.pair->second;
    };
    return (isOurs(flow.exporter) || flow.exporter == worldCode)
        && (isOurs(flow.importer) || flow.importer == worldCode);
}

bool FigureCollector::accepts(const TradeFlow &flow)
{
    const bool isOurs = concerns(flow);
    if (!isOurs)
        skipOtherCountries();
    return isOurs;
}

void FigureCollector::skipOtherCountries()
{
    m_sawOthers = true;
    skip(SkipReason::OtherCountries);
}

TradeFigure FigureCollector::figure() const
{
    TradeFigure figure = m_common;
    figure.reference = QStringLiteral("%1:%2").arg(m_report.file).arg(m_line);
    return figure;
}

std::optional<TableAmount> FigureCollector::amount(QByteArrayView cell, int power)
{
    const auto read = readTableAmount(cell, m_report.decimal, power);
    if (const auto *problem = std::get_if<CellProblem>(&read)) {
        skip(*problem == CellProblem::Missing        ? SkipReason::MissingValue
                 : *problem == CellProblem::TooLarge ? SkipReason::TooLarge
                                                     : SkipReason::NoNumber);
        return std::nullopt;
    }
    const TableAmount &amount = std::get<TableAmount>(read);
    if (amount.minor < 0) {
        skip(SkipReason::NegativeValue);
        return std::nullopt;
    }
    return amount;
}

FigureCollector::Key FigureCollector::keyOf(const TradeFigure &figure)
{
    return {figure.period,      toString(figure.flow), figure.source,
            figure.attribution, figure.product,        figure.basis};
}

void FigureCollector::add(TradeFigure figure, const TableAmount &amount)
{
    const Key key = keyOf(figure);
    if (m_places.contains(key))
        return skip(SkipReason::Duplicate);
    figure.value.minor = amount.minor;
    m_finestStep = m_finestStep < 0 ? amount.step : std::min(m_finestStep, amount.step);
    m_places.insert(key, m_figures.size());
    m_figures.append(std::move(figure));
}

void FigureCollector::addPart(const TradeFigure &figure, const TableAmount &amount, const QString &part)
{
    Parts &parts = m_parts[keyOf(figure)];
    if (parts.names.isEmpty())
        parts.sum = figure;
    parts.sum.value.minor += amount.minor;
    parts.names.append(part);
    parts.lines.append(m_line);
    m_finestStep = m_finestStep < 0 ? amount.step : std::min(m_finestStep, amount.step);
}

void FigureCollector::addSumsOfParts()
{
    for (auto it = m_parts.cbegin(); it != m_parts.cend(); ++it) {
        if (m_places.contains(it.key())) {
            for (const qint64 line : it->lines)
                m_report.skip(SkipReason::Breakdown, line);
            continue;
        }
        TradeFigure figure = it->sum;
        figure.partial = true; // whether the file lists every part is not known
        figure.derived = it->names.size() > 1;
        figure.note = it->names.join(QLatin1String(", "));
        m_figures.append(figure);
    }
}

void FigureCollector::addToTotal(const TradeFigure &figure)
{
    TradeFigure whole = figure;
    whole.product.clear();
    whole.productName.clear();
    whole.quantity = 0;
    Parts &total = m_totals[keyOf(whole)];
    if (total.lines.isEmpty()) {
        total.sum = whole;
        total.sum.value.minor = 0;
    }
    total.sum.value.minor += figure.value.minor;
    total.lines.append(m_line);
}

void FigureCollector::addTotals()
{
    for (const Parts &total : std::as_const(m_totals)) {
        TradeFigure figure = total.sum;
        figure.derived = true;
        figure.partial = !m_sawOthers; // an extract for two countries may hold some products only
        figure.reference =
            QStringLiteral("%1:%2–%3").arg(m_report.file).arg(total.lines.first()).arg(total.lines.last());
        m_figures.append(figure);
    }
}

QList<TradeFigure> FigureCollector::take()
{
    addSumsOfParts();
    addTotals();
    for (TradeFigure &figure : m_figures) {
        if (figure.precisionMinor == m_common.precisionMinor && m_finestStep > 0)
            figure.precisionMinor = m_finestStep;
    }
    m_report.figures = m_figures.size();
    return std::exchange(m_figures, {});
}

} // namespace kalpanji
