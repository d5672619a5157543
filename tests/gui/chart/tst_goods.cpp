// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/graphemes.h"
#include "ui/chart/goodspicture.h"
#include "ui/chart/productmodel.h"
#include "ui/chart/productsview.h"
#include "ui/chart/treemapview.h"
#include "ui/export/picturefile.h"
#include "ui/shell/viewstate.h"

#include <QAccessible>
#include <QComboBox>
#include <QHeaderView>
#include <QTableView>

#include "tests/gui/chart/chartfixture.h"
#include "tests/support/testmain.h"

using namespace kalpanji;

namespace {

/// All goods of a year, and five kinds of them that leave a tenth unnamed.
DocumentPtr goodsDocument()
{
    const QList<std::pair<QString, qint64>> told {{{}, 1000},
                                                  {u"ক্ষুদ্র স্ত্রীলোকের বস্ত্র ও কৃত্রিম তন্তুজাত দ্রব্য"_qs, 400},
                                                  {u"যাত্রীবাহী গাড়ি"_qs, 300},
                                                  {u"বৈদ্যুতিক যন্ত্রপাতি"_qs, 120},
                                                  {u"রাসায়নিক দ্রব্য"_qs, 60},
                                                  {u"ফল"_qs, 20}};
    QList<TradeFigure> figures;
    for (const auto &[name, value] : told) {
        TradeFigure figure;
        figure.period = {2014, 0};
        figure.flow = {u"MEX"_qs, u"ARM"_qs};
        figure.value.minor = value * 100000;
        figure.source = u"office"_qs;
        figure.licence = u"CC0"_qs;
        figure.product = name.isEmpty() ? QString() : u"S%1"_qs.arg(figures.size());
        figure.productName = name;
        figures.append(figure);
    }
    auto document = std::make_shared<Document>();
    document->article.title = u"আর্মেনিয়া–মেক্সিকো সম্পর্ক"_qs;
    document->trade = TradeTable(figures, {});
    return document;
}

GoodsSpec specOf(GoodsShape shape, QSizeF size)
{
    const DocumentPtr document = goodsDocument();
    QFont font;
    font.setPixelSize(14);
    return {document,
            productsOf(document->trade, {u"MEX"_qs, u"ARM"_qs}, 2014),
            shape,
            theme(ThemeName::Light),
            LocaleFormat(u"bn"_qs),
            font,
            size};
}

} // namespace

class tst_Goods : public QObject
{
    Q_OBJECT

private:
    struct Shown {
        ViewState state;
        ProductsView view {&state};
        TreemapView *treemap = view.findChild<TreemapView *>(u"productTreemap"_qs);
        Shown()
        {
            state.setDocument(goodsDocument());
            view.resize(700, 500);
            view.findChild<QComboBox *>(u"productShape"_qs)->setCurrentIndex(1);
            view.show();
        }
        [[nodiscard]] QString chosen() const
        {
            const qsizetype figure = state.selection().figure;
            return figure < 0 ? QString() : state.document()->trade.figures().at(figure).productName;
        }
    };

private Q_SLOTS:
    void tilesAreAsLargeAsTheirGoods()
    {
        const GoodsSpec spec = specOf(GoodsShape::Treemap, {800, 600});
        const QList<PlacedGoods> goods = GoodsPainter(spec).goods();
        QCOMPARE(goods.size(), 7); // the whole, five kinds, the rest
        QVERIFY(goods.first().isWhole);
        double cars = 0;
        double rest = 0;
        for (const PlacedGoods &placed : goods) {
            const QRectF outer = placed.rect.adjusted(-1, -1, 1, 1); // tiles stand a little apart
            if (placed.figure < 0)
                rest = outer.width() * outer.height();
            else if (spec.document->trade.figures().at(placed.figure).productName == u"যাত্রীবাহী গাড়ি"_qs)
                cars = outer.width() * outer.height();
        }
        QVERIFY2(std::abs(cars / rest - 3) < 1e-6, qPrintable(QString::number(cars / rest)));
    }

    /// What is told of ten months is at least that part of the year, and the cell says so.
    void aPartOfTheYearIsAtLeastThatShare()
    {
        ViewState state;
        state.setDocument(test::bundledDocument());
        const ProductsView view(&state);
        const QAbstractItemModel *table = view.findChild<QTableView *>(u"productTable"_qs)->model();
        const auto share = [table](int row) {
            return table->index(row, ProductModel::Share).data().toString();
        };
        QCOMPARE(view.products().year, 2023);
        QCOMPARE(table->rowCount(), 2);
        QCOMPARE(share(0), u"100%"_qs);
        QCOMPARE(share(1), u"≥ 72%"_qs); // 102,932,456 of 142,029,339
    }

    /// The panel is narrow before it is shown.
    void namesOfGoodsAreWholeWhereThereIsRoom()
    {
        ViewState state;
        state.setDocument(test::bundledDocument());
        ProductsView view(&state);
        view.resize(150, 300);
        view.show();
        QVERIFY(QTest::qWaitForWindowExposed(&view));
        view.resize(900, 300);
        auto *table = view.findChild<QTableView *>(u"productTable"_qs);
        const auto *goods = table->horizontalHeader();
        QTRY_VERIFY(goods->sectionSize(ProductModel::Goods) >= table->sizeHintForColumn(ProductModel::Goods));
    }

    /// In every size the words are whole clusters of the name, and stay within their tile.
    void labelsAreCutBetweenClusters()
    {
        for (const QSizeF size : {QSizeF(160, 120), QSizeF(240, 200), QSizeF(400, 300), QSizeF(1000, 700)}) {
            const GoodsSpec spec = specOf(GoodsShape::Treemap, size);
            const QFontMetricsF metrics(spec.font);
            const GoodsPainter painter(spec);
            for (const PlacedGoods &placed : painter.goods()) {
                if (placed.figure < 0 || placed.isWhole || placed.lines.isEmpty())
                    continue;
                const QString &name = spec.document->trade.figures().at(placed.figure).productName;
                QString shown = placed.lines.first().text;
                if (shown.endsWith(u'…'))
                    shown.chop(1);
                shown = shown.trimmed();
                QVERIFY2(name.startsWith(shown), qPrintable(shown));
                QVERIFY2(isClusterBoundary(name, shown.size()), qPrintable(shown));
                for (const PlacedLine &line : placed.lines) {
                    const QRectF box(line.baseline - QPointF(0, metrics.ascent()),
                                     QSizeF(metrics.horizontalAdvance(line.text), metrics.height()));
                    QVERIFY2(placed.rect.adjusted(-1, -1, 1, 1).contains(box), qPrintable(line.text));
                }
            }
        }
    }

    void theKeyboardGoesFromTileToTile()
    {
        Shown shown;
        shown.treemap->setFocus();
        QTest::keyClick(shown.treemap, Qt::Key_Home);
        QCOMPARE(shown.chosen(), QString()); // all goods
        QTest::keyClick(shown.treemap, Qt::Key_Down);
        QCOMPARE(shown.chosen(), u"ক্ষুদ্র স্ত্রীলোকের বস্ত্র ও কৃত্রিম তন্তুজাত দ্রব্য"_qs);
        QTest::keyClick(shown.treemap, Qt::Key_Right);
        QCOMPARE(shown.chosen(), u"যাত্রীবাহী গাড়ি"_qs);
        QTest::keyClick(shown.treemap, Qt::Key_End);
        QCOMPARE(shown.chosen(), u"ফল"_qs);
    }

    void aClickChoosesTheTile()
    {
        Shown shown;
        for (const PlacedGoods &placed : shown.treemap->goods()) {
            if (placed.figure < 0)
                continue;
            QTest::mouseClick(shown.treemap->viewport(), Qt::LeftButton, {}, placed.rect.center().toPoint());
            QCOMPARE(shown.state.selection().figure, placed.figure);
        }
        QVERIFY(shown.view.findChild<QTableView *>(u"productTable"_qs)->currentIndex().isValid());
    }

    void aScreenReaderHearsEveryTile()
    {
        Shown shown;
        QAccessibleInterface *list = QAccessible::queryAccessibleInterface(shown.treemap);
        QVERIFY(list);
        QVERIFY(!list->text(QAccessible::Name).isEmpty());
        int heard = 0;
        for (int i = 0; i < list->childCount(); ++i) {
            const QAccessibleInterface *tile = list->child(i);
            if (tile && tile->text(QAccessible::Name).contains(u"যাত্রীবাহী গাড়ি"_qs)) {
                ++heard;
                QVERIFY2(tile->text(QAccessible::Name).contains(u"300,000"_qs),
                         qPrintable(tile->text(QAccessible::Name)));
                QVERIFY(!tile->rect().isEmpty());
            }
        }
        QCOMPARE(heard, 1);
    }

    void bothShapesAreExported_data()
    {
        QTest::addColumn<int>("shape");
        QTest::newRow("bars") << int(GoodsShape::Bars);
        QTest::newRow("treemap") << int(GoodsShape::Treemap);
    }
    void bothShapesAreExported()
    {
        QFETCH(int, shape);
        const GoodsSpec spec = specOf(static_cast<GoodsShape>(shape), {});
        const PictureInfo info = goodsPictureInfo(spec.document, spec.products, spec.format);
        QVERIFY(info.description.contains(u"যাত্রীবাহী গাড়ি"_qs));
        QVERIFY(info.licence.contains(u"CC0"_qs));
        PictureOptions options;
        options.format = PictureFormat::Svg;
        const QByteArray svg = pictureBytes(
            {options, info,
             goodsPicture(spec.document, spec.products, spec.shape, options.theme, spec.format)});
        for (const QString &name : {u"যাত্রীবাহী গাড়ি"_qs, u"রাসায়নিক দ্রব্য"_qs})
            QVERIFY2(svg.contains(name.toUtf8()), qPrintable(name));
        QVERIFY2(svg.contains("৩০%") || svg.contains("৩০ %"), svg.constData());
    }
};

KALPANJI_TEST(tst_Goods)
#include "tst_goods.moc"
