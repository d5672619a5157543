// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/text/localeformat.h"
#include "core/trade/import/importreport.h"

#include <QCoreApplication>

namespace kalpanji {

/// What became of an imported file, in whole sentences of the interface language.
class ImportText
{
    Q_DECLARE_TR_FUNCTIONS(kalpanji::ImportText)

public:
    explicit ImportText(LocaleFormat format)
        : m_format(std::move(format))
    {
    }

    /// "BACI.csv (CEPII BACI): 2 figures taken, 2 rows read."
    [[nodiscard]] QString summary(const ImportReport &report) const;
    /// "UTF-8, columns separated by “,”, decimal sign “.”, amounts in thousands."
    [[nodiscard]] QString dialect(const ImportReport &report) const;
    /// "1 row with a negative value (line 3)", one for each reason.
    [[nodiscard]] QStringList skipped(const ImportReport &report) const;
    /// What to do about what was left out, and that nothing was found.
    [[nodiscard]] QStringList advice(const QList<ImportReport> &reports) const;
    /// All of it on one line.
    [[nodiscard]] QString report(const ImportReport &report) const;

private:
    [[nodiscard]] static QString reason(SkipReason reason, int count);
    [[nodiscard]] static QString unit(int power);

    LocaleFormat m_format;
};

} // namespace kalpanji
