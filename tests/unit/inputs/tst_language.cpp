// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/article/languageguess.h"

#include "tests/support/testmain.h"

using namespace kalpanji;

class tst_Language : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theLanguageIsToldByScriptAndSmallWords_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("language");
        const auto row = [](const char *language, const char *text) {
            QTest::addRow("%s: %s", language, text) << QString::fromUtf8(text) << QString::fromLatin1(language);
        };
        row("bn", "দেশ দুটির মধ্যে সম্পর্ক আছে");
        row("as", "এই দেশ দুখনৰ মাজত এটা সম্পৰ্ক আৰু মিত্ৰতা আছে");
        row("hy", "Երկու երկրների հարաբերությունները");
        row("en", "The two countries have had relations with each other since the war");
        row("es", "Los dos países mantienen relaciones diplomáticas desde el fin de la guerra y su embajada");
        row("pt", "Os dois países mantêm relações diplomáticas e não foi a guerra que o impediu");
        row("fr", "Les deux pays ont des relations diplomatiques et une ambassade dans la ville");
        row("ru", "Две страны установили отношения, и это был первый визит в их истории");
        row("uk", "Дві країни встановили відносини, і це був перший візит за всю його історію");
        row("", "1990 1991");
        row("", "");
        row("", "قال الرئيس");
    }
    void theLanguageIsToldByScriptAndSmallWords()
    {
        QFETCH(QString, text);
        QFETCH(QString, language);
        QCOMPARE(guessLanguage(text), language);
    }

    void markupDoesNotVote()
    {
        const QString box =
            QStringLiteral("{{Infobox country | name = the | leader = of the | image_of_the = x}}");
        const QString links =
            QStringLiteral("[[de:Foo und der Bar]] [[en:Foo and the Bar]] <ref name=\"the of\">");
        QCOMPARE(guessLanguage(QString(box.repeated(9) + QStringLiteral("ফু একটি দেশ।") + links.repeated(9))),
                 QStringLiteral("bn"));
    }

    void unclosedMarkupEndsQuickly()
    {
        QCOMPARE(guessLanguage(QStringLiteral("{{").repeated(100000)), QString());
        QCOMPARE(guessLanguage(QStringLiteral("<").repeated(100000)), QString());
    }
};

KALPANJI_TEST(tst_Language)
#include "tst_language.moc"
