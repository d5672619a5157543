// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/article/export/exportpages.h"
#include "ui/shell/viewstate.h"

#include <QObject>

class QMenu;
class QWidget;

namespace kalpanji {

class DocumentLoader;
class DocumentTabs;

/// Sets a second article beside the one shown, on the same axis: fills the menu it is chosen from, opens it
/// in a tab of its own, and goes to that tab when the sentence of one of its events is asked for.
class Comparison : public QObject
{
    Q_OBJECT

public:
    Comparison(ViewState *state, DocumentTabs *tabs, QMenu *menu, QWidget *window);

    /// Opens `path` behind the article shown and compares with it.
    void compareWithFile(const QString &path);

Q_SIGNALS:
    void failed(const kalpanji::Error &error);

private:
    void fill();
    void addChoice(const QString &name, const DocumentPtr &document);
    void askForFile();
    void choosePages(const PageList &list, const QString &path);
    void goToSource(const Selection &selection);

    ViewState *m_state;
    DocumentTabs *m_tabs;
    QMenu *m_menu;
    QWidget *m_window;
    DocumentLoader *m_loader; ///< its own: what it opens does not come to the front
};

} // namespace kalpanji
