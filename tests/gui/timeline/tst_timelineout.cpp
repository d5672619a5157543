// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/picturefile.h"
#include "ui/export/picturejob.h"
#include "ui/timeline/timelinepicture.h"
#include "ui/timeline/timelinepictureinfo.h"
#include "ui/timeline/timelinescene.h"

#include <QImage>
#include <QProcess>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>

#include "tests/gui/timeline/sampleevents.h"
#include "tests/gui/timeline/timelinewindow.h"
#include "tests/support/svgtext.h"
#include "tests/support/testmain.h"

using namespace kalpanji;
using namespace kalpanji::test;

namespace {

/// Sixty agreements, five in each of twelve months: far too many for the usual height.
DocumentPtr manyAgreements()
{
    QList<Event> events;
    for (int i = 0; i < 60; ++i)
        events.append(sampleEvent(EventType::Agreement,
                                  QStringLiteral("2002-%1").arg(1 + i / 5, 2, 10, QLatin1Char('0')),
                                  QStringLiteral("চুক্তি নম্বর %1 স্বাক্ষরিত হয়").arg(100 + i)));
    return sampleDocument(events);
}

TimelineSubject subjectOf(const DocumentPtr &document)
{
    const JoinedEvents events(document);
    return {events, wholeWindow(events), {}, theme(ThemeName::Light), LocaleFormat(QStringLiteral("bn"))};
}

} // namespace

/// Pictures, print and clipboard.
class tst_TimelineOut : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;

    QString write(const DocumentPtr &document, const QString &name, QSizeF size, double scale = 1) const
    {
        const TimelineSubject subject = subjectOf(document);
        PictureOptions options;
        options.format = *pictureFormatOf(name);
        options.size = options.format == PictureFormat::Png ? size : sizeForAllTitles(subject, size);
        options.scale = scale;
        const QString fileName = m_folder.filePath(name);
        if (!writeWhole(
                fileName,
                pictureBytes({options, timelinePictureInfo(subject.events), timelinePicture(subject)})))
            qFatal("cannot write %s", qPrintable(fileName));
        return fileName;
    }

private Q_SLOTS:
    void anSvgOfTheWholeHasEveryEventAsText()
    {
        const DocumentPtr document = manyAgreements();
        const QString text = test::svgText(write(document, QStringLiteral("a.svg"), {1200, 300}));
        for (const Event &event : document->chronology.events())
            QVERIFY2(text.contains(event.title), qPrintable(event.title));
    }

    void aPdfOfTheWholeHasEveryEventAsText()
    {
        const QString program = QStandardPaths::findExecutable(QStringLiteral("pdftotext"));
        if (program.isEmpty())
            QSKIP("pdftotext (poppler-utils) is not installed");
        const DocumentPtr document = manyAgreements();
        const QString fileName = write(document, QStringLiteral("a.pdf"), {1200, 300});
        QProcess process;
        process.start(program, {QStringLiteral("-raw"), fileName, QStringLiteral("-")});
        QVERIFY(process.waitForFinished());
        const QString text = QString::fromUtf8(process.readAllStandardOutput());
        for (const Event &event : document->chronology.events())
            QVERIFY2(text.contains(event.title), qPrintable(event.title + text));
    }

    /// The picture is laid out where it is written, in a thread of its own and with number formats of its
    /// own.
    void theWorkersPictureHasTheDigitsAskedFor()
    {
        QCOMPARE(Language::format().language(), QStringLiteral("en")); // of the window meanwhile
        const DocumentPtr document = sampleDocument(
            {sampleEvent(EventType::Agreement, QStringLiteral("2002-03-05"), QStringLiteral("চুক্তি")),
             sampleEvent(EventType::Visit, QStringLiteral("2009"), QStringLiteral("সফর"))});
        for (const QString &language : {QStringLiteral("bn"), QStringLiteral("en"), QStringLiteral("hy")}) {
            TimelineSubject subject = subjectOf(document);
            subject.format = LocaleFormat(language);
            PictureOptions options;
            options.format = PictureFormat::Svg;
            const QString fileName = m_folder.filePath(language + QStringLiteral(".svg"));
            PictureJob job;
            const QSignalSpy written(&job, &PictureJob::written);
            job.write(fileName, {options, timelinePictureInfo(subject.events), timelinePicture(subject)});
            QTRY_COMPARE(written.size(), 1);
            const QString text = test::svgText(fileName);
            QVERIFY2(text.contains(subject.format.year(2009)), qPrintable(text));
            QCOMPARE(text.contains(QStringLiteral("2009")), language != QLatin1String("bn"));
        }
    }

    /// A title that leaves words out itself has no second "…" after its own where it is cut there.
    void aTitleIsCutOnce()
    {
        TextSprites texts(TextSprites::Mode::Real);
        texts.setStyle({QGuiApplication::font(), theme(ThemeName::Light)});
        const QString title = QStringLiteral("তাঁকে স্মরণ করে… উদ্বেগ প্রকাশ করেন");
        const double whole = texts.width(title, TextRole::Label);
        QCOMPARE(texts.elided(title, TextRole::Label, whole), title);
        for (double width = whole - 1; width > 0; width -= 3) {
            const QString cut = texts.elided(title, TextRole::Label, width);
            QVERIFY2(cut.isEmpty() || cut.endsWith(u'…'), qPrintable(cut));
            QVERIFY2(!cut.endsWith(QStringLiteral("……")) && !cut.endsWith(QStringLiteral("… …")),
                     qPrintable(cut));
            QVERIFY2(texts.width(cut, TextRole::Label) <= width + 1, qPrintable(cut));
        }
    }

    void aPngHasExactlyItsSize_data()
    {
        QTest::addColumn<double>("scale");
        for (const double scale : {1.0, 2.0, 3.0, 8.0})
            QTest::addRow("%gx", scale) << scale;
    }

    void aPngHasExactlyItsSize()
    {
        QFETCH(const double, scale);
        const QImage image(write(sampleArticle(), QStringLiteral("a.png"), {640, 360}, scale));
        QCOMPARE(image.size(), QSize(640, 360) * scale);
    }

    void withoutPaperNothingHasTheColourOfPaper()
    {
        TimelineSubject subject = subjectOf(sampleDocument(
            {sampleEvent(EventType::Visit, QStringLiteral("2014"), QStringLiteral("সফর")),
             sampleEvent(EventType::Agreement, QStringLiteral("2014"), QStringLiteral("চুক্তি"))}));
        const double day = double(QDate(2014, 6, 1).toJulianDay());
        subject.window = {day, day + 60}; // the labels stand within their spans
        subject.eras = {QStringLiteral("mexico-presidents")};
        const auto onPaper = [&](bool transparent) {
            PictureOptions options;
            options.size = {900, 500};
            options.transparent = transparent;
            options.theme = subject.theme;
            const QImage image = QImage::fromData(
                pictureBytes({options, timelinePictureInfo(subject.events), timelinePicture(subject)}));
            qsizetype pixels = 0;
            for (int y = 0; y < image.height(); ++y) {
                for (int x = 0; x < image.width(); ++x) {
                    const QColor colour = image.pixelColor(x, y);
                    pixels += colour == subject.theme.paper || colour == subject.theme.band ? 1 : 0;
                }
            }
            return pixels;
        };
        QVERIFY(onPaper(false) > 100000);
        QCOMPARE(onPaper(true), 0);
    }

    void aLowPictureKeepsAllItsMarks()
    {
        const TimelineSubject subject = subjectOf(sampleArticle());
        TimelineScene scene(TextSprites::Mode::Real);
        scene.setComplete(true);
        scene.setStyle({QGuiApplication::font(), subject.theme});
        scene.setSize({640, 110});
        scene.setContent(timelineContent({subject.events, {}, {}, {}, {}, {}}));
        scene.update(subject.window, EventId::None);
        QCOMPARE(scene.scrollRange(), 0.0);
        QCOMPARE(scene.frame().inView(), scene.index().size());
        for (const LaneFrame &lane : scene.frame().lanes) {
            for (const PlacedMark &mark : lane.marks)
                QVERIFY(scene.plot().contains(scene.rectOf(mark).center()));
        }
    }

    void printedPagesLeaveNoEventWithoutItsTitle()
    {
        const TimelineSubject subject = subjectOf(manyAgreements());
        const QList<TimeWindow> pages = pagesFor(subject, {1000, 500});
        QVERIFY(pages.size() > 1);
        QCOMPARE(pages.constFirst().from, subject.window.from);
        QVERIFY(std::abs(pages.constLast().to - subject.window.to) < 1e-6);
        for (qsizetype page = 1; page < pages.size(); ++page)
            QVERIFY(pages.at(page).from < pages.at(page - 1).to);
    }

    void copiesDatesAndTitlesAsText()
    {
        const QStringList lines = timelineAsText(subjectOf(sampleArticle())).split(QLatin1Char('\n'));
        QCOMPARE(lines.size(), 12);
        QCOMPARE(lines.constFirst(), QStringLiteral("১৪ জানুয়ারি ১৯৯২\tনেপাল ও পেরু কূটনৈতিক সম্পর্ক স্থাপন করে"));
    }
};

KALPANJI_TEST(tst_TimelineOut)
#include "tst_timelineout.moc"
