// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/time/bengaliera.h"
#include "core/time/numerals.h"
#include "core/time/tokens.h"

#include "tests/support/testmain.h"

using namespace kalpanji;

namespace {

QString shown(const QString &text)
{
    QStringList parts;
    for (const Token &token : tokenise(text, {0, text.size()})) {
        const QString part = token.range.of(text).toString();
        parts.append(token.kind == TokenKind::Number && !token.grouped ? QString::number(token.value)
                         : token.kind == TokenKind::Number             ? part + u'~'
                                                                       : part);
    }
    return parts.join(u'|');
}

} // namespace

class tst_Tokens : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void numbersKeepTheirForm_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("tokens");
        const auto row = [](const char *name, const char16_t *text, const char16_t *tokens) {
            QTest::newRow(name) << QString::fromUtf16(text) << QString::fromUtf16(tokens);
        };
        row("amount", u"৬২৩,০০০ ডলার", u"৬২৩,০০০~|ডলার");
        row("decimal", u"6.5 million", u"6.5~|million");
        row("date with dots", u"20.09.2013-ին", u"20|.|9|.|2013|-|ին");
        row("list", u"3, 4", u"3|,|4");
        row("year at an end", u"in 1992.", u"in|1992|.");
        row("Bengali day", u"১৪ই", u"14|ই");
        row("outside the plane", u"\U0001D7CF\U0001D7D7", u"19");
        row("lone surrogates", u"a\xD800 1", u"a|\xD800|1");
    }
    void numbersKeepTheirForm()
    {
        QFETCH(QString, text);
        QFETCH(QString, tokens);
        QCOMPARE(shown(text), tokens);
    }

    void everyUnicodeDigitCounts()
    {
        int scripts = 0;
        for (char32_t c = 0; c <= QChar::LastValidCodePoint; ++c) {
            if (QChar::category(c) != QChar::Number_DecimalDigit || QChar::digitValue(c) != 1)
                continue;
            const QString text = QString::fromUcs4(&c, 1);
            const QList<Token> tokens = tokenise(text, {0, text.size()});
            QCOMPARE(tokens.size(), 1);
            QCOMPARE(tokens.constFirst().value, 1);
            QCOMPARE(tokens.constFirst().range.end, text.size());
            ++scripts;
        }
        QVERIFY(scripts > 50);
    }

    void spellingsOfAWordAreOne_data()
    {
        QTest::addColumn<QString>("one");
        QTest::addColumn<QString>("other");
        const auto row = [](const char *name, const char16_t *one, const char16_t *other) {
            QTest::newRow(name) << QString::fromUtf16(one) << QString::fromUtf16(other);
        };
        row("ya with nukta", u"জানু\u09DFারি", u"জানু\u09AF\u09BCারি");
        row("split o", u"নভ\u09C7\u09BEম্বর", u"নভ\u09CBম্বর");
        row("split au", u"প\u09C7\u09D7ষ", u"প\u09CCষ");
        row("joiner", u"মার্\u200Dচ", u"মার্চ");
        row("soft hyphen", u"Sep\u00ADtember", u"september");
        row("accent", u"miércoles", u"mie\u0301rcoles");
        row("Armenian ligature", u"և", u"եւ");
        row("one-dot leader", u"\u2024", u".");
        row("digits", u"১৯৯২", u"1992");
    }
    void spellingsOfAWordAreOne()
    {
        QFETCH(QString, one);
        QFETCH(QString, other);
        QCOMPARE(wordKey(one), wordKey(other));
        QVERIFY(wordKey(one) != wordKey(QString(u'x' + other)));
    }

    void romanNumerals()
    {
        QCOMPARE(romanValue(u"XVII"), 17);
        QCOMPARE(romanValue(u"ХХ"), 20); // Cyrillic
        QCOMPARE(romanValue(u"ІX"), 9); // Cyrillic and Latin
        QCOMPARE(romanValue(u"XIXe"), 0);
        QCOMPARE(romanValue(QString(1000, u'M')), 0);
    }

    void bengaliEra_data()
    {
        QTest::addColumn<QDate>("expected");
        QTest::addColumn<int>("year");
        QTest::addColumn<int>("month");
        QTest::addColumn<int>("day");
        QTest::newRow("new year") << QDate(2014, 4, 14) << 1421 << 1 << 1;
        QTest::newRow("language day") << QDate(2014, 2, 21) << 1420 << 11 << 9;
        QTest::newRow("victory day after the reform") << QDate(2020, 12, 16) << 1427 << 9 << 1;
        QTest::newRow("Nazrul's birth") << QDate(1899, 5, 25) << 1306 << 2 << 11;
        QTest::newRow("no such day") << QDate() << 1421 << 13 << 1;
    }
    void bengaliEra()
    {
        QFETCH(QDate, expected);
        QFETCH(int, year);
        QFETCH(int, month);
        QFETCH(int, day);
        const QDate found = bengaliEraDate(year, month, day);
        QCOMPARE(found.isValid(), expected.isValid());
        QVERIFY2(!expected.isValid() || std::abs(found.daysTo(expected)) <= 1,
                 qPrintable(found.toString(Qt::ISODate)));
    }
};

KALPANJI_TEST(tst_Tokens)
#include "tst_tokens.moc"
