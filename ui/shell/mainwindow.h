// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document.h"

#include <QMainWindow>

class QDockWidget;
class QLabel;

namespace kalpanji {

class Actions;
class ArticleLanguage;
class ArticleOpener;
class ArticleView;
class ContentsView;
class DocumentTabs;
class Exporter;
class Language;
class MessageBar;
class PlaceKeeper;
class Settings;
class StatisticsFiles;
class TabSession;
class TimelineView;
class TradeView;
class ViewState;

/// The window: owns the state every view shares, creates the views, and wires them; nothing else.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    explicit MainWindow(Language *language, QWidget *parent = nullptr);
    ~MainWindow() override;

    [[nodiscard]] ViewState *state() const { return m_state; }
    /// Opens `paths`; the articles of the last time when there are none, and the bundled one when there were
    /// none.
    void start(const QStringList &paths, const OpenOptions &options = {});

protected:
    void changeEvent(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void createViews();
    QDockWidget *addDock(Qt::DockWidgetArea area, const char *name, QWidget *content);
    void connectFile();
    void connectView();
    void connectTimelineOut();
    void connectReader();
    void connectGo();
    void connectTrade();
    void showOptionalTrade(bool on);
    void applyUsualLayout();
    void restoreSettings();
    void saveSettings();
    void retranslate();
    void updateStatus();

    void say(const QString &sentence);
    void sayWritten(const QString &fileName);
    void openTypographyDialog();

    Language *m_language;
    ViewState *m_state;
    Actions *m_actions;
    Exporter *m_exporter;
    std::unique_ptr<Settings> m_settings;
    ArticleOpener *m_opener = nullptr;
    DocumentTabs *m_tabs = nullptr;
    TabSession *m_session = nullptr;
    PlaceKeeper *m_places = nullptr;
    MessageBar *m_messages = nullptr;
    ArticleView *m_article = nullptr;
    ContentsView *m_contents = nullptr;
    TradeView *m_trade = nullptr;
    StatisticsFiles *m_statistics = nullptr;
    TimelineView *m_timeline = nullptr;
    QList<QDockWidget *> m_docks;
    ArticleLanguage *m_articleLanguage = nullptr;
    QLabel *m_status = nullptr; ///< title, language, counts
    QLabel *m_credit = nullptr; ///< source and licence
};

} // namespace kalpanji
