// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/chart/chartfixture.h"

#include "core/trade/bundle.h"
#include "ui/chart/chartlines.h"
#include "ui/chart/chartpainter.h"

#include <QGuiApplication>
#include <QPainter>

namespace kalpanji::test {

namespace {

TradeFigure articleFigure()
{
    TradeFigure figure;
    figure.period = {2014, 0};
    figure.value.minor = 62300000;
    figure.precisionMinor = 100000;
    figure.source = QStringLiteral("Bengali Wikipedia");
    figure.range = {12, 19};
    return figure;
}

DocumentPtr documentWith(const QList<TradeFigure> &figures)
{
    auto document = std::make_shared<Document>();
    document->article.title = QStringLiteral("আর্মেনিয়া–মেক্সিকো সম্পর্ক");
    document->article.text = QStringLiteral("২০১৪ সালে   ৬২৩,০০০ মার্কিন ডলার।");
    document->trade = TradeTable(figures, {});
    return document;
}

} // namespace

DocumentPtr bundledDocument()
{
    const Result<QList<TradeFigure>> bundle = bundledTrade();
    return documentWith((bundle ? *bundle : QList<TradeFigure> {}) + QList {articleFigure()});
}

DocumentPtr oneFigureDocument() { return documentWith({articleFigure()}); }

DocumentPtr yearsDocument(const QList<qint64> &values)
{
    QList<TradeFigure> figures;
    for (qsizetype i = 0; i < values.size(); ++i) {
        if (values.at(i) < 0)
            continue;
        TradeFigure figure;
        figure.period = {2010 + static_cast<int>(i), 0};
        figure.flow = {QStringLiteral("MEX"), QStringLiteral("ARM")};
        figure.value.minor = values.at(i) * 100;
        figure.source = QStringLiteral("office");
        figures.append(figure);
    }
    return documentWith(figures);
}

DocumentPtr withEvents(const DocumentPtr &document, const QList<std::pair<QString, QString>> &events)
{
    auto copy = std::make_shared<Document>(*document);
    QList<Event> made;
    for (const auto &[value, title] : events) {
        Event event;
        event.type = EventType::Visit;
        event.time.value = value;
        event.title = title;
        made.append(event);
    }
    copy->chronology = Chronology(made);
    return copy;
}

ChartSpec specOf(const DocumentPtr &document, QSizeF size, const TradeChartOptions &options,
                 const QString &language, ThemeName look)
{
    QFont font = QGuiApplication::font();
    font.setPixelSize(size.width() > 800 ? 16 : 12);
    return {document, options, theme(look), LocaleFormat(language), font, size};
}

const PlacedPoint *pointAt(const ChartPlan &plan, qsizetype series, int year)
{
    const auto found = std::find_if(plan.points.begin(), plan.points.end(), [&](const PlacedPoint &point) {
        return point.series == series
            && plan.chart.series.at(series).points.at(point.point).period.year == year;
    });
    return found == plan.points.end() ? nullptr : &*found;
}

QImage drawn(const ChartSpec &spec)
{
    QImage image(spec.size.toSize(), QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    ChartLines lines;
    ChartPainter(spec, lines).paint(painter);
    return image;
}

bool hasColourAt(const QImage &image, QPointF at, const QColor &wanted)
{
    for (int dy = -2; dy <= 2; ++dy) {
        for (int dx = -2; dx <= 2; ++dx) {
            const QColor is = image.pixelColor(at.toPoint() + QPoint(dx, dy));
            const int apart = std::abs(is.red() - wanted.red()) + std::abs(is.green() - wanted.green())
                + std::abs(is.blue() - wanted.blue());
            if (is.alpha() > 200 && apart < 30)
                return true;
        }
    }
    return false;
}

const PlacedText *labelled(const ChartPlan &plan, const QString &text)
{
    const auto found = std::find_if(plan.texts.begin(), plan.texts.end(),
                                    [&text](const PlacedText &placed) { return placed.text == text; });
    return found == plan.texts.end() ? nullptr : &*found;
}

} // namespace kalpanji::test
