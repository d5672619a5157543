// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chart/tradepackage.h"

#include "core/exchange/tradecsv.h"
#include "core/exchange/tradedescriptor.h"
#include "ui/chart/tradetext.h"

#include <QFileInfo>

namespace kalpanji {

namespace {

/// Gives the sentences of this file one translation context.
class Words
{
    Q_DECLARE_TR_FUNCTIONS(kalpanji::TradePackage)
};

QByteArray readme(const DocumentPtr &document, const LocaleFormat &format, const TradeChartOptions &options,
                  const QString &name)
{
    const TradeText text(document, format);
    const TradeChart chart = tradeChart(*document, options);
    // the type is told: of a sum of strings "auto" is a builder that outlives its parts
    const auto bulleted = [](const QStringList &lines) -> QString {
        return u"- " + lines.join(QLatin1String("\n- "));
    };
    const QStringList parts {
        text.title(),
        text.summary(chart, options.flow),
        Words::tr(
            "Figures that contradict each other stand side by side, a row each; nothing is averaged. Rows "
            "of origin “derived” are sums made by the program."),
        Words::tr("Sources:") + u'\n' + bulleted(text.sources(chart)),
        Words::tr("Terms:") + u'\n' + bulleted(text.licences(chart)),
        //: %1 and %2 are file names
        Words::tr("The table is %1; its columns are described in %2.").arg(name + u".csv", name + u".json"),
    };
    return (parts.join(QLatin1String("\n\n")) + u'\n').toUtf8();
}

} // namespace

QList<PackagedFile> tradePackage(const DocumentPtr &document, const LocaleFormat &format,
                                 const TradeChartOptions &options, const QString &name)
{
    return {{QStringLiteral(".csv"), tradeCsv(*document)},
            {QStringLiteral(".json"), tradeDescriptor(*document, name + u".csv")},
            {QStringLiteral(".txt"), readme(document, format, options, name)}};
}

} // namespace kalpanji
