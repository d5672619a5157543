// SPDX-License-Identifier: GPL-3.0-or-later
#include <QImage>
#include <QTemporaryDir>

#include "tests/cli/program.h"
#include "tests/support/svgtext.h"
#include "tests/support/testmain.h"

using kalpanji::test::Outcome;
using kalpanji::test::runProgram;
using kalpanji::test::svgText;

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

    void standardInputMayBeTheSecondArticle()
    {
        const QString path = m_folder.filePath(QStringLiteral("piped.svg"));
        const Outcome outcome =
            runProgram({QStringLiteral("render"), QStringLiteral("timeline"), QStringLiteral("-o"), path,
                        QStringLiteral("--compare"), QStringLiteral("-"), QStringLiteral("--locale"),
                        QStringLiteral("en"), QStringLiteral("--language"), QStringLiteral("en")},
                       "Norway and Brazil established diplomatic relations on 5 May 1908.\n");
        QVERIFY2(outcome.exitCode == 0, outcome.errors.constData());
        QVERIFY(svgText(path).contains(QStringLiteral("5 May 1908")));
        QVERIFY(svgText(path).contains(QStringLiteral("14 Jan 1992"))); // of the bundled one
    }

    /// French, for which there is no language pack: said with the name of the file, unless --language names
    /// one to read both articles by.
    void theLanguageGoesForBothArticles()
    {
        const QString other = m_folder.filePath(QStringLiteral("Norvège.txt"));
        QFile file(other);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(
            "La Norvège et le Brésil sont des pays qui ont des relations depuis le début du siècle, et "
            "le roi est venu dans la ville avec les ministres pour une visite en 1967.\n");
        file.close();
        const QStringList command {QStringLiteral("render"),    QStringLiteral("timeline"),
                                   QStringLiteral("-o"),        m_folder.filePath(QStringLiteral("fr.svg")),
                                   QStringLiteral("--compare"), other};
        const Outcome unnamed = runProgram(command);
        QCOMPARE(unnamed.exitCode, 0);
        QVERIFY2(unnamed.errors.contains("Norvège.txt") && unnamed.errors.contains("“fr”"),
                 unnamed.errors.constData());
        QCOMPARE(unnamed.errors.count('\n'), 1);
        const Outcome named =
            runProgram(command + QStringList {QStringLiteral("--language"), QStringLiteral("en")});
        QCOMPARE(named.exitCode, 0);
        QCOMPARE(named.errors, QByteArray());
    }

    void aSecondArticleStandsOnTheSameAxis()
    {
        const QString other = m_folder.filePath(QStringLiteral("Norway–Brazil.wikitext"));
        QFile file(other);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(
            "Norway and Brazil established diplomatic relations on 5 May 1908. The king of Norway visited "
            "Brazil in 1967, and the two countries signed an agreement about trade in the same year.\n");
        file.close();
        const QString path = m_folder.filePath(QStringLiteral("both.svg"));
        const QStringList command {QStringLiteral("render"),    QStringLiteral("timeline"),
                                   QStringLiteral("-o"),        path,
                                   QStringLiteral("--compare"), other,
                                   QStringLiteral("--locale"),  QStringLiteral("en")};
        QCOMPARE(runProgram(command).exitCode, 0);
        const QString text = svgText(path);
        QVERIFY2(text.contains(QStringLiteral("5 May 1908")), qPrintable(text));
        QVERIFY(text.contains(QStringLiteral("14 Jan 1992"))); // of the bundled one
        QVERIFY(text.contains(QStringLiteral("1920"))); // the axis reaches as far back
        QVERIFY(text.split(u'\n').contains(QStringLiteral("Norway–Brazil"))); // over its lanes
        // one that is not there is said, and nothing is written
        QFile::remove(path);
        const Outcome missing =
            runProgram(command.mid(0, 5) + QStringList {m_folder.filePath(QStringLiteral("none"))});
        QCOMPARE(missing.exitCode, 1);
        QVERIFY(missing.errors.contains("none"));
        QVERIFY(!QFile::exists(path));
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
