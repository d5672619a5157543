// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reader/contentsmodel.h"

#include "core/chronology/sectionyears.h"
#include "core/time/datewords.h"
#include "ui/shell/language.h"
#include "ui/shell/theme.h"

namespace kalpanji {

ContentsModel::ContentsModel(QObject *parent)
    : QAbstractItemModel(parent)
    , m_document(std::make_shared<const Document>())
{
}

void ContentsModel::setDocument(const DocumentPtr &document)
{
    beginResetModel();
    m_document = document;
    m_nodes = {Node()};
    const Article &article = document->article;
    if (!article.text.isEmpty())
        append(-1, 0, article.lead);
    QList<qsizetype> open {0}; // the nodes above the one to come
    for (qsizetype i = 0; i < article.sections.size(); ++i) {
        const Section &section = article.sections.at(i);
        while (open.size() > 1
               && article.sections.at(m_nodes.at(open.constLast()).section).level >= section.level)
            open.removeLast();
        open.append(append(i, open.constLast(), section.range));
    }
    endResetModel();
}

qsizetype ContentsModel::append(qsizetype section, qsizetype parent, TextRange range)
{
    Node node;
    node.section = section;
    node.parent = parent;
    node.row = static_cast<int>(m_nodes.at(parent).children.size());
    node.years = yearsWithin(range, m_document->times);
    m_nodes[parent].children.append(m_nodes.size());
    m_nodes.append(node);
    return m_nodes.size() - 1;
}

void ContentsModel::retranslate()
{
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, Years));
}

QModelIndex ContentsModel::sectionAt(qsizetype offset) const
{
    // sections are in text order: the last that begins before here is the innermost around it
    const QList<Section> &sections = m_document->article.sections;
    const auto after =
        std::upper_bound(sections.begin(), sections.end(), offset,
                         [](qsizetype value, const Section &section) { return value < section.range.start; });
    if (after == sections.begin())
        return index(0, Title);
    return indexOf(after - sections.begin() + 1, Title); // after the root and the lead
}

const ContentsModel::Node &ContentsModel::nodeOf(const QModelIndex &index) const
{
    return m_nodes.at(index.isValid() ? static_cast<qsizetype>(index.internalId()) : 0);
}

QModelIndex ContentsModel::indexOf(qsizetype node, int column) const
{
    return createIndex(m_nodes.at(node).row, column, static_cast<quintptr>(node));
}

QModelIndex ContentsModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return indexOf(nodeOf(parent).children.at(row), column);
}

QModelIndex ContentsModel::parent(const QModelIndex &child) const
{
    const qsizetype parent = nodeOf(child).parent;
    return parent == 0 ? QModelIndex() : indexOf(parent, Title);
}

int ContentsModel::rowCount(const QModelIndex &parent) const
{
    return parent.column() > 0 ? 0 : static_cast<int>(nodeOf(parent).children.size());
}

int ContentsModel::columnCount(const QModelIndex &) const { return Years + 1; }

QString ContentsModel::years(const Node &node) const { return dateInWords(node.years, Language::format()); }

QVariant ContentsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Node &node = nodeOf(index);
    const Article &article = m_document->article;
    const QString title = node.section < 0 ? tr("Introduction", "what stands before the first heading")
                                           : article.sections.at(node.section).title;
    switch (role) {
    case Qt::DisplayRole:
        return index.column() == Title ? title : years(node);
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        return node.years.isEmpty() ? title : QString(title + u", " + years(node));
    case Qt::ForegroundRole:
        return index.column() == Years ? QVariant(currentTheme().faintText) : QVariant();
    case Qt::TextAlignmentRole:
        return index.column() == Years ? QVariant(Qt::AlignRight | Qt::AlignVCenter) : QVariant();
    case OffsetRole:
        return node.section < 0 ? qsizetype(0) : article.sections.at(node.section).range.start;
    default:
        return {};
    }
}

} // namespace kalpanji
