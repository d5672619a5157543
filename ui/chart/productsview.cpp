// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chart/productsview.h"

#include "ui/chart/marks.h"
#include "ui/chart/productmodel.h"
#include "ui/chart/tradetext.h"
#include "ui/chart/treemapview.h"
#include "ui/shell/language.h"
#include "ui/shell/viewstate.h"

#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QPainter>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QStyledItemDelegate>
#include <QTableView>
#include <QVBoxLayout>

namespace kalpanji {

namespace {

/// A bar from zero; that of all goods in a quiet colour behind which the others are to be read.
class BarDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::paint(painter, option, index);
        const auto &model = *static_cast<const ProductModel *>(index.model());
        const bool isWhole = index.row() == 0 && model.products().whole >= 0;
        const Theme &theme = currentTheme();
        const QRectF room = QRectF(option.rect).adjusted(4, 0, -4, 0);
        const double height = std::min(room.height() * 0.55, 16.0);
        QRectF bar(room.left(), room.center().y() - height / 2,
                   std::max(room.width() * index.data(ProductModel::lengthRole).toDouble(), 1.0), height);
        painter->fillRect(bar, isWhole ? theme.faintText : seriesColour(theme, 1));
    }
};

} // namespace

ProductsView::ProductsView(ViewState *state, QWidget *parent)
    : QWidget(parent)
    , m_state(state)
    , m_shape(new QComboBox(this))
    , m_year(new QComboBox(this))
    , m_title(new QLabel(this))
    , m_model(new ProductModel(this))
    , m_shapes(new QStackedWidget(this))
    , m_table(new QTableView)
    , m_treemap(new TreemapView(m_model))
    , m_named(new QLabel)
    , m_namedArea(new QScrollArea(this))
{
    createViews();
    connect(m_shape, &QComboBox::currentIndexChanged, m_shapes, &QStackedWidget::setCurrentIndex);
    connect(m_year, &QComboBox::currentIndexChanged, this, &ProductsView::showYear);
    for (const QAbstractItemView *view : std::initializer_list<QAbstractItemView *> {m_table, m_treemap})
        connect(view->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
                [this](const QModelIndex &current) { choose(current.row()); });
    connect(m_state, &ViewState::documentChanged, this, &ProductsView::refresh);
    retranslate();
}

void ProductsView::createViews()
{
    setObjectName(QStringLiteral("tradeProductsView"));
    m_shape->setObjectName(QStringLiteral("productShape"));
    m_shape->addItems({QString(), QString()});
    for (QComboBox *box : {m_shape, m_year}) // filled anew in each language
        box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_year->setObjectName(QStringLiteral("productYear"));
    m_table->setObjectName(QStringLiteral("productTable"));
    m_treemap->setObjectName(QStringLiteral("productTreemap"));
    m_named->setObjectName(QStringLiteral("productNames"));
    m_table->setModel(m_model);
    m_table->setItemDelegateForColumn(ProductModel::Bar, new BarDelegate(m_table));
    m_table->setSelectionBehavior(QTableView::SelectRows);
    m_table->setSelectionMode(QTableView::SingleSelection);
    m_table->setTabKeyNavigation(false);
    m_table->setShowGrid(false);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setStretchLastSection(false);
    m_shapes->addWidget(m_table);
    m_shapes->addWidget(m_treemap);
    m_title->setWordWrap(true);
    m_named->setWordWrap(true);
    for (QLabel *label : {m_title, m_named}) {
        label->setTextFormat(Qt::PlainText);
        label->setMargin(4);
    }
    auto *choices = new QHBoxLayout;
    choices->setContentsMargins(4, 0, 4, 0);
    choices->addWidget(m_shape);
    choices->addWidget(m_year);
    choices->addStretch(0);
    m_header = new QBoxLayout(QBoxLayout::LeftToRight);
    m_header->setSpacing(2);
    m_header->addWidget(m_title, 1);
    m_header->addLayout(choices);
    m_namedArea->setWidget(m_named);
    m_namedArea->setWidgetResizable(true);
    m_namedArea->setFrameShape(QFrame::NoFrame);
    m_namedArea->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 4, 0, 0);
    column->addLayout(m_header);
    column->addWidget(m_shapes, 1);
    column->addWidget(m_namedArea);
}

/// In both shapes, and in every other view of the window.
void ProductsView::choose(int row)
{
    if (row < 0)
        return;
    for (QAbstractItemView *view : std::initializer_list<QAbstractItemView *> {m_table, m_treemap}) {
        if (view->currentIndex().row() != row)
            view->setCurrentIndex(view->model()->index(row, 0));
    }
    m_state->selectFigure(m_model->index(row, 0).data(ProductModel::figureRole).toLongLong());
}

const ProductYear &ProductsView::products() const { return m_model->products(); }

GoodsShape ProductsView::shape() const { return static_cast<GoodsShape>(m_shape->currentIndex()); }

void ProductsView::retranslate()
{
    m_shape->setItemText(static_cast<int>(GoodsShape::Bars), tr("Bars"));
    m_shape->setItemText(static_cast<int>(GoodsShape::Treemap), tr("Treemap"));
    m_shape->setAccessibleName(tr("Goods as bars or as a treemap"));
    m_year->setAccessibleName(tr("Year"));
    refresh();
}

void ProductsView::setFlow(FlowChoice choice)
{
    if (choice == m_choice)
        return;
    m_choice = choice;
    refresh();
}

TradeFlow ProductsView::flow() const
{
    const TradeTable &trade = m_state->document()->trade;
    const TradeFlow asked = flowOf(trade, m_choice);
    return asked.isTwoWay() ? productFlow(trade) : asked;
}

void ProductsView::refresh()
{
    const QList<int> years = productYears(m_state->document()->trade, flow());
    const QVariant before = m_year->currentData();
    {
        const QSignalBlocker quiet(m_year);
        m_year->clear();
        for (const int year : years)
            m_year->addItem(Language::format().year(year), year);
        const int same = m_year->findData(before);
        m_year->setCurrentIndex(before.isValid() && same >= 0 ? same : m_year->count() - 1);
    }
    m_year->setVisible(!years.isEmpty());
    m_shape->setVisible(!years.isEmpty());
    showYear();
}

void ProductsView::showYear()
{
    const DocumentPtr &document = m_state->document();
    const ProductYear products = productsOf(document->trade, flow(), m_year->currentData().toInt());
    m_model->show(document, products);
    m_shapes->setVisible(!products.parts.isEmpty());
    const TradeText text(document, Language::format());
    if (products.parts.isEmpty())
        m_title->setText(tr("No source has figures of single goods."));
    else
        //: %1 two countries ("Mexico to Armenia"), %2 a source
        m_title->setText(tr("Goods, %1, as told by %2")
                             .arg(text.flow(products.flow),
                                  text.source(document->trade.figures().at(products.parts.first().figure))));
    for (QWidget *view : std::initializer_list<QWidget *> {m_table, m_treemap})
        view->setAccessibleName(m_title->text());
    m_named->setText(namedGoods());
    m_namedArea->setVisible(!m_named->text().isEmpty());
    fitWords();
    fitColumns();
}

/// The choices stand beside the title where it needs no more than two lines there, else below it; what the
/// article names takes a third of the height at most.
void ProductsView::fitWords()
{
    const int choices = m_shape->sizeHint().width() + m_year->sizeHint().width() + 2 * fontMetrics().height();
    const int title = m_title->fontMetrics().horizontalAdvance(m_title->text());
    constexpr double twoLines = 1.7; // which break before their end
    const bool isBeside = title < (width() - choices) * twoLines;
    m_header->setDirection(isBeside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    const int named = m_named->heightForWidth(std::max(width(), 100));
    m_namedArea->setFixedHeight(std::clamp(height() / 3, 0, std::max(named, 0)));
}

void ProductsView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitWords();
    fitColumns();
}

void ProductsView::fitColumns()
{
    auto *header = m_table->horizontalHeader();
    header->setSectionResizeMode(QHeaderView::ResizeToContents);
    header->setSectionResizeMode(ProductModel::Goods, QHeaderView::Interactive);
    header->setSectionResizeMode(ProductModel::Bar, QHeaderView::Stretch);
    m_table->resizeColumnToContents(ProductModel::Goods);
    const int most = std::max(width() * 2 / 5, 120);
    m_table->setColumnWidth(ProductModel::Goods, std::min(m_table->columnWidth(ProductModel::Goods), most));
}

/// A line for each direction whose goods the article lists.
QString ProductsView::namedGoods() const
{
    const DocumentPtr &document = m_state->document();
    const TradeText text(document, Language::format());
    QStringList lines;
    for (const ProductList &list : document->trade.products())
        //: %1 two countries, %2 a list of goods
        lines +=
            tr("The article names, %1: %2.").arg(text.flow(list.flow), list.items.join(QLatin1String(", ")));
    return lines.join(u'\n');
}

void ProductsView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace kalpanji
