// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/mainwindow.h"

#include "ui/chart/tradeview.h"
#include "ui/chronology/eventlistview.h"
#include "ui/reader/articleview.h"
#include "ui/reader/contentsview.h"
#include "ui/shell/viewstate.h"
#include "ui/timeline/timelineview.h"

#include <QDockWidget>

namespace kalpanji {

MainWindow::MainWindow(Language *language, QWidget *parent)
    : QMainWindow(parent)
    , m_language(language)
    , m_state(new ViewState(this))
{
    setCentralWidget(new ArticleView(m_state));
    const auto dock = [this](Qt::DockWidgetArea area, const QString &name, QWidget *content) {
        auto *widget = new QDockWidget(name);
        widget->setObjectName(name);
        widget->setWidget(content);
        addDockWidget(area, widget);
    };
    dock(Qt::LeftDockWidgetArea, QStringLiteral("contents"), new ContentsView(m_state));
    dock(Qt::LeftDockWidgetArea, QStringLiteral("events"), new EventListView(m_state));
    dock(Qt::RightDockWidgetArea, QStringLiteral("trade"), new TradeView(m_state));
    dock(Qt::BottomDockWidgetArea, QStringLiteral("timeline"), new TimelineView(m_state));
}

MainWindow::~MainWindow() = default;

void MainWindow::openBundled()
{
    if (const Result<DocumentPtr> document = openBundledDocument())
        m_state->setDocument(*document);
}

} // namespace kalpanji
