// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chart/productmodel.h"

#include "ui/chart/tradetext.h"
#include "ui/shell/language.h"

namespace kalpanji {

ProductModel::ProductModel(QObject *parent)
    : QAbstractTableModel(parent)
    , m_document(std::make_shared<const Document>())
{
}

void ProductModel::show(const DocumentPtr &document, const ProductYear &products)
{
    beginResetModel();
    m_document = document;
    m_products = products;
    endResetModel();
}

int ProductModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_products.parts.size()) + (m_products.whole < 0 ? 0 : 1);
}

int ProductModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : columnCount_; }

qsizetype ProductModel::figureAt(int row) const
{
    const int first = m_products.whole < 0 ? 0 : 1;
    return row < first ? m_products.whole : m_products.parts.at(row - first).figure;
}

ProductShare ProductModel::shareAt(int row) const
{
    const int first = m_products.whole < 0 ? 0 : 1;
    return row < first ? ProductShare {m_products.whole, 1} : m_products.parts.at(row - first);
}

QVariant ProductModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const TradeFigure &figure = m_document->trade.figures().at(figureAt(index.row()));
    const LocaleFormat &format = Language::format();
    switch (role) {
    case Qt::DisplayRole:
        switch (index.column()) {
        case Goods:
            return figure.product.isEmpty() ? tr("All goods") : TradeText::product(figure);
        case Value:
            return format.compactAmount(figure.value.units());
        case Share:
            return TradeText(m_document, format).share(shareAt(index.row()));
        default:
            return {};
        }
    case Qt::ToolTipRole: {
        const QStringList card = TradeText(m_document, format).card(figureAt(index.row()));
        return QString(QStringLiteral("<div style='width:26em'>")
                       + card.join(u'\n').toHtmlEscaped().replace(u'\n', QLatin1String("<br>")) + u"</div>");
    }
    case Qt::AccessibleTextRole:
        return TradeText(m_document, format).figure(figureAt(index.row()));
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(Qt::AlignVCenter
                                   | (index.column() < Value ? Qt::AlignLeft : Qt::AlignRight));
    case lengthRole: {
        const double longest = m_document->trade.figures().at(figureAt(0)).value.units();
        return longest > 0 ? figure.value.units() / longest : 0;
    }
    case figureRole:
        return figureAt(index.row());
    default:
        return {};
    }
}

QVariant ProductModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    switch (section) {
    case Goods:
        return tr("Goods");
    case Value:
        return tr("Value");
    case Share:
        return tr("Share");
    default:
        return {};
    }
}

} // namespace kalpanji
