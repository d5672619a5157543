// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace kalpanji {

class ArticleView;
class DocumentTabs;
class Settings;
class ViewState;
struct Session;

/// Keeps where one was in an article and how its timeline was seen when the article is left, and puts both
/// back when it is shown again, be it at the next start.
class PlaceKeeper : public QObject
{
    Q_OBJECT

public:
    /// All of the arguments must outlive this.
    PlaceKeeper(ViewState *state, DocumentTabs *tabs, ArticleView *article, Settings *settings,
                QObject *parent);

    /// Writes down the place in the article shown, if there is one.
    void keep();

private:
    void leave(const QString &path);
    void find(const Session &session);
    /// What the place in the article shown is kept under.
    [[nodiscard]] QString keyOf(const QString &path) const;

    ViewState *m_state;
    DocumentTabs *m_tabs;
    ArticleView *m_article;
    Settings *m_settings;
};

} // namespace kalpanji
