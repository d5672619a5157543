// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unit/trade/importing.h"

#include <QBuffer>

namespace kalpanji::test {

Result<TradeImport> read(const QByteArray &bytes, const QString &name, const std::optional<TradePair> &pair)
{
    QBuffer buffer;
    buffer.setData(bytes);
    buffer.open(QIODevice::ReadOnly);
    return importTrade(&buffer, name, {pair, QDate(2025, 2, 1), {}, {}});
}

QStringList told(const QList<TradeFigure> &figures)
{
    QStringList lines;
    for (const TradeFigure &figure : figures) {
        QStringList words {toString(figure.period), toString(figure.flow), plainAmount(figure.value)};
        if (!figure.product.isEmpty())
            words += figure.product;
        lines += words.join(u' ');
    }
    lines.sort();
    return lines;
}

QStringList skipped(const ImportReport &report)
{
    QStringList reasons;
    for (const SkippedRows &rows : report.skipped) {
        QStringList words {toString(rows.reason)};
        for (const qint64 line : rows.lines)
            words += QString::number(line);
        reasons += words.join(u' ');
    }
    return reasons;
}

} // namespace kalpanji::test
