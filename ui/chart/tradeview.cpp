// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chart/tradeview.h"

#include "ui/chart/chartcanvas.h"
#include "ui/chart/tradepicture.h"
#include "ui/chart/tradetableview.h"
#include "ui/chart/tradetext.h"
#include "ui/shell/language.h"
#include "ui/shell/viewstate.h"

#include <QActionGroup>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QLabel>
#include <QMenu>
#include <QSignalBlocker>
#include <QTabWidget>
#include <QToolButton>
#include <QVBoxLayout>

namespace kalpanji {

TradeView::TradeView(ViewState *state, QWidget *parent)
    : QWidget(parent)
    , m_state(state)
    , m_flow(new QComboBox(this))
    , m_menuButton(new QToolButton(this))
    , m_tabs(new QTabWidget(this))
    , m_chart(new ChartCanvas(state, this))
    , m_table(new TradeTableView(state, this))
    , m_card(new QLabel(this))
{
    setObjectName(QStringLiteral("trade"));
    m_flow->setObjectName(QStringLiteral("tradeFlow"));
    m_flow->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_tabs->setObjectName(QStringLiteral("tradeTabs"));
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(m_chart, {});
    m_tabs->addTab(m_table, {});
    m_card->setObjectName(QStringLiteral("tradeCard"));
    m_card->setWordWrap(true);
    m_card->setTextFormat(Qt::PlainText);
    m_card->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_card->setMargin(6);
    m_card->hide();

    auto *bar = new QHBoxLayout;
    bar->addWidget(m_flow, 1);
    bar->addWidget(m_menuButton);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 4, 0, 0);
    column->addLayout(bar);
    column->addWidget(m_tabs, 1);
    column->addWidget(m_card);

    createMenu();
    connect(m_flow, &QComboBox::activated, this, &TradeView::apply);
    connect(m_chart, &ChartCanvas::cardRequested, this, &TradeView::showCard);
    connect(m_chart, &ChartCanvas::disagreementRequested, this, &TradeView::showDisagreement);
    connect(m_chart, &ChartCanvas::logarithmicToggled, m_logarithmic, &QAction::trigger);
    connect(m_chart, &ChartCanvas::exportRequested, this, &TradeView::exportRequested);
    connect(state, &ViewState::documentChanged, this, &TradeView::setDocument);
    connect(state, &ViewState::selectionChanged, this, &TradeView::followSelection);
    setDocument();
}

void TradeView::createMenu()
{
    auto *menu = new QMenu(this);
    m_menuButton->setObjectName(QStringLiteral("tradeMenu"));
    m_menuButton->setMenu(menu);
    m_menuButton->setPopupMode(QToolButton::InstantPopup);
    m_kinds = new QActionGroup(this);
    const auto choice = [&](const char *name, QActionGroup *group, bool checked) {
        QAction *action = menu->addAction(QString());
        action->setObjectName(QLatin1String(name));
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
    m_copy = menu->addAction(QString(), this,
                             [this] { QGuiApplication::clipboard()->setImage(m_chart->image()); });
    m_export = menu->addAction(QString(), this, &TradeView::exportRequested);
}

const TradeChartOptions &TradeView::options() const { return m_chart->options(); }

void TradeView::setDocument()
{
    const TradeChartOptions usual = usualTradeOptions(m_state->document()->trade);
    m_lines->setChecked(true);
    m_monthly->setChecked(false);
    m_chart->setOptions(usual);
    m_logarithmic->setChecked(m_chart->plan().chart.scale.logarithmic);
    retranslate();
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
    m_logarithmic->setChecked(m_chart->plan().chart.scale.logarithmic);
    retranslate();
}

void TradeView::showCard(qsizetype figure)
{
    m_card->setText(TradeText(m_state->document(), Language::format()).card(figure).join(u'\n'));
    m_card->show();
}

void TradeView::showDisagreement(qsizetype comparison)
{
    const TradeComparison &chosen = m_state->document()->trade.comparisons().at(comparison);
    m_card->setText(TradeText(m_state->document(), Language::format()).disagreement(chosen));
    m_card->show();
}

void TradeView::followSelection()
{
    const Selection &selection = m_state->selection();
    if (selection.kind == Selection::Kind::Figure)
        showCard(selection.figure);
    else
        m_card->hide();
}

void TradeView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void TradeView::retranslate()
{
    fillFlows();
    m_flow->setCurrentIndex(m_flow->findData(static_cast<int>(m_chart->options().flow)));
    m_flow->setAccessibleName(tr("Direction of trade"));
    m_menuButton->setText(tr("Chart"));
    m_menuButton->setToolTip(tr("What the chart shows, and what to do with it"));
    m_tabs->setTabText(0, tr("Chart"));
    m_tabs->setTabText(1, tr("Table"));
    m_lines->setText(tr("&Lines"));
    m_bars->setText(tr("&Bars"));
    m_indexed->setText(tr("&Relative to a common year"));
    m_logarithmic->setText(tr("Lo&garithmic scale"));
    m_monthly->setText(tr("&Monthly"));
    m_band->setText(tr("&Spread between sources"));
    m_products->setText(tr("Single &products"));
    m_events->setText(tr("&Events of the article"));
    m_copy->setText(tr("&Copy picture"));
    m_export->setText(tr("E&xport…"));
    const TradeText text(m_state->document(), Language::format());
    m_chart->setAccessibleName(text.title());
    m_chart->setAccessibleDescription(text.summary(m_chart->plan().chart, m_chart->options().flow));
    followSelection();
}

} // namespace kalpanji
