// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/timeline/ticks.h"
#include "ui/timeline/textsprites.h"

#include <QDate>
#include <QGuiApplication>

#include <cmath>

#include "tests/support/testmain.h"

using namespace kalpanji;

namespace {

/// 0 … `zooms` - 1: from one day to 20,000 years, each step the same ratio.
double daysOfZoom(int zoom, int zooms)
{
    return shortestWindow * std::pow(longestWindow / shortestWindow, double(zoom) / (zooms - 1));
}

QString where(const TimeScale &scale, int pixels)
{
    return QStringLiteral("font %1 px, width %2, %3 days from %4")
        .arg(pixels)
        .arg(scale.width())
        .arg(scale.window().days())
        .arg(scale.window().from);
}

/// The day a tick stands at, when it stands at a whole one.
QDate dateAt(double day) { return QDate::fromJulianDay(std::llround(day)); }

bool isRound(TickStep step, double day)
{
    if (step.unit == TickUnit::Hour)
        return std::abs(std::remainder(day * 24, step.count)) < 1e-3;
    const QDate date = dateAt(day);
    if (std::abs(day - std::round(day)) > 1e-3)
        return false;
    switch (step.unit) {
    case TickUnit::Day:
        return (date.day() - 1) % step.count == 0;
    case TickUnit::Month:
        return date.day() == 1 && (date.month() - 1) % step.count == 0;
    default:
        break;
    }
    // years of either era are round; the first year stands for the year there is not
    const int year = date.year();
    return date.dayOfYear() == 1 && (step.count == 1 || year == 1 || year % step.count == 0);
}

} // namespace

/// The axis with labels as really shaped: languages, font sizes, zooms and widths.
class tst_Axis : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void labelsKeepApartAtEveryZoom_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<int>("pixels");
        for (const char *language : {"bn", "en", "es", "hy"}) {
            for (const int pixels : {10, 12, 14, 18, 24})
                QTest::addRow("%s %d px", language, pixels) << QString::fromLatin1(language) << pixels;
        }
    }

    void labelsKeepApartAtEveryZoom()
    {
        QFETCH(const QString, language);
        QFETCH(const int, pixels);
        TimelineStyle style;
        style.base = QGuiApplication::font();
        style.base.setPixelSize(pixels);
        TextSprites texts(TextSprites::Mode::Cached);
        texts.setStyle(style);
        const TextWidth measure = [&texts](const QString &text) {
            return texts.width(text, TextRole::AxisMajor);
        };
        const TickLabels labels {LocaleFormat(language)};
        constexpr int zooms = 400;
        // the article's years, the year that is not, the far past
        const QList<double> middles {double(QDate(2002, 8, 9).toJulianDay()) + 0.3,
                                     double(QDate(1, 1, 1).toJulianDay()),
                                     double(QDate(-753, 4, 21).toJulianDay())};
        for (const double width : {480.0, 800.0, 1280.0, 1920.0}) {
            for (int zoom = 0; zoom < zooms; ++zoom) {
                const double days = daysOfZoom(zoom, zooms);
                const double middle = middles.at(zoom % middles.size());
                const TimeScale scale(clamped({middle - days * 0.4, middle + days * 0.6}), width);
                check(axisTicks(scale, labels, measure), scale, measure, pixels);
                if (QTest::currentTestFailed())
                    return;
            }
        }
    }

    void thereIsNoYearZero_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QStringList>("years");
        QTest::newRow("bn") << QStringLiteral("bn")
                            << QStringList {QStringLiteral("খ্রিস্টপূর্ব ২"), QStringLiteral("খ্রিস্টপূর্ব ১"),
                                            QStringLiteral("১"), QStringLiteral("২"), QStringLiteral("৩")};
        QTest::newRow("en") << QStringLiteral("en")
                            << QStringList {QStringLiteral("2 BC"), QStringLiteral("1 BC"),
                                            QStringLiteral("1"), QStringLiteral("2"), QStringLiteral("3")};
    }

    void thereIsNoYearZero()
    {
        QFETCH(const QString, language);
        QFETCH(const QStringList, years);
        const double first = double(QDate(1, 1, 1).toJulianDay());
        const QList<TickLine> lines =
            tickLines({TickUnit::Year, 1}, {first - 700, first + 1000}, TickLabels {LocaleFormat(language)});
        QStringList written;
        for (const TickLine &line : lines)
            written.append(line.label);
        QCOMPARE(written, years);
    }

    void theJulianCalendarEndsWithTheReform()
    {
        const TickLabels labels {LocaleFormat(QStringLiteral("en")), AxisCalendar::JulianBefore1582};
        const TextWidth measure = [](const QString &text) { return 8.0 * double(text.size()); };
        const double reform = double(QDate(1582, 10, 15).toJulianDay());
        const AxisTicks ticks = axisTicks(TimeScale({reform - 2, reform + 2.5}, 1600), labels, measure);
        QStringList days;
        for (const Tick &tick : ticks.major)
            days.append(tick.label);
        QCOMPARE(days,
                 QStringList({QStringLiteral("3 October 1582"), QStringLiteral("4 October 1582"),
                              QStringLiteral("15 October 1582"), QStringLiteral("16 October 1582"),
                              QStringLiteral("17 October 1582")}));
    }

private:
    static void check(const AxisTicks &ticks, const TimeScale &scale, const TextWidth &measure, int pixels)
    {
        int labelled = 0;
        for (const auto &[level, isMinor] : {std::pair(ticks.minor, true), std::pair(ticks.major, false)}) {
            double freeFrom = 0;
            for (const Tick &tick : level) {
                if (tick.label.isEmpty())
                    continue;
                labelled += isMinor ? 1 : 0;
                QVERIFY2(std::abs(tick.labelWidth - measure(tick.label)) < 1e-9,
                         qPrintable(where(scale, pixels)));
                QVERIFY2(tick.labelX >= freeFrom, qPrintable(where(scale, pixels) + tick.label));
                freeFrom = tick.labelX + tick.labelWidth;
                QVERIFY2(freeFrom <= scale.width(), qPrintable(where(scale, pixels) + tick.label));
                if (isMinor)
                    QVERIFY2(isRound(ticks.step, scale.day(tick.x)),
                             qPrintable(where(scale, pixels) + tick.label));
            }
        }
        QVERIFY2(labelled >= 3 && labelled <= 16,
                 qPrintable(where(scale, pixels) + QStringLiteral(": %1 labels").arg(labelled)));
    }
};

KALPANJI_TEST(tst_Axis)
#include "tst_axis.moc"
