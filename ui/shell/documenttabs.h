// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/openedarticle.h"
#include "ui/shell/viewstate.h"

#include <QTabBar>

namespace kalpanji {

/// One open article and where one was in it.
struct Session {
    DocumentPtr document;
    QString path; ///< empty for the bundled article and for what was pasted
    QByteArray pasted; ///< what the clipboard held: no file has it
    Selection selection;
    TimeWindow window;
    qsizetype position = 0; ///< UTF-16 offset of the first visible character
};

/// The open articles, a tab each; hidden while there is only one. Going from tab to tab puts everything
/// back where it was.
class DocumentTabs : public QTabBar
{
    Q_OBJECT

public:
    explicit DocumentTabs(ViewState *state, QWidget *parent = nullptr);

    /// Shows `article` in the tab that already holds it, or in a new one.
    void open(const OpenedArticle &article);
    /// Puts `document`, the same article with other figures, in the place of the one shown; reading position,
    /// window and filter stay.
    void replaceCurrent(const DocumentPtr &document);
    /// The session shown; open one first.
    [[nodiscard]] const Session &current() const;
    /// The article with this title among the open ones; false when there is none.
    bool show(const QString &title);
    bool show(const DocumentPtr &document);
    /// Adds a tab for `article` without going to it, unless one holds it already; what that tab holds. -1:
    /// after all others.
    DocumentPtr openBehind(const OpenedArticle &article, int place = -1);
    /// Tab by tab; what the one shown holds may have changed since.
    [[nodiscard]] const QList<Session> &sessions() const { return m_sessions; }
    /// All that are open, tab by tab.
    [[nodiscard]] QList<DocumentPtr> documents() const;
    /// Keeps the reading position of the article shown.
    void setPosition(qsizetype offset);

Q_SIGNALS:
    /// The article of `path` is about to be left: answer with setPosition().
    void leaving(const QString &path);
    /// The document of `session` is shown now; scroll to its position.
    void shown(const kalpanji::Session &session);

protected:
    void changeEvent(QEvent *event) override;

private:
    /// The tab of the article of the same source and title, or -1.
    [[nodiscard]] int indexOf(const OpenedArticle &article) const;
    int insert(const OpenedArticle &article, int place = -1);
    void change(int index);
    void close(int index);
    void retranslate();

    ViewState *m_state;
    QList<Session> m_sessions; ///< one a tab, in the same order
    int m_shown = -1; ///< index of the session the shared state holds
};

} // namespace kalpanji
