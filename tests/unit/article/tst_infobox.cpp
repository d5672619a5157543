// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/article/infobox.h"

#include "tests/support/testmain.h"

using namespace kalpanji;

class tst_Infobox : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namedParametersBecomePlainRows()
    {
        Article article;
        article.language = QStringLiteral("es");
        article.templates = {
            {QStringLiteral("cita web"), {{QStringLiteral("título"), QStringLiteral("Otro")}}},
            {QStringLiteral("Ficha de país"),
             {{QStringLiteral("1"), QStringLiteral("sin nombre")},
              {QStringLiteral("capital_actual"), QStringLiteral("[[Ereván|la capital]], '''Armenia'''")},
              {QStringLiteral("lema"), QStringLiteral("  ")},
              {QStringLiteral("mapa"), QStringLiteral("Armenia Mexico Locator.svg")},
              {QStringLiteral("pie_de_mapa"), QStringLiteral("Los dos países")},
              {QStringLiteral("image_size2"), QStringLiteral("200")},
              {QStringLiteral("population_2011"), QStringLiteral("30")},
              {QStringLiteral("household size"), QStringLiteral("3")},
              {QStringLiteral("cargo2"), QStringLiteral("Canciller")},
              {QStringLiteral("largo"), QString(5000, u'x')}}},
        };
        const Infobox box = infoboxOf(article, {QStringLiteral("ficha de")});
        const Infobox expected {{{QStringLiteral("capital actual"), QStringLiteral("la capital, Armenia")},
                                 {QStringLiteral("population 2011"), QStringLiteral("30")},
                                 {QStringLiteral("household size"), QStringLiteral("3")},
                                 {QStringLiteral("cargo"), QStringLiteral("Canciller")}}};
        QCOMPARE(box, expected);
        QCOMPARE(infoboxOf(article, {}), Infobox());
    }
};

KALPANJI_TEST(tst_Infobox)
#include "tst_infobox.moc"
