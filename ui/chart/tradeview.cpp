// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chart/tradeview.h"

#include "core/trade/bundle.h"
#include "ui/chart/chartcanvas.h"
#include "ui/chart/goodspicture.h"
#include "ui/chart/productsview.h"
#include "ui/chart/tradepicture.h"
#include "ui/chart/tradetableview.h"
#include "ui/chart/tradetext.h"
#include "ui/export/picturepage.h"
#include "ui/shell/language.h"
#include "ui/shell/textbutton.h"
#include "ui/shell/viewstate.h"

#include <QActionGroup>
#include <QClipboard>
#include <QComboBox>
#include <QDropEvent>
#include <QGridLayout>
#include <QGuiApplication>
#include <QLabel>
#include <QMenu>
#include <QMimeData>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QStyleOptionComboBox>
#include <QTabBar>
#include <QVBoxLayout>

namespace kalpanji {

TradeView::TradeView(ViewState *state, QWidget *parent)
    : QWidget(parent)
    , m_state(state)
    , m_flow(new QComboBox(this))
    , m_menuButton(new TextButton(this))
    , m_tabs(new QTabBar(this))
    , m_pages(new QStackedWidget(this))
    , m_chart(new ChartCanvas(state, this))
    , m_goods(new ProductsView(state, this))
    , m_table(new TradeTableView(state, this))
    , m_card(new QLabel(this))
    , m_cardArea(new QScrollArea(this))
{
    setObjectName(QStringLiteral("trade"));
    setAcceptDrops(true);
    createViews();
    createMenu();
    connectViews();
    setDocument();
}

void TradeView::createViews()
{
    m_flow->setObjectName(QStringLiteral("tradeFlow"));
    m_flow->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_flow->setMinimumContentsLength(6);
    m_tabs->setObjectName(QStringLiteral("tradeTabs"));
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    m_tabs->setUsesScrollButtons(false);
    m_tabs->setElideMode(Qt::ElideNone);
    for (QWidget *page : std::initializer_list<QWidget *> {m_chart, m_goods, m_table}) {
        m_tabs->addTab(QString());
        m_pages->addWidget(page);
    }
    m_card->setObjectName(QStringLiteral("tradeCard"));
    m_card->setWordWrap(true);
    m_card->setTextFormat(Qt::PlainText);
    m_card->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_card->setMargin(6);
    m_cardArea->setWidget(m_card);
    m_cardArea->setWidgetResizable(true);
    m_cardArea->setFrameShape(QFrame::NoFrame);
    m_cardArea->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_cardArea->hide();

    m_bar = new QGridLayout;
    m_bar->setContentsMargins(4, 0, 6, 0);
    m_bar->setColumnStretch(1, 1);
    m_bar->addWidget(m_tabs, 0, 0);
    m_bar->addWidget(m_flow, 0, 1);
    m_bar->addWidget(m_menuButton, 0, 2);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 2, 0, 0);
    column->setSpacing(2);
    column->addLayout(m_bar);
    column->addWidget(m_pages, 1);
    column->addWidget(m_cardArea);
}

void TradeView::createMenu()
{
    auto *menu = new QMenu(this);
    m_menuButton->setObjectName(QStringLiteral("tradeMenu"));
    m_menuButton->setText(QStringLiteral("⋯"));
    m_menuButton->setMenu(menu);
    m_menuButton->setArrowShown(false);
    m_kinds = new QActionGroup(this);
    const auto entry = [&](const char *name) {
        QAction *action = menu->addAction(QString());
        action->setObjectName(QLatin1String(name));
        return action;
    };
    const auto choice = [&](const char *name, QActionGroup *group, bool checked) {
        QAction *action = entry(name);
        action->setCheckable(true);
        action->setChecked(checked);
        action->setActionGroup(group);
        connect(action, &QAction::triggered, this, &TradeView::apply);
        return action;
    };
    m_lines = choice("tradeLines", m_kinds, true);
    m_bars = choice("tradeBars", m_kinds, false);
    m_indexed = choice("tradeIndexed", m_kinds, false);
    menu->addSeparator();
    m_logarithmic = choice("tradeLogarithmic", nullptr, false);
    m_monthly = choice("tradeMonthly", nullptr, false);
    m_band = choice("tradeBand", nullptr, true);
    m_products = choice("tradeProducts", nullptr, true);
    m_events = choice("tradeEvents", nullptr, true);
    menu->addSeparator();
    m_optional = entry("tradeOptional");
    m_optional->setCheckable(true);
    m_import = entry("tradeImport");
    m_imports = menu->addMenu(QString());
    m_imports->setObjectName(QStringLiteral("tradeImports"));
    m_imports->menuAction()->setVisible(false);
    menu->addSeparator();
    m_copy = entry("tradeCopy");
    m_export = entry("tradeExport");
    m_exportTable = entry("tradeExportTable");
}

void TradeView::connectViews()
{
    connect(m_tabs, &QTabBar::currentChanged, m_pages, &QStackedWidget::setCurrentIndex);
    connect(m_flow, &QComboBox::activated, this, &TradeView::apply);
    connect(m_chart, &ChartCanvas::cardRequested, this, &TradeView::showCard);
    connect(m_chart, &ChartCanvas::disagreementRequested, this, &TradeView::showDisagreement);
    connect(m_chart, &ChartCanvas::logarithmicToggled, m_logarithmic, &QAction::trigger);
    connect(m_chart, &ChartCanvas::exportRequested, this, &TradeView::exportRequested);
    connect(m_chart, &ChartCanvas::copyRequested, this, &TradeView::copyPicture);
    connect(m_copy, &QAction::triggered, this, &TradeView::copyPicture);
    connect(m_export, &QAction::triggered, this, &TradeView::exportRequested);
    connect(m_exportTable, &QAction::triggered, this, &TradeView::tableExportRequested);
    connect(m_import, &QAction::triggered, this, [this] { Q_EMIT importRequested({}); });
    connect(m_optional, &QAction::triggered, this, &TradeView::optionalFiguresToggled);
    connect(m_state, &ViewState::documentChanged, this, &TradeView::setDocument);
    connect(m_state, &ViewState::selectionChanged, this, &TradeView::followSelection);
}

const ProductsView *TradeView::shownGoods() const
{
    return m_pages->currentWidget() == m_goods && !m_goods->products().parts.isEmpty() ? m_goods : nullptr;
}

/// As it is on the screen.
void TradeView::copyPicture()
{
    QImage image = m_chart->image();
    if (const ProductsView *goods = shownGoods()) {
        PictureOptions options;
        options.size = goods->size();
        options.scale = devicePixelRatioF();
        const LocaleFormat &format = Language::format();
        image = PicturePage(options, goodsPictureInfo(m_state->document(), goods->products(), format),
                            goodsPicture(m_state->document(), goods->products(), goods->shape(),
                                         options.theme, format))
                    .image();
    }
    QGuiApplication::clipboard()->setImage(image);
}

TradeChartOptions TradeView::options() const { return m_chart->shownOptions(); }

void TradeView::setDocument()
{
    const TradeChartOptions usual = usualTradeOptions(m_state->document()->trade);
    m_lines->setChecked(true);
    m_monthly->setChecked(false);
    m_chart->setOptions(usual);
    m_goods->setFlow(usual.flow);
    m_logarithmic->setChecked(m_chart->plan().chart.scale.logarithmic);
    const QList<TradeFigure> &figures = m_state->document()->trade.figures();
    m_optional->setChecked(std::any_of(figures.begin(), figures.end(), isOptionalFigure));
    m_optional->setVisible(hasOptionalTrade(m_state->document()->trade));
    retranslate();
}

void TradeView::setImports(const QStringList &names)
{
    m_imports->clear();
    for (const QString &name : names) {
        QString shown = name;
        const QAction *action = m_imports->addAction(shown.replace(u'&', QLatin1String("&&")));
        connect(
            action, &QAction::triggered, this, [this, name] { Q_EMIT importRemovalRequested(name); },
            Qt::QueuedConnection); // which fills this menu anew
    }
    m_imports->menuAction()->setVisible(!names.isEmpty());
}

void TradeView::fillFlows()
{
    const QSignalBlocker quiet(m_flow);
    const int current = m_flow->currentIndex();
    const TradeText text(m_state->document(), Language::format());
    m_flow->clear();
    for (const FlowChoice choice :
         {FlowChoice::TwoWay, FlowChoice::SecondToFirst, FlowChoice::FirstToSecond, FlowChoice::Balance}) {
        if (choice == FlowChoice::TwoWay || m_state->document()->trade.pair())
            m_flow->addItem(text.choice(choice), static_cast<int>(choice));
    }
    m_flow->setCurrentIndex(std::clamp(current, 0, m_flow->count() - 1));
}

void TradeView::apply()
{
    TradeChartOptions options = m_chart->options();
    const FlowChoice flow = static_cast<FlowChoice>(m_flow->currentData().toInt());
    const bool isSameQuestion = flow == options.flow
        && m_monthly->isChecked() == (options.interval == Interval::Monthly)
        && m_bars->isChecked() == (options.kind == ChartKind::Bars);
    options.flow = flow;
    options.kind = m_bars->isChecked() ? ChartKind::Bars
        : m_indexed->isChecked()       ? ChartKind::Indexed
                                       : ChartKind::Lines;
    options.interval = m_monthly->isChecked() ? Interval::Monthly : Interval::Annual;
    options.band = m_band->isChecked();
    options.products = m_products->isChecked();
    options.events = m_events->isChecked();
    // another question starts on the scale that suits it; L and the menu choose within one
    options.logarithmic = isSameQuestion ? std::optional(m_logarithmic->isChecked()) : std::nullopt;
    m_chart->setOptions(options);
    m_goods->setFlow(flow);
    m_logarithmic->setChecked(m_chart->plan().chart.scale.logarithmic);
    retranslate();
}

void TradeView::showCard(qsizetype figure)
{
    tell(TradeText(m_state->document(), Language::format()).card(m_chart->figuresAt(figure)).join(u'\n'));
}

void TradeView::showDisagreement(qsizetype comparison)
{
    const TradeComparison &chosen = m_state->document()->trade.comparisons().at(comparison);
    tell(TradeText(m_state->document(), Language::format()).disagreement(chosen));
}

/// In the card below the view, which takes no more than its text needs and at most two fifths of the height.
void TradeView::tell(const QString &text)
{
    m_card->setText(text);
    const int needed = m_card->heightForWidth(std::max(width() - 4, 100));
    m_cardArea->setFixedHeight(std::min(needed, height() * 2 / 5));
    m_cardArea->show();
}

void TradeView::followSelection()
{
    const Selection &selection = m_state->selection();
    if (selection.kind == Selection::Kind::Figure)
        showCard(selection.figure);
    else
        m_cardArea->hide();
}

/// The direction stands beside the tabs where it can be read whole there, else in a row of its own.
void TradeView::fitBar()
{
    const int words = m_flow->fontMetrics().horizontalAdvance(m_flow->currentText());
    QStyleOptionComboBox option;
    option.initFrom(m_flow);
    const int needed = m_flow->style()
                           ->sizeFromContents(QStyle::CT_ComboBox, &option,
                                              QSize(words + 4, m_flow->fontMetrics().height()), m_flow)
                           .width();
    const QMargins margins = m_bar->contentsMargins();
    const int room = width() - margins.left() - margins.right() - 2 * m_bar->horizontalSpacing()
        - m_tabs->sizeHint().width() - m_menuButton->sizeHint().width();
    m_bar->removeWidget(m_flow);
    if (needed <= room)
        m_bar->addWidget(m_flow, 0, 1);
    else
        m_bar->addWidget(m_flow, 1, 0, 1, 3);
}

void TradeView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitBar();
    if (m_cardArea->isVisible())
        tell(m_card->text());
}

void TradeView::dragEnterEvent(QDragEnterEvent *event)
{
    const QList<QUrl> urls = event->mimeData()->urls();
    if (!urls.isEmpty()
        && std::all_of(urls.begin(), urls.end(), [](const QUrl &url) { return url.isLocalFile(); }))
        event->acceptProposedAction();
}

void TradeView::dropEvent(QDropEvent *event)
{
    QStringList paths;
    for (const QUrl &url : event->mimeData()->urls())
        paths += url.toLocalFile();
    Q_EMIT importRequested(paths);
}

void TradeView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::FontChange)
        fitBar();
}

void TradeView::retranslate()
{
    fillFlows();
    m_flow->setCurrentIndex(m_flow->findData(static_cast<int>(m_chart->options().flow)));
    m_flow->setAccessibleName(tr("Direction of trade"));
    m_menuButton->setAccessibleName(tr("Chart menu"));
    m_menuButton->setToolTip(tr("What the chart shows, and what to do with it"));
    m_tabs->setTabText(0, tr("Chart"));
    m_tabs->setTabText(1, tr("Goods"));
    m_tabs->setTabText(2, tr("Table"));
    m_tabs->setAccessibleName(tr("Trade as chart, goods or table"));
    fitBar();
    m_lines->setText(tr("&Lines"));
    m_bars->setText(tr("&Bars"));
    m_indexed->setText(tr("&Relative to a common year"));
    m_logarithmic->setText(tr("Lo&garithmic scale"));
    m_monthly->setText(tr("&Monthly"));
    m_band->setText(tr("&Spread between sources"));
    m_products->setText(tr("Single &products"));
    m_events->setText(tr("&Events of the article"));
    m_optional->setText(tr("&Open Trade Statistics (CC BY-NC: not for commercial use)"));
    m_import->setText(tr("&Import statistics…"));
    //: a menu of the files imported before
    m_imports->setTitle(tr("Remove i&mported file"));
    m_copy->setText(tr("&Copy picture"));
    m_export->setText(tr("E&xport picture…"));
    m_exportTable->setText(tr("Export &figures…"));
    const TradeText text(m_state->document(), Language::format());
    m_chart->setAccessibleName(text.title());
    m_chart->setAccessibleDescription(text.summary(m_chart->plan().chart, m_chart->options().flow));
    followSelection();
}

} // namespace kalpanji
