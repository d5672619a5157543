// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/mainwindow.h"

#include "core/trade/bundle.h"
#include "core/trade/documenttrade.h"
#include "ui/chart/productsview.h"
#include "ui/chart/tradeview.h"
#include "ui/chronology/eventlistview.h"
#include "ui/chronology/glancepanel.h"
#include "ui/reader/articleview.h"
#include "ui/reader/contentsview.h"
#include "ui/reader/typographydialog.h"
#include "ui/shell/actions.h"
#include "ui/shell/articlelanguage.h"
#include "ui/shell/articleopener.h"
#include "ui/shell/comparison.h"
#include "ui/shell/docktitle.h"
#include "ui/shell/documenttabs.h"
#include "ui/shell/errortext.h"
#include "ui/shell/exporter.h"
#include "ui/shell/helpdialogs.h"
#include "ui/shell/language.h"
#include "ui/shell/messagebar.h"
#include "ui/shell/placekeeper.h"
#include "ui/shell/readertools.h"
#include "ui/shell/settings.h"
#include "ui/shell/sourcename.h"
#include "ui/shell/statisticsfiles.h"
#include "ui/shell/tabsession.h"
#include "ui/shell/theme.h"
#include "ui/shell/timelineactions.h"
#include "ui/shell/viewstate.h"
#include "ui/timeline/datedialog.h"
#include "ui/timeline/timelinenavigator.h"
#include "ui/timeline/timelineview.h"

#include <QCloseEvent>
#include <QDir>
#include <QDockWidget>
#include <QFileDialog>
#include <QFileInfo>
#include <QLabel>
#include <QMenuBar>
#include <QMimeData>
#include <QScreen>
#include <QScrollArea>
#include <QStatusBar>
#include <QVBoxLayout>

namespace kalpanji {

namespace {

/// By its name alone: nothing is read that the person did not open.
bool looksLikeTable(const QString &path)
{
    return path.endsWith(QLatin1String(".csv"), Qt::CaseInsensitive)
        || path.endsWith(QLatin1String(".tsv"), Qt::CaseInsensitive);
}

/// `content`, which a low window need not show all of at once.
QWidget *scrolling(QWidget *content)
{
    auto *area = new QScrollArea;
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setWidget(content);
    return area;
}

} // namespace

MainWindow::MainWindow(Language *language, QWidget *parent)
    : QMainWindow(parent)
    , m_language(language)
    , m_state(new ViewState(this))
    , m_actions(new Actions(this))
    , m_exporter(new Exporter(m_state, this))
    , m_settings(std::make_unique<Settings>())
{
    setObjectName(QStringLiteral("mainWindow"));
    setAcceptDrops(true);
    setCurrentTheme(m_settings->theme());
    m_language->use(m_settings->language().isEmpty() ? Language::ofSystem() : m_settings->language());
    m_actions->buildMenus(menuBar());
    createViews();
    for (QDockWidget *dock : std::as_const(m_docks))
        m_actions->panelMenu->addAction(dock->toggleViewAction());
    connectFile();
    connectView();
    connectReader();
    connectGo();
    connectTrade();
    applyUsualLayout();
    restoreSettings();
    retranslate();
}

MainWindow::~MainWindow() = default;

void MainWindow::createViews()
{
    auto *centre = new QWidget;
    auto *column = new QVBoxLayout(centre);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_tabs = new DocumentTabs(m_state, centre);
    m_messages = new MessageBar(centre);
    m_article = new ArticleView(m_state, centre);
    column->addWidget(m_tabs);
    column->addWidget(m_messages);
    auto *tools = new ReaderTools(m_state, m_article, m_actions, column, this);
    column->addWidget(m_article, 1);
    setCentralWidget(centre);

    connect(tools, &ReaderTools::written, this, &MainWindow::sayWritten);
    connect(tools, &ReaderTools::failed, this,
            [this](const Error &error) { m_messages->showMessage(errorText(error)); });
    connect(tools, &ReaderTools::said, this, &MainWindow::say);

    m_timeline = new TimelineView(m_state);
    m_contents = new ContentsView(m_state);
    addDock(Qt::LeftDockWidgetArea, "contentsDock", m_contents);
    addDock(Qt::LeftDockWidgetArea, "eventsDock", new EventListView(m_state));
    addDock(Qt::RightDockWidgetArea, "glanceDock", scrolling(new GlancePanel(m_state)));
    m_trade = new TradeView(m_state);
    addDock(Qt::RightDockWidgetArea, "tradeDock", m_trade);
    addDock(Qt::BottomDockWidgetArea, "timelineDock", m_timeline);

    m_status = new QLabel;
    m_status->setObjectName(QStringLiteral("status"));
    m_credit = new QLabel;
    m_credit->setObjectName(QStringLiteral("credit"));
    for (QLabel *label : {m_status, m_credit})
        label->setTextFormat(Qt::PlainText);
    m_status->setContentsMargins(8, 0, 0, 0); // in line with the titles above it
    m_credit->setContentsMargins(8, 0, 4, 0);
    m_articleLanguage = new ArticleLanguage(m_state);
    statusBar()->addWidget(m_status, 1);
    statusBar()->addPermanentWidget(m_articleLanguage);
    statusBar()->addPermanentWidget(m_credit);
}

QDockWidget *MainWindow::addDock(Qt::DockWidgetArea area, const char *name, QWidget *content)
{
    auto *dock = new QDockWidget(this);
    dock->setObjectName(QLatin1String(name)); // saveState() knows docks by it
    dock->setTitleBarWidget(new DockTitle(dock));
    dock->setWidget(content);
    addDockWidget(area, dock);
    m_docks.append(dock);
    return dock;
}

void MainWindow::connectFile()
{
    m_opener = new ArticleOpener(m_tabs, m_messages, m_settings.get(), this);
    m_session = new TabSession(m_opener, m_tabs, m_settings.get(), this);
    m_actions->reopenTabs->setChecked(m_settings->reopensTabs());
    connect(m_actions->reopenTabs, &QAction::toggled, this,
            [this](bool on) { m_settings->setReopensTabs(on); });
    connect(m_actions->reopenTabs, &QAction::toggled, m_session, &TabSession::keep);
    connect(m_actions->choosePages, &QAction::triggered, m_opener, &ArticleOpener::choosePages);
    connect(m_articleLanguage, &ArticleLanguage::chosen, m_opener, &ArticleOpener::readIn);
    connect(m_actions->open, &QAction::triggered, m_opener, &ArticleOpener::openByDialog);
    connect(m_actions->openBundled, &QAction::triggered, m_opener, [this] { m_opener->openBundled(); });
    connect(m_actions->openClipboard, &QAction::triggered, m_opener, &ArticleOpener::openClipboard);
    connect(m_actions->recentMenu, &QMenu::aboutToShow, m_opener,
            [this] { m_opener->fillRecentMenu(m_actions->recentMenu, m_actions->clearRecent); });
    connect(m_actions->clearRecent, &QAction::triggered, this, [this] {
        m_settings->clearRecentFiles();
        m_session->keep(); // the tabs closed since the start are no less recent files
    });
    connectTimelineOut();
    connect(m_actions->exportEvents, &QAction::triggered, m_exporter, &Exporter::exportEvents);
    connect(m_exporter, &Exporter::written, this, &MainWindow::sayWritten);
    connect(m_exporter, &Exporter::failed, this,
            [this](const Error &error) { m_messages->showMessage(errorText(error)); });
    connect(m_actions->quit, &QAction::triggered, this, &QWidget::close);
    connect(m_state, &ViewState::documentChanged, this, &MainWindow::updateStatus);
}

void MainWindow::connectView()
{
    connect(m_actions->themes, &QActionGroup::triggered, this, [this](const QAction *action) {
        const auto name = static_cast<ThemeName>(action->data().toInt());
        m_settings->setTheme(name);
        setCurrentTheme(name);
    });
    connect(m_actions->languages, &QActionGroup::triggered, this, [this](const QAction *action) {
        m_settings->setLanguage(action->data().toString());
        m_language->use(action->data().toString());
    });
    const auto changeFilter = [this](bool EventFilter::*member, bool on) {
        EventFilter filter = m_state->filter();
        filter.*member = on;
        m_state->setFilter(filter);
    };
    connect(m_actions->showIntended, &QAction::toggled, this,
            [changeFilter](bool on) { changeFilter(&EventFilter::showIntended, on); });
    connect(m_actions->showNegated, &QAction::toggled, this,
            [changeFilter](bool on) { changeFilter(&EventFilter::showNegated, on); });
    connect(m_state, &ViewState::filterChanged, this, [this](const EventFilter &filter) {
        m_actions->showIntended->setChecked(filter.showIntended);
        m_actions->showNegated->setChecked(filter.showNegated);
        m_actions->showSupplements->setChecked(filter.showSupplements);
    });
    connect(m_actions->showSupplements, &QAction::toggled, m_state, &ViewState::showSupplements);
    TimelineNavigator *navigator = m_timeline->navigator();
    connect(m_actions->zoomIn, &QAction::triggered, navigator, &TimelineNavigator::zoomIn);
    connect(m_actions->zoomOut, &QAction::triggered, navigator, &TimelineNavigator::zoomOut);
    connect(m_actions->zoomFit, &QAction::triggered, navigator, &TimelineNavigator::fitAll);
    connect(m_actions->fullScreen, &QAction::toggled, this,
            [this](bool on) { setWindowState(windowState().setFlag(Qt::WindowFullScreen, on)); });
    connect(m_actions->restoreLayout, &QAction::triggered, this, &MainWindow::applyUsualLayout);
    connect(m_actions->shortcuts, &QAction::triggered, this, [this] { showShortcutSheet(this, *m_actions); });
    connect(m_actions->about, &QAction::triggered, this, [this] { showAboutBox(this); });
}

void MainWindow::connectTimelineOut()
{
    using Stretch = Exporter::Stretch;
    const auto exports = [this](QAction *action, Stretch extent) {
        connect(action, &QAction::triggered, m_exporter,
                [this, extent] { m_exporter->exportTimeline(extent); });
    };
    connectTimelineActions(m_actions, m_timeline, m_state, m_settings.get());
    auto *comparison = new Comparison(m_state, m_tabs, m_actions->compareMenu, this);
    connect(comparison, &Comparison::failed, m_opener, &ArticleOpener::showError);
    exports(m_actions->exportTimeline, Stretch::View);
    exports(m_actions->exportTimelineWhole, Stretch::Whole);
    exports(m_actions->exportTimelineSelection, Stretch::Selection);
    connect(m_actions->printTimeline, &QAction::triggered, m_exporter, &Exporter::printTimeline);
    connect(m_actions->copyTimelinePicture, &QAction::triggered, m_exporter,
            &Exporter::copyTimelineAsPicture);
    connect(m_actions->copyTimelineText, &QAction::triggered, m_exporter, &Exporter::copyTimelineAsText);
}

void MainWindow::connectReader()
{
    m_article->setTypography(m_settings->typography());
    connect(m_article, &ArticleView::typographyChanged, this,
            [this] { m_settings->setTypography(m_article->typography()); });
    connect(m_actions->textLarger, &QAction::triggered, m_article, &ArticleView::enlarge);
    connect(m_actions->textSmaller, &QAction::triggered, m_article, &ArticleView::shrink);
    connect(m_actions->textNormal, &QAction::triggered, m_article, &ArticleView::resetSize);
    connect(m_actions->typography, &QAction::triggered, this, &MainWindow::openTypographyDialog);
    connect(m_actions->copy, &QAction::triggered, m_article, &QTextEdit::copy);
    connect(m_actions->copyWithCitation, &QAction::triggered, m_article,
            &ArticleView::copySelectionWithCitation);
    connect(m_article, &ArticleView::positionChanged, m_contents, &ContentsView::setPosition);
    connect(m_contents, &ContentsView::sectionRequested, m_article, &ArticleView::goTo);
    connect(m_actions->nextEvent, &QAction::triggered, m_article, &ArticleView::goToNextEvent);
    connect(m_actions->previousEvent, &QAction::triggered, m_article, &ArticleView::goToPreviousEvent);
    connect(m_actions->explain, &QAction::triggered, m_article, &ArticleView::explain);
    connect(m_actions->goBack, &QAction::triggered, m_article, &ArticleView::backward);
    connect(m_actions->goForward, &QAction::triggered, m_article, &ArticleView::forward);
    connect(m_article, &ArticleView::historyChanged, m_actions->goBack, &QAction::setEnabled);
    connect(m_article, &ArticleView::historyChanged, m_actions->goForward,
            [this](bool, bool canGoForward) { m_actions->goForward->setEnabled(canGoForward); });
    connect(m_article, &ArticleView::linkActivated, m_opener, &ArticleOpener::openLinked);
    m_places = new PlaceKeeper(m_state, m_tabs, m_article, m_settings.get(), this);
}

void MainWindow::connectGo()
{
    TimelineNavigator *navigator = m_timeline->navigator();
    connect(m_actions->goToDate, &QAction::triggered, this, [this, navigator] {
        auto *dialog = new DateDialog(this);
        connect(dialog, &DateDialog::chosen, navigator, &TimelineNavigator::goToDate);
        dialog->open();
    });
    connect(m_actions->timelineBack, &QAction::triggered, navigator, &TimelineNavigator::back);
    connect(m_actions->timelineForward, &QAction::triggered, navigator, &TimelineNavigator::forward);
    const auto follow = [this, navigator] {
        m_actions->timelineBack->setEnabled(navigator->canGoBack());
        m_actions->timelineForward->setEnabled(navigator->canGoForward());
    };
    connect(navigator, &TimelineNavigator::historyChanged, this, follow);
    follow();
    m_actions->exportTimelineSelection->setEnabled(false);
    connect(m_actions->goToSource, &QAction::triggered, this,
            [this] { Q_EMIT m_state->sourceRequested(m_state->selection()); });
    connect(m_state, &ViewState::selectionChanged, this, [this](const Selection &selection) {
        m_actions->goToSource->setEnabled(selection.kind != Selection::Kind::None);
        m_actions->exportTimelineSelection->setEnabled(selection.kind == Selection::Kind::Event
                                                       || selection.kind == Selection::Kind::ComparedEvent);
    });
}

void MainWindow::connectTrade()
{
    const auto exportPicture = [this] {
        if (const ProductsView *goods = m_trade->shownGoods())
            m_exporter->exportGoods(goods->products(), goods->shape());
        else
            m_exporter->exportTrade(m_trade->options());
    };
    const auto exportTable = [this] { m_exporter->exportTradeTable(m_trade->options()); };
    connect(m_actions->exportTrade, &QAction::triggered, this, exportPicture);
    connect(m_actions->exportTradeTable, &QAction::triggered, this, exportTable);
    m_statistics = new StatisticsFiles(m_state, m_tabs, m_trade, m_settings.get(), this);
    connect(m_actions->importTrade, &QAction::triggered, m_statistics, [this] { m_statistics->import({}); });
    connect(m_statistics, &StatisticsFiles::said, m_messages, &MessageBar::showMessage);
    connect(m_trade, &TradeView::exportRequested, this, exportPicture);
    connect(m_trade, &TradeView::tableExportRequested, this, exportTable);
    connect(m_trade, &TradeView::optionalFiguresToggled, this, &MainWindow::showOptionalTrade);
}

void MainWindow::showOptionalTrade(bool on)
{
    if (!on)
        return m_tabs->replaceCurrent(withoutFigures(m_state->document(), isOptionalFigure));
    const Result<QList<TradeFigure>> figures = optionalTrade();
    if (figures)
        m_tabs->replaceCurrent(withFigures(m_state->document(), *figures));
    else
        m_opener->showError(figures.error());
}

void MainWindow::applyUsualLayout()
{
    const QSize room = screen()->availableSize();
    resize(QSize(1440, 900).boundedTo(room));
    for (QDockWidget *dock : std::as_const(m_docks)) {
        dock->setFloating(false);
        dock->show();
    }
    setCorner(Qt::BottomLeftCorner, Qt::BottomDockWidgetArea);
    setCorner(Qt::BottomRightCorner, Qt::BottomDockWidgetArea);
    QDockWidget *timeline = m_docks.constLast();
    resizeDocks({m_docks.at(0), m_docks.at(2)}, {width() * 13 / 72, width() * 5 / 18},
                Qt::Horizontal); // 260, 400
    resizeDocks({timeline}, {height() * 12 / 30}, Qt::Vertical); // 360
    const int glance = fontMetrics().lineSpacing() * 13; // its six lines and its title
    resizeDocks({m_docks.at(2), m_docks.at(3)}, {glance, height() * 18 / 30 - glance}, Qt::Vertical);
}

void MainWindow::restoreSettings()
{
    restoreGeometry(m_settings->geometry());
    restoreState(m_settings->layout());
}

void MainWindow::saveSettings()
{
    m_settings->setGeometry(saveGeometry());
    m_settings->setLayout(saveState());
    m_session->keep();
    m_places->keep();
}

void MainWindow::start(const QStringList &paths, const OpenOptions &options)
{
    if (paths.isEmpty())
        return m_session->restore(options);
    m_session->setAside();
    m_opener->openFiles(paths, options);
}

void MainWindow::openTypographyDialog()
{
    auto *dialog = new TypographyDialog(m_article->typography(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &TypographyDialog::changed, m_article, &ArticleView::setTypography);
    dialog->show(); // beside the article, which shows every change
}

void MainWindow::say(const QString &sentence)
{
    constexpr int milliseconds = 8000;
    statusBar()->showMessage(sentence, milliseconds);
}

void MainWindow::sayWritten(const QString &fileName)
{
    //: %1 is a file name
    say(tr("Written: %1").arg(QDir::toNativeSeparators(fileName)));
}

void MainWindow::updateStatus()
{
    const Document &document = *m_state->document();
    setWindowTitle(document.article.title.isEmpty() ? QStringLiteral("Kalpanji")
                                                    : document.article.title + QStringLiteral(" — Kalpanji"));
    const QList<EventId> &dated = document.chronology.byDate();
    const auto marks = std::count_if(dated.begin(), dated.end(), [&document](EventId id) {
        const Event *event = document.chronology.find(id);
        return event->status == EventStatus::Occurred && event->origin == EventOrigin::Article;
    });
    m_status->setText(
        !document.languageSupported
            ? tr("The language of this article is not known to the program: no dates were looked for.")
            : tr("%Ln dated event(s)", nullptr, int(marks)));
    const bool fromFile = m_tabs->count() > 0 && !m_tabs->current().path.isEmpty();
    m_articleLanguage->setChangeable(fromFile
                                     || (m_tabs->count() > 0 && !m_tabs->current().pasted.isEmpty()));
    m_actions->choosePages->setEnabled(fromFile);
    const Provenance &origin = document.article.provenance;
    QStringList credit {sourceName(origin), origin.licence};
    credit.removeAll(QString());
    m_credit->setText(credit.join(QStringLiteral(" · ")));
}

void MainWindow::retranslate()
{
    m_actions->retranslate();
    const QStringList titles {tr("Contents"), tr("Events"), tr("At a glance"), tr("Trade"), tr("Timeline")};
    for (qsizetype i = 0; i < m_docks.size(); ++i)
        m_docks.at(i)->setWindowTitle(titles.at(i));
    for (QAction *action : m_actions->themes->actions())
        action->setChecked(action->data().toInt() == int(m_settings->theme()));
    for (QAction *action : m_actions->languages->actions())
        action->setChecked(action->data().toString() == m_language->code());
    updateStatus();
}

void MainWindow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QMainWindow::changeEvent(event);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    saveSettings();
    QMainWindow::closeEvent(event);
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    const QList<QUrl> urls = event->mimeData()->urls();
    if (!urls.isEmpty() && std::all_of(urls.begin(), urls.end(), std::mem_fn(&QUrl::isLocalFile)))
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent *event)
{
    QStringList tables;
    QStringList articles;
    const QList<QUrl> urls = event->mimeData()->urls();
    for (const QUrl &url : urls) {
        const QString path = url.toLocalFile();
        (looksLikeTable(path) ? tables : articles).append(path);
    }
    if (!articles.isEmpty())
        m_opener->openFiles(articles);
    if (!tables.isEmpty())
        m_statistics->import(tables);
}

} // namespace kalpanji
