// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chart/tradetext.h"

#include "ui/chart/sourcewords.h"
#include "ui/shell/sourcename.h"

#include <QLocale>
#include <QRegularExpression>
#include <QSet>

namespace kalpanji {

namespace {

/// "ArmStat (Statistical Committee of Armenia)" → "ArmStat", in the interface language where it is no proper
/// name; an imported source names its file, since the same office may stand beside it from elsewhere.
QString shortName(const QString &source, const QString &file)
{
    const QString name = sourceWords(source).section(QLatin1String(" ("), 0, 0);
    return file.isEmpty() || name == file ? name : QStringLiteral("%1 (%2)").arg(name, file);
}

/// "25 de febrero de 2025": as the language writes a date, without the day of the week.
QString longDate(const QDate &day, const QString &language)
{
    static const QRegularExpression weekday(QStringLiteral("\\s*,?\\s*dddd\\s*,?\\s*"));
    const QLocale locale(language);
    return locale.toString(day, locale.dateFormat(QLocale::LongFormat).remove(weekday));
}

} // namespace

TradeText::TradeText(DocumentPtr document, LocaleFormat format)
    : m_document(std::move(document))
    , m_format(std::move(format))
{
}

QString TradeText::title() const
{
    const std::optional<TradePair> pair = m_document->trade.pair();
    return pair
        //: two countries; in the plain form, without endings
        ? tr("Trade between %1 and %2").arg(m_format.country(pair->first), m_format.country(pair->second))
        : tr("Trade");
}

QString TradeText::flow(const TradeFlow &flow) const
{
    if (flow.isTwoWay())
        return tr("both directions");
    if (flow.importer == worldCode)
        //: %1 a country: what it sells to all others
        return tr("%1 to the world").arg(m_format.country(flow.exporter));
    if (flow.exporter == worldCode)
        return tr("the world to %1").arg(m_format.country(flow.importer));
    //: %1 sells to %2: two countries
    return tr("%1 to %2").arg(m_format.country(flow.exporter), m_format.country(flow.importer));
}

QString TradeText::choice(FlowChoice choice) const
{
    if (choice != FlowChoice::Balance)
        return flow(flowOf(m_document->trade, choice));
    const std::optional<TradePair> pair = m_document->trade.pair();
    return pair ? tr("balance of %1").arg(m_format.country(pair->first)) : tr("balance");
}

QString TradeText::period(const TradePeriod &period) const
{
    if (period.month == 0)
        return m_format.year(period.year);
    //: a month and its year
    return tr("%1 %2").arg(m_format.month(period.month), m_format.year(period.year));
}

QString TradeText::series(const TradeFigure &figure) const
{
    if (figure.isFromArticle())
        return tr("this article");
    const qsizetype article = m_document->trade.articleFigure();
    if (figure.derived && article >= 0 && at(article).source == figure.source)
        //: both directions that an article states, added up by the program
        return tr("this article, sum");
    const QString source = shortName(figure.source, figure.file);
    if (!figure.product.isEmpty())
        //: %1 goods ("passenger cars"), %2 a source
        return tr("%1, %2").arg(product(figure), source);
    switch (figure.attribution) {
    case Attribution::Origin:
        return tr("%1, by origin").arg(source);
    case Attribution::Consignment:
        return tr("%1, by consignment").arg(source);
    case Attribution::Destination:
        return tr("%1, by destination").arg(source);
    case Attribution::Reconciled:
        return tr("%1, estimate").arg(source);
    case Attribution::Unstated:
        break;
    }
    return source;
}

QString TradeText::shortSeries(const TradeFigure &figure) const
{
    if (!figure.product.isEmpty())
        return product(figure);
    if (!figure.isFromArticle() && figure.file.isEmpty()) {
        if (figure.attribution == Attribution::Origin)
            //: goods counted by the country that made them
            return tr("by origin");
        if (figure.attribution == Attribution::Consignment)
            //: goods counted by the country that sent them
            return tr("by consignment");
    }
    return figure.isFromArticle() ? tr("this article") : shortName(figure.source, {});
}

QString TradeText::source(const TradeFigure &figure) const
{
    return figure.isFromArticle() ? tr("this article") : shortName(figure.source, figure.file);
}

QString TradeText::product(const TradeFigure &figure)
{
    return sourceWords(figure.productName.isEmpty() ? figure.product : figure.productName);
}

QString TradeText::amount(const TradeFigure &figure) const
{
    switch (valueState(figure)) {
    case ValueState::Zero:
        return tr("none");
    case ValueState::BelowPrecision:
        return tr("less than %1").arg(m_format.money((figure.precisionMinor + 1) / 2, figure.value.currency));
    case ValueState::Stated:
        break;
    }
    return m_format.money(figure.value.minor, figure.value.currency);
}

QString TradeText::ratio(double ratio) const
{
    //: how many times the largest figure exceeds the smallest
    return tr("%1×").arg(ratio < 9.95        ? m_format.decimal(ratio, 1)
                             : ratio < 999.5 ? m_format.integer(qRound64(ratio))
                                             : m_format.compactAmount(ratio));
}

QString TradeText::unit(const TradeChart &chart) const
{
    if (chart.base)
        //: %1 a year; index numbers
        return tr("%1 = 100").arg(period(*chart.base));
    const QString currency = m_format.currency(chart.currency);
    const QString unit = chart.scale.logarithmic ? tr("%1, logarithmic scale").arg(currency) : currency;
    //: %1 the unit of an axis, %2 currencies
    return chart.otherCurrencies.isEmpty() ? unit
                                           : tr("%1 · not drawn: %2").arg(unit, otherCurrencies(chart));
}

QString TradeText::otherCurrencies(const TradeChart &chart) const
{
    QStringList names;
    for (const QString &currency : chart.otherCurrencies)
        names += m_format.currency(currency);
    return names.join(QStringLiteral(", "));
}

QString TradeText::figure(qsizetype index) const
{
    const TradeFigure &figure = at(index);
    const QString told =
        tr("%1, %2, %3: %4").arg(period(figure.period), flow(figure.flow), series(figure), amount(figure));
    return figure.reference.isEmpty() ? told : QString(told + u". " + figure.reference);
}

QStringList TradeText::card(qsizetype index) const
{
    const TradeFigure &figure = at(index);
    QStringList lines {tr("%1, %2: %3").arg(period(figure.period), flow(figure.flow), amount(figure))};
    if (figure.isFromArticle())
        lines += tr("Stated in this article.");
    if (figure.derived)
        lines += tr("Summed here from the figures of both directions; the source itself states no total.");
    if (figure.precisionMinor > 100)
        lines +=
            tr("Known to the nearest %1.").arg(m_format.money(figure.precisionMinor, figure.value.currency));
    if (figure.quantity > 0)
        lines += tr("%Ln piece(s).", nullptr, static_cast<int>(figure.quantity));
    const bool countsGoods = figure.product.isEmpty() && figure.period.month == 0
        && (figure.attribution == Attribution::Origin || figure.attribution == Attribution::Reconciled);
    if (countsGoods)
        lines += mainGoods(figure.flow, figure.period.year);
    if (!figure.source.isEmpty())
        lines += tr("Source: %1").arg(sourceWords(figure.source));
    if (!figure.basis.isEmpty())
        lines += tr("Basis: %1").arg(sourceWords(figure.basis));
    if (!figure.reporter.isEmpty())
        lines += tr("Recorded by: %1").arg(m_format.country(figure.reporter));
    if (!figure.reference.isEmpty())
        lines += tr("Reference: %1").arg(figure.reference);
    if (!figure.licence.isEmpty())
        lines += tr("Terms: %1").arg(sourceWords(figure.licence));
    if (figure.snapshot.isValid())
        lines += tr("As of: %1").arg(longDate(figure.snapshot, m_format.language()));
    if (!figure.note.isEmpty())
        lines += tr("Note: %1").arg(sourceWords(figure.note));
    if (!figure.file.isEmpty())
        lines += tr("Imported from: %1").arg(figure.file);
    lines.removeAll(QString());
    return lines;
}

QStringList TradeText::others(const QList<qsizetype> &figures) const
{
    QStringList others;
    for (const qsizetype index : figures.sliced(1))
        //: a source and its figure
        others += tr("%1: %2").arg(series(at(index)), amount(at(index)));
    return others;
}

QStringList TradeText::card(const QList<qsizetype> &figures) const
{
    QStringList lines = card(figures.first());
    if (figures.size() > 1) {
        lines += tr("At the same place in the chart:");
        lines += others(figures);
    }
    return lines;
}

QString TradeText::figure(const QList<qsizetype> &figures) const
{
    const QString told = figure(figures.first());
    if (figures.size() < 2)
        return told;
    //: %1 a figure and its source, %2 other figures and theirs
    return tr("%1. At the same place: %2").arg(told, others(figures).join(QLatin1String("; ")));
}

QString TradeText::reason(const TradeComparison &comparison) const
{
    switch (comparison.reason) {
    case DisagreementReason::None:
        return {};
    case DisagreementReason::OriginOrConsignment:
        return tr("The larger figure counts goods by the country that made them, whatever way they took; the "
                  "smaller counts only those sent from there directly.");
    case DisagreementReason::FirstDestination:
        return tr("Probably the smaller figure counts goods by their first destination and the larger by the "
                  "country that made them. This is inferred; the sources do not say so.");
    case DisagreementReason::NearDirectTrade:
        return tr(
            "The article's figure lies near what was sent directly; the larger figure counts goods by the "
            "country that made them, whatever way they took. That this explains the difference is inferred.");
    case DisagreementReason::Rounding:
        return tr("The difference lies within the rounding of the coarser source.");
    case DisagreementReason::Mirror:
        return tr("The two countries report the same trade differently; their statistics do not say why.");
    case DisagreementReason::Reconciled:
        return tr("One of them is an estimate made from the reports of both countries.");
    case DisagreementReason::Unknown:
        break;
    }
    return tr("The sources do not say why.");
}

QString TradeText::disagreement(const TradeComparison &comparison) const
{
    if (!comparison.disagrees())
        return {};
    const TradeFigure &low = at(comparison.low);
    const TradeFigure &high = at(comparison.high);
    const QString fact = tr("For %1 the sources lie %2 apart: from %3 (%4) to %5 (%6).")
                             .arg(period(comparison.period), ratio(comparison.ratio), amount(low),
                                  series(low), amount(high), series(high));
    return fact + u' ' + reason(comparison);
}

QString TradeText::articleSource() const
{
    const Provenance &origin = m_document->article.provenance;
    const QString name = sourceName(origin);
    if (name.isEmpty())
        return tr("this article");
    return origin.authors.isEmpty() ? name : name + QStringLiteral(", ") + origin.authors;
}

QStringList TradeText::sources(const TradeChart &chart) const
{
    QStringList names;
    for (const TradeSeries &series : chart.series) {
        const QString name = series.fromArticle
            ? articleSource()
            : shortName(series.source, at(series.points.first().figure).file);
        if (!names.contains(name))
            names += name;
    }
    return names;
}

QStringList TradeText::licences(const TradeChart &chart) const
{
    QStringList licences;
    for (const TradeSeries &series : chart.series) {
        const QString licence = sourceWords(at(series.points.first().figure).licence);
        if (!licence.isEmpty() && !licences.contains(licence))
            licences += licence;
    }
    return licences;
}

} // namespace kalpanji
