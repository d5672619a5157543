// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chart/trademodel.h"

#include "ui/chart/sourcewords.h"
#include "ui/chart/tradetext.h"
#include "ui/shell/language.h"
#include "ui/shell/theme.h"

#include <QFont>

namespace kalpanji {

TradeModel::TradeModel(QObject *parent)
    : QAbstractTableModel(parent)
    , m_document(std::make_shared<const Document>())
{
}

void TradeModel::setDocument(const DocumentPtr &document)
{
    beginResetModel();
    m_document = document;
    endResetModel();
}

void TradeModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount_ - 1);
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount_ - 1));
}

int TradeModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_document->trade.figures().size());
}

int TradeModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : columnCount_; }

double TradeModel::ratioOf(const TradeFigure &figure) const
{
    if (!figure.product.isEmpty())
        return 1;
    const TradeComparison *comparison = m_document->trade.comparison(figure.period, figure.flow);
    return comparison ? comparison->ratio : 1;
}

QString TradeModel::text(const TradeFigure &figure, int column) const
{
    const TradeText words(m_document, Language::format());
    switch (column) {
    case Period:
        return words.period(figure.period);
    case Flow:
        return words.flow(figure.flow);
    case Value:
        return words.amount(figure);
    case Source:
        return words.series(figure);
    case Basis:
        return sourceWords(figure.basis);
    case Apart: {
        const double ratio = ratioOf(figure);
        return ratio > TradeComparison::threshold ? words.ratio(ratio) : QString();
    }
    default:
        return {};
    }
}

QVariant TradeModel::sortKey(qsizetype row, int column) const
{
    const TradeFigure &figure = m_document->trade.figures().at(row);
    switch (column) {
    case Period: // the table's own order: by period, and what belongs together together
        return row;
    case Value:
        return figure.value.minor;
    case Apart:
        return ratioOf(figure);
    default:
        return text(figure, column);
    }
}

QVariant TradeModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const TradeFigure &figure = m_document->trade.figures().at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return text(figure, index.column());
    case sortRole:
        return sortKey(index.row(), index.column());
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(
            Qt::AlignVCenter
            | (index.column() == Value || index.column() == Apart ? Qt::AlignRight : Qt::AlignLeft));
    case Qt::ToolTipRole: {
        const QStringList card = TradeText(m_document, Language::format()).card(index.row());
        return QString(QStringLiteral("<div style='width:26em'>")
                       + card.join(u'\n').toHtmlEscaped().replace(u'\n', QLatin1String("<br>")) + u"</div>");
    }
    case Qt::FontRole: {
        QFont font;
        font.setBold(figure.isFromArticle());
        return font;
    }
    case Qt::ForegroundRole:
        return figure.derived ? QVariant(currentTheme().faintText) : QVariant();
    default:
        return {};
    }
}

QVariant TradeModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    switch (section) {
    case Period:
        return tr("Period");
    case Flow:
        return tr("Direction");
    case Value:
        return tr("Value");
    case Source:
        return tr("Source");
    case Basis:
        return tr("Basis");
    case Apart:
        //: how many times the largest source exceeds the smallest
        return tr("Max ÷ min");
    default:
        return {};
    }
}

} // namespace kalpanji
