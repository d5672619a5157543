// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document.h"
#include "ui/reader/approach.h"
#include "ui/reader/marks.h"
#include "ui/reader/pagewriter.h"
#include "ui/reader/placehistory.h"
#include "ui/reader/typography.h"

#include <QTextBrowser>
#include <QTimer>

#include <optional>

namespace kalpanji {

class ReaderHover;
class ReaderSelection;
class ViewState;

/// The article in one calm reading column; follows and sets the shared selection. Reads no file and opens no
/// link by itself. All offsets are UTF-16 offsets of the article's text.
class ArticleView : public QTextBrowser
{
    Q_OBJECT

public:
    explicit ArticleView(ViewState *state, QWidget *parent = nullptr);

    /// The file of the article shown, in whose folder its images are looked for; empty when it has none.
    void setArticlePath(const QString &path);
    [[nodiscard]] const QString &articlePath() const { return m_articlePath; }

    /// Where text of the article stands in document(); writes as much of the article as that needs.
    int documentPosition(qsizetype offset);
    /// The reverse; -1 before all text.
    [[nodiscard]] qsizetype articleOffset(int documentPosition) const;
    /// The article's text at a place of the viewport; -1 where there is none.
    [[nodiscard]] qsizetype articleOffsetAt(QPoint place) const;

    /// The first character in view, or the one that is to be, and back to it. A place that lies far beyond
    /// what is written yet comes into view once the text up to it is there; until then the view answers,
    /// shows what it showed, and says how far it is. Scrolling, a press of the mouse in the text, or going
    /// elsewhere calls that off.
    [[nodiscard]] qsizetype position() const;
    void setPosition(qsizetype offset);
    /// Brings `range` into the view's upper half, unless all of it is in view already.
    void reveal(TextRange range);
    /// Whether a place that was asked for is still to come into view.
    [[nodiscard]] bool isOnTheWay() const { return m_approach.destination().has_value(); }

    /// Replaces what is marked on one layer.
    void setMarks(MarkLayer layer, const QList<TextRange> &ranges);
    [[nodiscard]] const Marks &marks() const { return m_marks; }

    /// The selected text as a range of the article.
    [[nodiscard]] TextRange selectedRange() const;
    void copyWithCitation(TextRange range);

    [[nodiscard]] const Typography &typography() const { return m_typography; }
    void setTypography(const Typography &typography);

public Q_SLOTS:
    /// Goes to a place in the text; backward() returns from there.
    void goTo(qsizetype offset);
    void goToReference(qsizetype number); ///< from 1
    void backward() override;
    void forward() override;
    /// The selected text, or else the marked sentence, with where it stands.
    void copySelectionWithCitation();
    void goToNextEvent();
    void goToPreviousEvent();
    /// Shows the card of the link or date the keyboard is at.
    void explain();
    void enlarge();
    void shrink();
    void resetSize();

Q_SIGNALS:
    /// The first character in view is another now.
    void positionChanged(qsizetype offset);
    /// A link to an article of this title was followed.
    void linkActivated(const QString &title);
    void typographyChanged();
    void historyChanged(bool canGoBack, bool canGoForward);

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    [[nodiscard]] QMimeData *createMimeDataFromSelection() const override;
    QVariant loadResource(int type, const QUrl &name) override;
    void doSetSource(const QUrl &name, QTextDocument::ResourceType type) override;

private:
    void zoomTo(int zoom);
    void setDocumentShown();
    void rewrite();
    void writeOn();
    void layOutColumn();
    void applyMarks();
    void followLink(const QUrl &address);
    [[nodiscard]] QTextCursor cursorAt(qsizetype offset);
    [[nodiscard]] int scrollValueOf(const QTextCursor &cursor) const;
    void tellHistory();
    void retranslate();

    ViewState *m_state;
    ReaderSelection *m_selection = nullptr;
    ReaderHover *m_hover = nullptr;
    QString m_articlePath;
    Typography m_typography;
    std::optional<PageWriter> m_writer;
    Approach m_approach; ///< to a place asked for before it was written
    QTimer m_writing; ///< writes the rest of a long article between other events
    Marks m_marks;
    PlaceHistory m_history;
    QPoint m_pressed;
};

} // namespace kalpanji
