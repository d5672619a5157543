// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chart/tradepicture.h"
#include "ui/export/picturefile.h"

#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

#include "tests/gui/chart/chartfixture.h"
#include "tests/support/testmain.h"

using namespace kalpanji;

namespace {

double inkedPart(const QImage &image)
{
    qint64 inked = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            inked += qAlpha(image.pixel(x, y)) > 0 ? 1 : 0;
    }
    return double(inked) / (double(image.width()) * image.height());
}

} // namespace

/// What Qt Charts 6.4 does wrong when left to itself, and what no drawing by anyone else may do either. Of
/// the sixteen traps that were met, those about pictures in a file.
class tst_TrapsOfFiles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// Trap 1: an export that was never shown came out blank, or with a grey frame.
    void whatWasNeverShownIsDrawn()
    {
        const QImage image = test::drawn(test::specOf(test::bundledDocument()));
        QVERIFY2(inkedPart(image) > 0.05, qPrintable(QString::number(inkedPart(image))));
        QCOMPARE(image.pixelColor(0, image.height() - 1).alpha(), 0);
        QCOMPARE(image.pixelColor(image.width() - 1, 0).alpha(), 0);
    }

    /// Trap 8: a picture taken at once had no bars yet.
    void nothingIsAnimated()
    {
        const ChartSpec spec = test::specOf(test::bundledDocument(), {900, 500});
        const QImage first = test::drawn(spec);
        QTest::qWait(0);
        QCOMPARE(test::drawn(spec), first);
    }

    /// Trap 11: text of an SVG was a quarter smaller than that of a PNG.
    void anSvgHasTheLettersOfThePng()
    {
        const DocumentPtr document = test::bundledDocument();
        PictureOptions options;
        options.format = PictureFormat::Svg;
        const LocaleFormat format(u"bn"_qs);
        const PictureInfo info = tradePictureInfo(document, format);
        const QByteArray svg = pictureBytes({options, info, tradePicture(document, options.theme, format)});
        QVERIFY(svg.contains("font-size=\"20\"")); // the title, 20 pixels high in a PNG of this size
        QVERIFY(svg.contains("width=\"423.333mm\"")); // 1600 pixels at 96 to the inch
        QVERIFY(svg.contains("sans-serif\""));
        QVERIFY(!svg.contains("<image"));
    }

    /// Trap 12: Bengali in a PDF could be read, but neither found nor copied.
    void thePdfsWordsAreFoundAndCopied()
    {
        const QString program = QStandardPaths::findExecutable(u"pdftotext"_qs);
        if (program.isEmpty())
            QSKIP("pdftotext (poppler-utils) is not installed");
        const DocumentPtr document = test::bundledDocument();
        const LocaleFormat format(u"bn"_qs);
        PictureOptions options;
        options.format = PictureFormat::Pdf;
        const PictureInfo info = tradePictureInfo(document, format);
        const QTemporaryDir folder;
        const QString fileName = folder.filePath(u"trade.pdf"_qs);
        QVERIFY(writeWhole(fileName,
                           pictureBytes({options, info, tradePicture(document, options.theme, format)})));
        QProcess process;
        process.start(program, {u"-raw"_qs, fileName, u"-"_qs});
        QVERIFY(process.waitForFinished());
        const QString text = QString::fromUtf8(process.readAllStandardOutput());
        const ChartPlan plan = planChart(test::specOf(document, {1552, 800}, {}, u"bn"_qs));
        for (const PlacedText &placed : plan.texts) {
            if (!placed.text.endsWith(u'…'))
                QVERIFY2(text.contains(placed.text), qPrintable(placed.text + u"\n" + text));
        }
    }
};

KALPANJI_TEST(tst_TrapsOfFiles)
#include "tst_trapsoffiles.moc"
