// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chart/tradetableview.h"

#include "ui/chart/trademodel.h"
#include "ui/shell/viewstate.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QScopedValueRollback>
#include <QSortFilterProxyModel>

namespace kalpanji {

TradeTableView::TradeTableView(ViewState *state, QWidget *parent)
    : QTableView(parent)
    , m_state(state)
    , m_model(new TradeModel(this))
    , m_sorted(new QSortFilterProxyModel(this))
{
    setObjectName(QStringLiteral("tradeTable"));
    m_sorted->setSourceModel(m_model);
    m_sorted->setSortRole(TradeModel::sortRole);
    m_sorted->setSortLocaleAware(true);
    setModel(m_sorted);
    setSortingEnabled(true);
    sortByColumn(TradeModel::Period, Qt::AscendingOrder);
    setSelectionBehavior(SelectRows);
    setAlternatingRowColors(true);
    setShowGrid(false);
    setWordWrap(false);
    setTabKeyNavigation(false);
    verticalHeader()->hide();
    horizontalHeader()->setStretchLastSection(false);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    connect(this, &QTableView::doubleClicked, this,
            [this] { Q_EMIT m_state->sourceRequested(m_state->selection()); });
    connect(state, &ViewState::documentChanged, this, &TradeTableView::setDocument);
    connect(state, &ViewState::selectionChanged, this, &TradeTableView::followSelection);
    setDocument();
    retranslate();
}

void TradeTableView::setDocument()
{
    const QScopedValueRollback following(m_isFollowing, true);
    m_model->setDocument(m_state->document());
    m_isFit = false;
    fitColumns();
    followSelection();
}

/// Asks for the words of every figure, so it waits until there is somebody to read them.
void TradeTableView::fitColumns()
{
    if (m_isFit || !isVisible())
        return;
    resizeColumnsToContents();
    m_isFit = true;
}

void TradeTableView::showEvent(QShowEvent *event)
{
    QTableView::showEvent(event);
    fitColumns();
}

void TradeTableView::followSelection()
{
    const Selection &selection = m_state->selection();
    if (selection.kind != Selection::Kind::Figure)
        return;
    const QScopedValueRollback following(m_isFollowing, true);
    const QModelIndex index = m_sorted->mapFromSource(m_model->index(static_cast<int>(selection.figure), 0));
    if (index.row() == currentIndex().row())
        return;
    setCurrentIndex(index);
    scrollTo(index);
}

void TradeTableView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    if (current.isValid() && !m_isFollowing)
        m_state->selectFigure(m_sorted->mapToSource(current).row());
}

void TradeTableView::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy))
        return QGuiApplication::clipboard()->setText(asTsv());
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && currentIndex().isValid()) {
        Q_EMIT m_state->sourceRequested(m_state->selection());
        return;
    }
    QTableView::keyPressEvent(event);
}

QString TradeTableView::asTsv() const
{
    QList<int> rows;
    const QModelIndexList selected = selectionModel()->selectedRows();
    for (const QModelIndex &index : selected)
        rows.append(index.row());
    for (int row = 0; selected.isEmpty() && row < m_sorted->rowCount(); ++row)
        rows.append(row);
    std::sort(rows.begin(), rows.end());
    QStringList lines;
    QStringList fields;
    for (int column = 0; column < TradeModel::columnCount_; ++column)
        fields += m_sorted->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
    lines += fields.join(u'\t');
    for (const int row : std::as_const(rows)) {
        fields.clear();
        for (int column = 0; column < TradeModel::columnCount_;
             ++column) // a tab within a field would be a new cell
            fields += m_sorted->index(row, column).data().toString().replace(u'\t', u' ');
        lines += fields.join(u'\t');
    }
    return lines.join(u'\n') + u'\n';
}

void TradeTableView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QTableView::changeEvent(event);
}

void TradeTableView::retranslate()
{
    m_model->retranslate();
    m_isFit = false;
    fitColumns();
    setAccessibleName(tr("Trade figures, a row for each source"));
}

} // namespace kalpanji
