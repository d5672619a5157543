// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document.h"
#include "ui/reader/articlewriter.h"
#include "ui/reader/marks.h"
#include "ui/reader/typography.h"

#include <QTextBrowser>
#include <QTimer>

#include <optional>

namespace kalpanji {

class ViewState;
struct Selection;

/// The article in one calm reading column; follows and sets the shared selection. Reads no file and opens no
/// link by itself. All offsets are UTF-16 offsets of the article's text.
class ArticleView : public QTextBrowser
{
    Q_OBJECT

public:
    explicit ArticleView(ViewState *state, QWidget *parent = nullptr);

    /// Where text of the article stands in document(); writes as much of the article as that needs.
    int documentPosition(qsizetype offset);
    /// The reverse; -1 before all text.
    [[nodiscard]] qsizetype articleOffset(int documentPosition) const;
    /// The article's text at a place of the viewport; -1 where there is none.
    [[nodiscard]] qsizetype articleOffsetAt(QPoint place) const;

    /// The first character in view, and back to it.
    [[nodiscard]] qsizetype position() const;
    void setPosition(qsizetype offset);
    /// Brings `range` into the view's upper half, unless all of it is in view already.
    void reveal(TextRange range);

    /// Replaces what is marked on one layer.
    void setMarks(MarkLayer layer, const QList<TextRange> &ranges);
    [[nodiscard]] const Marks &marks() const { return m_marks; }

    [[nodiscard]] const Typography &typography() const { return m_typography; }
    void setTypography(const Typography &typography);

public Q_SLOTS:
    void goToNextEvent();
    void goToPreviousEvent();

Q_SIGNALS:
    /// The first character in view is another now.
    void positionChanged(qsizetype offset);
    /// A link to an article of this title was followed.
    void linkActivated(const QString &title);
    void typographyChanged();

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    QVariant loadResource(int type, const QUrl &name) override;
    void doSetSource(const QUrl &name, QTextDocument::ResourceType type) override;

private:
    void setDocumentShown();
    void rewrite();
    void writeOn();
    void layOutColumn();
    void applyMarks();
    void followSelection();
    void followSource(const Selection &selection);
    void selectAt(qsizetype offset);
    void followLink(const QUrl &address);
    [[nodiscard]] TextRange sourceOf(const Selection &selection) const;
    [[nodiscard]] QTextCursor cursorAt(qsizetype offset);
    [[nodiscard]] int scrollValueOf(const QTextCursor &cursor) const;
    void retranslate();

    ViewState *m_state;
    Typography m_typography;
    std::optional<ArticleWriter> m_writer;
    QTimer m_writing; ///< writes the rest of a long article between other events
    Marks m_marks;
    QPoint m_pressed;
    bool m_isOwnSelection = false; ///< made by a click here: it is in view
};

} // namespace kalpanji
