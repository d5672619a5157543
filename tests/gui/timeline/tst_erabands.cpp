// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/erabands.h"
#include "ui/timeline/timelinetip.h"

#include <QDate>

#include "tests/gui/timeline/sampleevents.h"
#include "tests/gui/timeline/timelinewindow.h"
#include "tests/support/testmain.h"

using namespace kalpanji;
using namespace kalpanji::test;

/// The names of eras are whole where there is room, within their band or beside it, and nowhere overlap.
class tst_EraBands : public QObject
{
    Q_OBJECT

private:
    TimelineScene m_scene {TextSprites::Mode::Real};

    void show(const QString &language, double from, double to)
    {
        m_scene.setFormat(LocaleFormat(language));
        m_scene.update({from, to}, EventId::None);
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_scene.setStyle({QGuiApplication::font(), theme(ThemeName::Light)});
        m_scene.setSize({1000, 400});
        m_scene.setContent({JoinedEvents(sampleArticle())});
        m_scene.setEras({QStringLiteral("soviet-union"), QStringLiteral("armenia-presidents"),
                         QStringLiteral("mexico-presidents")});
    }

    void aNarrowBandHasItsNameBesideIt_data()
    {
        QTest::addColumn<QString>("language");
        for (const char *language : {"bn", "en", "es", "hy"})
            QTest::newRow(language) << QString::fromLatin1(language);
    }

    void aNarrowBandHasItsNameBesideIt()
    {
        QFETCH(const QString, language);
        // a year of the Soviet Union in thirty
        show(language, double(QDate(1991, 1, 1).toJulianDay()), double(QDate(2020, 1, 1).toJulianDay()));
        const EraBand soviet = eraBands(m_scene).constFirst();
        QVERIFY(soviet.band.width() < m_scene.texts().width(soviet.label, TextRole::Axis));
        QCOMPARE(soviet.label, soviet.era.names.in(language));
        QVERIFY(soviet.labelLeft >= soviet.band.right());
    }

    void namesAreWholeOrEndInAnEllipsisAndDoNotOverlap()
    {
        for (const char *language : {"bn", "en", "es", "hy"}) {
            for (double years = 0.5; years < 400; years *= 1.3) {
                const double middle = double(QDate(1996, 6, 1).toJulianDay());
                show(QString::fromLatin1(language), middle - years * 183, middle + years * 183);
                double top = 0;
                double right = 0;
                const QList<EraBand> bands = eraBands(m_scene);
                for (const EraBand &era : bands) {
                    if (era.band.top() != top)
                        right = m_scene.plot().left();
                    top = era.band.top();
                    if (era.label.isEmpty())
                        continue;
                    QVERIFY(era.label == era.era.names.in(QString::fromLatin1(language))
                            || era.label.endsWith(u'…'));
                    QVERIFY(era.labelLeft >= right);
                    right = era.labelLeft + m_scene.texts().width(era.label, TextRole::Axis);
                    QVERIFY(right <= m_scene.plot().right());
                }
            }
        }
    }

    void aTipSaysWhichEraAndWhenInFull()
    {
        show(QStringLiteral("en"), double(QDate(1850, 1, 1).toJulianDay()),
             double(QDate(2250, 1, 1).toJulianDay()));
        const QList<EraBand> bands = eraBands(m_scene);
        QCOMPARE(timelineTip(m_scene, bands.constFirst().band.center()),
                 QStringLiteral("Soviet Union, 30 December 1922 – 26 December 1991"));
        const auto armenian = std::find_if(bands.begin(), bands.end(), [](const EraBand &era) {
            return era.era.names.in(QStringLiteral("en")) == QLatin1String("Khachaturyan");
        });
        QVERIFY(armenian != bands.end());
        QCOMPARE(timelineTip(m_scene, armenian->band.center()),
                 QStringLiteral("Khachaturyan, since 13 March 2022"));
        QVERIFY(timelineTip(m_scene, m_scene.plot().bottomLeft() + QPointF(5, -5)).isEmpty());
    }
};

KALPANJI_TEST(tst_EraBands)
#include "tst_erabands.moc"
