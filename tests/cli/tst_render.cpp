// SPDX-License-Identifier: GPL-3.0-or-later
#include <QImage>
#include <QTemporaryDir>

#include "tests/cli/program.h"
#include "tests/support/testmain.h"

using kalpanji::test::Outcome;
using kalpanji::test::runProgram;

/// Pictures of the bundled article, drawn without a display.
class tst_Render : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void bothSubjectsInEveryFormat_data()
    {
        QTest::addColumn<QString>("subject");
        QTest::addColumn<QString>("ending");
        QTest::addColumn<QByteArray>("start");
        for (const char *subject : {"timeline", "trade"}) {
            const auto row = [subject](const char *ending, const char *start) {
                QTest::addRow("%s %s", subject, ending)
                    << QString::fromLatin1(subject) << QString::fromLatin1(ending) << QByteArray(start);
            };
            row("png", "\x89PNG");
            row("svg", "<?xml");
            row("pdf", "%PDF-");
        }
    }

    void bothSubjectsInEveryFormat()
    {
        QFETCH(QString, subject);
        QFETCH(QString, ending);
        QFETCH(QByteArray, start);
        const QString path = m_folder.filePath(subject + u'.' + ending);
        const Outcome outcome = runProgram({QStringLiteral("render"), subject, QStringLiteral("-o"), path});
        QCOMPARE(outcome.exitCode, 0);
        QCOMPARE(outcome.output, QByteArray());
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.read(start.size()) == start);
    }

    void sizeAndScaleAreExact()
    {
        const QImage image = draw({QStringLiteral("--size"), QStringLiteral("801x333"),
                                   QStringLiteral("--scale"), QStringLiteral("2")});
        QCOMPARE(image.size(), QSize(1602, 666));
        QCOMPARE(image.text(QStringLiteral("Copyright")), QStringLiteral("CC BY-SA 4.0"));
    }

    void theThemeColoursThePaper()
    {
        const QImage light = draw({QStringLiteral("--theme"), QStringLiteral("light")});
        const QImage dark = draw({QStringLiteral("--theme"), QStringLiteral("dark")});
        QVERIFY(light.pixelColor(2, 2).lightness() > 230);
        QVERIFY(dark.pixelColor(2, 2).lightness() < 60);
    }

    void theSpanAndTheLanguageChangeThePicture()
    {
        const QImage whole = draw({});
        const QImage part = draw({QStringLiteral("--from"), QStringLiteral("2000"), QStringLiteral("--to"),
                                  QStringLiteral("2005-06")});
        const QImage english = draw({QStringLiteral("--locale"), QStringLiteral("en")});
        QVERIFY(!whole.isNull() && !part.isNull() && !english.isNull());
        QVERIFY(whole != part);
        QVERIFY(whole != english); // digits of the axis
        QVERIFY(whole == draw({})); // and nothing else changes from run to run
    }

private:
    QImage draw(const QStringList &options)
    {
        const QString path = m_folder.filePath(QStringLiteral("drawn.png"));
        QFile::remove(path);
        const QStringList command {QStringLiteral("render"), QStringLiteral("timeline"), QStringLiteral("-o"),
                                   path};
        return runProgram(command + options).exitCode == 0 ? QImage(path) : QImage();
    }

    QTemporaryDir m_folder;
};

KALPANJI_TEST(tst_Render)
#include "tst_render.moc"
