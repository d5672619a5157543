// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chart/marks.h"
#include "ui/shell/theme.h"

#include <array>
#include <cmath>

#include "tests/support/testmain.h"

using namespace kalpanji;

namespace {

constexpr int styles = 6; ///< as many sources as the bundle and an import make

using Triple = std::array<double, 3>;
using Matrix = std::array<Triple, 3>;

// Machado, Oliveira and Fernandes 2009, severity 1, on linear RGB.
constexpr Matrix protanopia {
    Triple {0.152286, 1.052583, -0.204868},
    {0.114503, 0.786281, 0.099216},
    {-0.003882, -0.048116, 1.051998},
};
constexpr Matrix deuteranopia {
    Triple {0.367322, 0.860646, -0.227968},
    {0.280085, 0.672501, 0.047413},
    {-0.011820, 0.042940, 0.968881},
};
constexpr Matrix fullVision {Triple {1, 0, 0}, {0, 1, 0}, {0, 0, 1}};

Triple times(const Matrix &matrix, const Triple &v)
{
    Triple result {};
    for (std::size_t row = 0; row < 3; ++row)
        result.at(row) = matrix.at(row)[0] * v[0] + matrix.at(row)[1] * v[1] + matrix.at(row)[2] * v[2];
    return result;
}

Triple linearRgb(const QColor &colour)
{
    const auto linear = [](double c) {
        return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4);
    };
    return {linear(colour.redF()), linear(colour.greenF()), linear(colour.blueF())};
}

/// CIE L*a*b* under D65.
Triple lab(const Triple &rgb)
{
    constexpr Matrix toXyz {Triple {0.4124564, 0.3575761, 0.1804375},
                            {0.2126729, 0.7151522, 0.0721750},
                            {0.0193339, 0.1191920, 0.9503041}};
    const Triple xyz = times(toXyz, rgb);
    const auto f = [](double t) {
        t = std::max(t, 0.0);
        return t > 216.0 / 24389 ? std::cbrt(t) : (24389.0 / 27 * t + 16) / 116;
    };
    const double x = f(xyz[0] / 0.95047);
    const double y = f(xyz[1]);
    const double z = f(xyz[2] / 1.08883);
    return {116 * y - 16, 500 * (x - y), 200 * (y - z)};
}

/// CIE76: about 2.3 is the least that an eye tells apart.
double difference(const QColor &a, const QColor &b, const Matrix &vision)
{
    const Triple first = lab(times(vision, linearRgb(a)));
    const Triple second = lab(times(vision, linearRgb(b)));
    return std::hypot(first[0] - second[0], first[1] - second[1], first[2] - second[2]);
}

} // namespace

class tst_ChartColours : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyLineStandsOutFromThePaper()
    {
        for (const ThemeName name : {ThemeName::Light, ThemeName::Sepia, ThemeName::Dark}) {
            const Theme look = theme(name);
            for (int style = 0; style <= styles; ++style) {
                const double is = contrast(seriesColour(look, style), look.paper);
                QVERIFY2(is >= 3, qPrintable(QStringLiteral("style %1: %2").arg(style).arg(is)));
            }
            QVERIFY(contrast(look.text, look.paper) >= 4.5);
            QVERIFY(contrast(look.faintText, look.paper) >= 4.5);
        }
    }

    /// The measure itself: pure red and green are far apart for most, near for those who lack the red or the
    /// green cones; black and white are 100 apart for all.
    void theMeasureKnowsColourBlindness()
    {
        const QColor olive(0x80, 0x70, 0x00);
        const QColor green(0x40, 0x80, 0x00);
        QVERIFY(difference(olive, green, fullVision) > 30);
        QVERIFY(difference(olive, green, deuteranopia) < difference(olive, green, fullVision) / 2);
        for (const Matrix &vision : {fullVision, protanopia, deuteranopia})
            QVERIFY(std::abs(difference(Qt::black, Qt::white, vision) - 100) < 1);
    }

    /// Shape and dash differ besides; colour alone must do, too.
    void linesDifferForEveryEye()
    {
        for (const ThemeName name : {ThemeName::Light, ThemeName::Sepia, ThemeName::Dark}) {
            const Theme look = theme(name);
            for (const Matrix &vision : {fullVision, protanopia, deuteranopia}) {
                for (int a = 0; a < styles; ++a) {
                    for (int b = 0; b < a; ++b) {
                        const double is = difference(seriesColour(look, a), seriesColour(look, b), vision);
                        QVERIFY2(is >= 8,
                                 qPrintable(QStringLiteral("theme %1, styles %2 and %3: %4")
                                                .arg(int(name))
                                                .arg(a)
                                                .arg(b)
                                                .arg(is)));
                    }
                }
            }
        }
    }

    void marksAndDashesDifferToo()
    {
        for (int a = 0; a < styles; ++a) {
            for (int b = 0; b < a; ++b) {
                QVERIFY(seriesShape(a) != seriesShape(b));
                QVERIFY(a == 0 || b == 0 || a - b == 4
                        || seriesPen(theme(ThemeName::Light), a, 2).dashPattern()
                            != seriesPen(theme(ThemeName::Light), b, 2).dashPattern());
            }
        }
    }
};

KALPANJI_TEST(tst_ChartColours)
#include "tst_chartcolours.moc"
