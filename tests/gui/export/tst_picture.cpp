// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/findabletext.h"
#include "ui/export/picturefile.h"
#include "ui/export/svgpicture.h"
#include "ui/shell/theme.h"

#include <QFile>
#include <QGuiApplication>
#include <QImage>
#include <QPainter>
#include <QRegularExpression>
#include <QSvgRenderer>
#include <QTemporaryDir>
#include <QXmlStreamReader>

#include "tests/support/testmain.h"

using namespace kalpanji;

namespace {

const PictureInfo info {QStringLiteral("আর্মেনিয়া–মেক্সিকো <সম্পর্ক>"),
                        QStringLiteral("Two visits & an agreement."), QStringLiteral("Bengali Wikipedia"),
                        QStringLiteral("CC BY-SA 4.0")};

/// A red square over all of what a view may paint on, with words at its middle.
Drawing redSquare(QSizeF size)
{
    return [size](QPainter &painter) {
        painter.fillRect(QRectF(QPointF(), size), Qt::red);
        painter.setPen(Qt::black);
        painter.drawText(QPointF(size.width() / 2, size.height() / 2), QStringLiteral("১৯৯২"));
    };
}

Result<Done> writePicture(const QString &fileName, const PictureOptions &options)
{
    return writeWhole(fileName, pictureBytes({options, info, redSquare}));
}

PictureOptions optionsFor(PictureFormat format)
{
    PictureOptions options;
    options.format = format;
    options.size = QSizeF(400, 300);
    return options;
}

} // namespace

class tst_Picture : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_folder.isValid());
        setCurrentTheme(ThemeName::Light);
    }

    void theEndingChoosesTheFormat()
    {
        QCOMPARE(*pictureFormatOf(QStringLiteral("a.PNG")), PictureFormat::Png);
        QCOMPARE(*pictureFormatOf(QStringLiteral("a.b.svg")), PictureFormat::Svg);
        QCOMPARE(*pictureFormatOf(QStringLiteral("a.pdf")), PictureFormat::Pdf);
        QCOMPARE(pictureFormatOf(QStringLiteral("a.jpg")).error().code, ErrorCode::UnsupportedFormat);
        QCOMPARE(pictureFormatOf(QStringLiteral("png")).error().code, ErrorCode::UnsupportedFormat);
    }

    void aPngHasItsExactSizeAndSaysWhatItIs()
    {
        PictureOptions options = optionsFor(PictureFormat::Png);
        options.scale = 2;
        QVERIFY(writePicture(path("a.png"), options));
        const QImage image(path("a.png"));
        QCOMPARE(image.size(), QSize(800, 600));
        QVERIFY(!image.hasAlphaChannel());
        QCOMPARE(image.text(QStringLiteral("Title")), info.title);
        QCOMPARE(image.text(QStringLiteral("Description")), info.description);
        QCOMPARE(image.text(QStringLiteral("Source")), info.source);
        QCOMPARE(image.text(QStringLiteral("Copyright")), info.licence);
        QCOMPARE(image.dotsPerMeterX(), 7559); // 192 dots an inch
    }

    /// The paper shows at the edge, the title above and the footer below; the picture stays between them.
    void theViewPaintsBetweenTitleAndFooter()
    {
        QVERIFY(writePicture(path("b.png"), optionsFor(PictureFormat::Png)));
        const QImage image(path("b.png"));
        const QColor paper = currentTheme().paper;
        QCOMPARE(image.pixelColor(2, 150), paper);
        QCOMPARE(image.pixelColor(397, 2), paper);
        QCOMPARE(image.pixelColor(30, 150), QColor(Qt::red));
        QVERIFY(inked(image, QRect(8, 8, 300, 16))); // title
        QVERIFY(inked(image, QRect(8, 280, 300, 12))); // source and licence
        for (int y = 280; y < 292; ++y)
            QVERIFY(image.pixelColor(30, y) != QColor(Qt::red));
    }

    void aTransparentPngHasNoPaper()
    {
        PictureOptions options = optionsFor(PictureFormat::Png);
        options.transparent = true;
        QVERIFY(writePicture(path("c.png"), options));
        const QImage image(path("c.png"));
        QCOMPARE(image.pixelColor(2, 2).alpha(), 0);
        QCOMPARE(image.pixelColor(30, 150), QColor(Qt::red));
    }

    void anSvgHasReadableTextTitleAndDescription()
    {
        QVERIFY(writePicture(path("a.svg"), optionsFor(PictureFormat::Svg)));
        const QByteArray bytes = read("a.svg");
        QString title;
        QString description;
        QString text;
        QXmlStreamReader xml(bytes);
        while (!xml.atEnd()) {
            if (xml.readNext() != QXmlStreamReader::StartElement)
                continue;
            if (xml.name() == QLatin1String("title"))
                title = xml.readElementText();
            else if (xml.name() == QLatin1String("desc"))
                description = xml.readElementText();
            else if (xml.name() == QLatin1String("text"))
                text += xml.readElementText();
        }
        QVERIFY2(!xml.hasError(), qPrintable(xml.errorString()));
        QCOMPARE(title, info.title);
        for (const QString &part : {info.description, info.source, info.licence})
            QVERIFY2(description.contains(part), qPrintable(part));
        QVERIFY2(text.contains(QStringLiteral("১৯৯২")), qPrintable(text));
        QVERIFY2(text.contains(QStringLiteral("CC BY-SA 4.0")), qPrintable(text));
        const QSvgRenderer renderer(bytes);
        QCOMPARE(renderer.viewBoxF(), QRectF(0, 0, 400, 300));
    }

    /// Whatever fonts and scripts it is of, so that it can be searched, copied and translated; and where the
    /// box wants it, whatever the reader's font makes of its width.
    void aTextInAnSvgIsOneElement_data()
    {
        QTest::addColumn<Qt::Alignment>("alignment");
        QTest::addColumn<QString>("anchor");
        QTest::addColumn<double>("x");
        QTest::addRow("left") << Qt::Alignment(Qt::AlignLeft) << QString() << 50.0;
        QTest::addRow("middle") << Qt::Alignment(Qt::AlignHCenter) << QStringLiteral("middle") << 150.0;
        QTest::addRow("right") << Qt::Alignment(Qt::AlignRight) << QStringLiteral("end") << 250.0;
    }

    void aTextInAnSvgIsOneElement()
    {
        QFETCH(const Qt::Alignment, alignment);
        QFETCH(const QString, anchor);
        QFETCH(const double, x);
        const QString first = QStringLiteral("মেক্সিকো & ArmStat (Հայաստան) <১৯৯২> — @");
        const QString second = QStringLiteral("১৩.৫ লাখ CC BY-SA");
        const QString forbidden = QStringLiteral("a\u0001b\ufffe\tc"); // by XML, all but the tab
        SvgPicture svg;
        QPainter painter(&svg);
        painter.setFont(QGuiApplication::font());
        drawFindableText(painter, QRectF(50, 10, 200, 40), alignment | Qt::AlignVCenter, first);
        drawFindableText(painter, QPointF(20, 90), second);
        painter.setPen(Qt::NoPen);
        drawFindableText(painter, QPointF(20, 120), QStringLiteral("unseen"));
        painter.setPen(Qt::black);
        drawFindableText(painter, QPointF(20, 150), forbidden);
        painter.end();
        QStringList texts;
        QList<QXmlStreamAttributes> attributes;
        QXmlStreamReader xml(svg.bytes());
        while (!xml.atEnd()) {
            if (xml.readNext() != QXmlStreamReader::StartElement || xml.name() != QLatin1String("text"))
                continue;
            attributes.append(xml.attributes());
            texts.append(xml.readElementText());
        }
        QVERIFY2(!xml.hasError(), qPrintable(xml.errorString()));
        QCOMPARE(texts, (QStringList {first, second, QStringLiteral("ab\tc")}));
        QCOMPARE(attributes.first().value(QLatin1String("text-anchor")), anchor);
        QCOMPARE(attributes.first().value(QLatin1String("x")).toDouble(), x);
        const double baseline = attributes.first().value(QLatin1String("y")).toDouble();
        QVERIFY2(baseline > 30 && baseline < 40, qPrintable(QString::number(baseline)));
    }

    void aPdfIsOnePageOfThePicturesSize()
    {
        QVERIFY(writePicture(path("a.pdf"), optionsFor(PictureFormat::Pdf)));
        const QByteArray bytes = read("a.pdf");
        QCOMPARE(bytes.count("/Type /Page\n"), 1);
        // 400 × 300 CSS pixels are 300 × 225 points
        const QRegularExpression box(
            QStringLiteral("/MediaBox \\[0(?:\\.0*)? 0(?:\\.0*)? 300(?:\\.0*)? 225(?:\\.0*)?\\]"));
        QVERIFY(box.match(QString::fromLatin1(bytes)).hasMatch());
        QVERIFY(bytes.contains("/Title"));
    }

    void whatCannotBeWrittenLeavesNothingAndHarmsNothing()
    {
        const QString nowhere = path("no-such-folder/a.png");
        const Result<Done> result = writePicture(nowhere, optionsFor(PictureFormat::Png));
        QVERIFY(!result);
        QCOMPARE(result.error(), (Error {ErrorCode::UnwritableFile, nowhere}));

        // a size that no image can have
        QFile kept(path("kept.png"));
        QVERIFY(kept.open(QIODevice::WriteOnly) && kept.write("before") == 6);
        kept.close();
        PictureOptions huge = optionsFor(PictureFormat::Png);
        huge.size = QSizeF(200000, 200000);
        QVERIFY(!writePicture(path("kept.png"), huge));
        QCOMPARE(read("kept.png"), QByteArrayLiteral("before"));
        QCOMPARE(QDir(m_folder.path()).entryList({QStringLiteral("kept*")}, QDir::Files).size(), 1);
    }

private:
    [[nodiscard]] QString path(const char *name) const { return m_folder.filePath(QLatin1String(name)); }

    [[nodiscard]] QByteArray read(const char *name) const
    {
        QFile file(path(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    /// Whether anything is drawn on the paper within `area`.
    static bool inked(const QImage &image, const QRect &area)
    {
        const QColor paper = currentTheme().paper;
        for (int y = area.top(); y <= area.bottom(); ++y) {
            for (int x = area.left(); x <= area.right(); ++x) {
                if (image.pixelColor(x, y) != paper && image.pixelColor(x, y) != QColor(Qt::red))
                    return true;
            }
        }
        return false;
    }

    QTemporaryDir m_folder;
};

KALPANJI_TEST(tst_Picture)
#include "tst_picture.moc"
