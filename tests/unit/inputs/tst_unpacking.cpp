// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/article/input/input.h"

#include "tests/support/testmain.h"
#include "tests/unit/inputs/packed.h"

using namespace kalpanji;
using kalpanji::test::bzipped;
using kalpanji::test::gzipped;

/// gzip and bzip2, whole, in pieces, cut off, damaged and hostile.
class tst_Unpacking : public QObject
{
    Q_OBJECT

    using Pack = QByteArray (*)(const QByteArray &);

    static Result<QByteArray> read(const QByteArray &bytes)
    {
        Input input = Input::ofBytes(bytes, QStringLiteral("some.file"));
        return input.readAll();
    }

    static void addPackings()
    {
        QTest::addColumn<Pack>("pack");
        QTest::newRow("gzip") << Pack(gzipped);
        QTest::newRow("bzip2") << Pack(bzipped);
    }

    /// Does not shrink to nothing: the square of each line's number.
    static QByteArray sample()
    {
        QByteArray text;
        for (int i = 0; i < 30000; ++i)
            text += QByteArray::number(i * i) + ' ';
        return text;
    }

private Q_SLOTS:
    void whatIsNotPackedPasses()
    {
        QCOMPARE(*read("BZh is no number after it"), QByteArrayLiteral("BZh is no number after it"));
    }

    void packedIsReadAsIfItWereNot_data() { addPackings(); }
    void packedIsReadAsIfItWereNot()
    {
        QFETCH(Pack, pack);
        const Result<QByteArray> bytes = read(pack(sample()));
        QVERIFY(bytes.has_value());
        QVERIFY(*bytes == sample());
    }

    void severalStreamsAreOneFile_data() { addPackings(); }
    void severalStreamsAreOneFile()
    {
        QFETCH(Pack, pack);
        const Result<QByteArray> bytes = read(pack("first ") + pack(sample()) + pack(" last"));
        QVERIFY(bytes.has_value());
        QVERIFY(*bytes == "first " + sample() + " last");
    }

    void fillingAfterTheEndIsNoMatter()
    {
        QCOMPARE(*read(gzipped("text") + QByteArray(600, '\0')), QByteArrayLiteral("text"));
    }

    void aFileCutOffSaysWhere_data() { addPackings(); }
    void aFileCutOffSaysWhere()
    {
        QFETCH(Pack, pack);
        const QByteArray packed = pack(sample());
        for (const qsizetype length : {qsizetype(5), packed.size() / 2, packed.size() - 1}) {
            const Result<QByteArray> bytes = read(packed.first(length));
            QVERIFY(!bytes);
            QCOMPARE(bytes.error(), (Error {ErrorCode::TruncatedInput, QStringLiteral("some.file"), length}));
        }
    }

    void aDamagedFileSaysSo_data() { addPackings(); }
    void aDamagedFileSaysSo()
    {
        QFETCH(Pack, pack);
        QByteArray packed = pack(sample());
        for (qsizetype i = packed.size() / 2; i < packed.size() / 2 + 20; ++i)
            packed[i] = char(0xff);
        const Result<QByteArray> bytes = read(packed);
        QVERIFY(!bytes);
        QCOMPARE(bytes.error().code, ErrorCode::MalformedInput);
    }

    /// 80 MB of one letter in a few hundred bytes of bzip2, 80 KB of gzip.
    void aBombIsNotUnpacked_data() { addPackings(); }
    void aBombIsNotUnpacked()
    {
        QFETCH(Pack, pack);
        constexpr qsizetype megabyte = 1'000'000;
        QByteArray bomb;
        const QByteArray part = pack(QByteArray(10 * megabyte, 'a'));
        for (int i = 0; i < 8; ++i)
            bomb += part;
        const Result<QByteArray> bytes = read(bomb);
        QVERIFY(!bytes);
        QCOMPARE(bytes.error().code, ErrorCode::UnpacksTooLarge);
    }
};

KALPANJI_TEST(tst_Unpacking)
#include "tst_unpacking.moc"
