// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document.h"
#include "ui/chart/chartplan.h"

#include <QImage>

namespace kalpanji::test {

/// The bundled figures beside an article's own: 623,000 US dollars in 2014, both directions.
DocumentPtr bundledDocument();
/// That figure alone.
DocumentPtr oneFigureDocument();
/// Figures from Mexico to Armenia of one source, in whole dollars from 2010 on; -1: no figure for the year.
DocumentPtr yearsDocument(const QList<qint64> &values);
/// As `document`, with events of these TIMEX3 values and titles.
DocumentPtr withEvents(const DocumentPtr &document, const QList<std::pair<QString, QString>> &events);

ChartSpec specOf(const DocumentPtr &document, QSizeF size = {1600, 900},
                 const TradeChartOptions &options = {}, const QString &language = QStringLiteral("en"),
                 ThemeName look = ThemeName::Light);

/// The point of `series` at a year, or nullptr.
const PlacedPoint *pointAt(const ChartPlan &plan, qsizetype series, int year);

/// The text of the plan that reads so, or nullptr.
const PlacedText *labelled(const ChartPlan &plan, const QString &text);

/// The chart alone, on nothing.
QImage drawn(const ChartSpec &spec);
/// Whether a colour like `wanted` is within two pixels of `at`.
bool hasColourAt(const QImage &image, QPointF at, const QColor &wanted);

} // namespace kalpanji::test
