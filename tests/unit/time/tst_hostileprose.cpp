// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/article/reader.h"
#include "core/text/graphemes.h"
#include "core/time/tagger.h"

#include <QRandomGenerator>

#include "tests/support/testmain.h"

using namespace kalpanji;

namespace {

QList<TimeExpression> tagged(const QString &text, const QString &language)
{
    Article article;
    article.language = language;
    article.text = text;
    Block block;
    block.range = {0, text.size()};
    article.blocks.append(block);
    return tagTimes(article, **languagePack(language));
}

} // namespace

/// Prose that no person wrote: it must end, and every range must lie in the text, in order, between clusters.
/// How long it takes is measured by bench_dates.
class tst_HostileProse : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rangesStaySound_data()
    {
        QTest::addColumn<QString>("text");
        constexpr int many = 20000;
        QTest::newRow("digits") << QString(many, u'7');
        QTest::newRow("groups") << QStringLiteral("111,").repeated(many);
        QTest::newRow("of the year") << QStringLiteral("সালের ").repeated(many);
        QTest::newRow("no sentence end") << QStringLiteral("and on 3 March ").repeated(many);
        QTest::newRow("year ranges") << QStringLiteral("1990-").repeated(many);
        QTest::newRow("modifiers") << QStringLiteral("the end of ").repeated(many);
        QTest::newRow("brackets") << QString(many, u'(');
        QTest::newRow("high surrogates") << QString(many, QChar(0xD800));
        QTest::newRow("low surrogates") << QStringLiteral("1990 ") + QString(many, QChar(0xDC00));
        QTest::newRow("marks after a number") << QStringLiteral("in 1990") + QString(many, QChar(0x0301));
        QTest::newRow("joiners") << QStringLiteral("in 19") + QString(many, QChar(0x200D))
                + QStringLiteral("90");
        QTest::newRow("zeros")
            << QStringLiteral("0000 BC, 00 January 0000, 0 years later, 99999 BC").repeated(100);
        QTest::newRow("great numbers")
            << QStringLiteral("In 1990. 9999 centuries later. 9999 years earlier, 9999 days later ")
                   .repeated(100);
        QTest::newRow("nothing") << QString();
    }
    void rangesStaySound()
    {
        QFETCH(QString, text);
        for (const char *language : {"bn", "de", "en", "es", "hy", "ru"})
            check(text, QString::fromLatin1(language));
    }

    void randomMixturesStaySound()
    {
        const QStringList pieces {QStringLiteral("1990"),  QStringLiteral("-"),     QStringLiteral(" "),
                                  QStringLiteral("May"),   QStringLiteral("৫"),     QStringLiteral("সালের"),
                                  QStringLiteral("মে"),    QStringLiteral("BC"),    QStringLiteral("the"),
                                  QStringLiteral("year"),  QStringLiteral("later"), QStringLiteral("3"),
                                  QStringLiteral("թ."),    QStringLiteral("de"),    QStringLiteral("siglo"),
                                  QStringLiteral("XX"),    QStringLiteral("."),     QStringLiteral("("),
                                  QStringLiteral(")"),     QChar(0xD83D),           QStringLiteral("century"),
                                  QStringLiteral("every"), QStringLiteral("same"),  QStringLiteral("early")};
        QRandomGenerator random(20261126);
        for (int round = 0; round < 300; ++round) {
            QString text;
            for (int i = 0; i < 60; ++i)
                text += pieces.at(random.bounded(int(pieces.size())))
                    + (random.bounded(3) > 0 ? QStringLiteral(" ") : QString());
            for (const char *language : {"bn", "en", "es", "hy"})
                check(text, QString::fromLatin1(language));
        }
    }

private:
    static void check(const QString &text, const QString &language)
    {
        qsizetype last = 0;
        for (const TimeExpression &time : tagged(text, language)) {
            QVERIFY2(time.range.start >= last && time.range.end > time.range.start
                         && time.range.end <= text.size(),
                     qPrintable(language));
            QVERIFY(isClusterBoundary(text, time.range.start) && isClusterBoundary(text, time.range.end));
            QVERIFY(!time.time.value.isEmpty());
            last = time.range.end;
        }
    }
};

KALPANJI_TEST(tst_HostileProse)
#include "tst_hostileprose.moc"
