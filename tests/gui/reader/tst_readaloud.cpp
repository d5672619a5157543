// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reader/articleview.h"
#include "ui/speech/readaloud.h"
#include "ui/speech/speechbar.h"

#include <QSignalSpy>
#include <QToolButton>

#include "tests/gui/reader/readerfixture.h"
#include "tests/support/testmain.h"

using namespace kalpanji;
using namespace kalpanji::test;

namespace {

/// A voice that notes what it was given, and has spoken when it is told so.
class NotingVoice : public Voice
{
public:
    QStringList said;
    QString silence; ///< the language it does not know
    int pauses = 0;
    bool isStopped = false;

    [[nodiscard]] bool speaks(const QString &language) const override { return language != silence; }
    void say(const QString &text, const QString &) override { said.append(text); }
    void pause() override { ++pauses; }
    void resume() override { --pauses; }
    void stop() override { isStopped = true; }
};

} // namespace

class tst_ReadAloud : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<ReaderWindow> m_reader;
    NotingVoice *m_voice = nullptr;

    std::unique_ptr<ReadAloud> reading()
    {
        auto voice = std::make_unique<NotingVoice>();
        m_voice = voice.get();
        // only a std::function is copied, so the voice waits in a shared place
        auto waiting = std::make_shared<std::unique_ptr<Voice>>(std::move(voice));
        return std::make_unique<ReadAloud>(m_reader->state(), m_reader->article(),
                                           [waiting] { return std::move(*waiting); });
    }

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(QStringLiteral("^(?!This plugin does not support)")));
        m_reader = std::make_unique<ReaderWindow>();
        m_reader->show(documentOf("== Visits ==\n\nOne came. Two went.\n\n{|\n| cell\n|}\n\n* Three stayed.",
                                  QStringLiteral("en")));
    }
    void cleanup() { m_reader.reset(); }

    void readsSentenceBySentenceAndMarksIt()
    {
        const auto aloud = reading();
        const QString &text = m_reader->state()->document()->article.text;
        aloud->toggle();
        const QStringList expected {QStringLiteral("Visits"), QStringLiteral("One came."),
                                    QStringLiteral("Two went."), QStringLiteral("Three stayed.")};
        for (const QString &sentence : expected) {
            QCOMPARE(m_voice->said.constLast(), sentence);
            const QList<TextRange> marked = m_reader->article()->marks().ranges(MarkLayer::Speech);
            QCOMPARE(marked.size(), 1);
            QCOMPARE(marked.constFirst().of(text), sentence);
            Q_EMIT m_voice->spoken();
        }
        QVERIFY(aloud->state() == ReadAloud::State::Silent);
        QVERIFY(m_reader->article()->marks().ranges(MarkLayer::Speech).isEmpty());
        QCOMPARE(m_voice->said, expected);
    }

    void pausesGoesOnSkipsAndStops()
    {
        const auto aloud = reading();
        SpeechBar bar(aloud.get());
        QVERIFY(bar.isHidden());
        aloud->toggle();
        QVERIFY(!bar.isHidden());
        const auto press = [&bar](const char *name) {
            bar.findChild<QToolButton *>(QLatin1String(name))->click();
        };
        press("speechPause");
        QVERIFY(aloud->state() == ReadAloud::State::Paused);
        QCOMPARE(m_voice->pauses, 1);
        press("speechPause");
        QVERIFY(aloud->state() == ReadAloud::State::Reading);
        QCOMPARE(m_voice->pauses, 0);
        press("speechOn");
        QCOMPARE(m_voice->said.constLast(), QStringLiteral("One came."));
        press("speechBack");
        QCOMPARE(m_voice->said.constLast(), QStringLiteral("Visits"));
        press("speechBack"); // nothing before it
        QCOMPARE(m_voice->said.size(), 3);
        press("speechStop");
        QVERIFY(m_voice->isStopped);
        QVERIFY(bar.isHidden());
        QVERIFY(m_reader->article()->marks().ranges(MarkLayer::Speech).isEmpty());
    }

    void anotherArticleEndsTheReading()
    {
        const auto aloud = reading();
        aloud->toggle();
        m_reader->show(bundledArticle());
        QVERIFY(aloud->state() == ReadAloud::State::Silent);
        Q_EMIT m_voice->spoken(); // told late
        QCOMPARE(m_voice->said.size(), 1);
    }

    void anErrorOfTheEngineIsTold()
    {
        const auto aloud = reading();
        const QSignalSpy failed(aloud.get(), &ReadAloud::failed);
        aloud->toggle();
        Q_EMIT m_voice->failed();
        QCOMPARE(failed.size(), 1);
        QVERIFY(aloud->state() == ReadAloud::State::Silent);
    }

    void saysWhyItCannotRead()
    {
        const auto aloud = reading();
        m_voice->silence = QStringLiteral("en");
        QVERIFY(aloud->readiness() == ReadAloud::Readiness::NoVoice);
        aloud->toggle();
        QVERIFY(m_voice->said.isEmpty());
        ReadAloud mute(m_reader->state(), m_reader->article(), [] { return nullptr; });
        QVERIFY(mute.readiness() == ReadAloud::Readiness::NoEngine);
        mute.toggle();
        QVERIFY(mute.state() == ReadAloud::State::Silent);
    }
};

KALPANJI_TEST(tst_ReadAloud)
#include "tst_readaloud.moc"
