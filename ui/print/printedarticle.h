// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document.h"
#include "core/text/localeformat.h"
#include "ui/print/marginnotes.h"
#include "ui/reader/typography.h"

#include <QCoreApplication>
#include <QPageSize>
#include <QSize>

#include <memory>

class QPainter;
class QTextDocument;

namespace kalpanji {

class TextPositions;

/// How an article goes on paper.
struct PrintOptions {
    QPageSize paper {QPageSize::A4};
    Typography typography; ///< families and line height; the size is that of print
    QString articlePath; ///< the file it came from, for images beside it; may be empty
    LocaleFormat format; ///< of the interface: page numbers, dates in the margin
};

/// An article laid out on paper once, to be painted page by page: the text, the dates of its events beside
/// their sentences, its title and licence and the page's number below. Always in the light theme. Laying out
/// takes about a second for a million characters and may be done in any thread; the pages are for the GUI
/// thread.
class PrintedArticle
{
    Q_DECLARE_TR_FUNCTIONS(kalpanji::PrintedArticle)

public:
    PrintedArticle(const DocumentPtr &document, const PrintOptions &options);
    ~PrintedArticle();
    Q_DISABLE_COPY_MOVE(PrintedArticle)

    [[nodiscard]] int pageCount() const;
    [[nodiscard]] const QString &title() const { return m_document->article.title; }
    [[nodiscard]] const QPageSize &paper() const { return m_options.paper; }
    /// In points (1/72 inch).
    [[nodiscard]] QSizeF paperSize() const { return m_options.paper.size(QPageSize::Point); }
    [[nodiscard]] const QList<MarginNote> &notes() const { return m_notes; }
    /// "3 of 12", in the digits of the interface. `page` counts from 0, as everywhere here.
    [[nodiscard]] QString pageLabel(int page) const;
    /// Paints one page into `painter`, whose coordinates are points from the paper's upper left corner.
    void paintPage(QPainter &painter, int page) const;

private:
    void layOut();
    void placeNotes(const TextPositions &positions);
    void paintNotes(QPainter &painter, int page) const;
    void paintFooter(QPainter &painter, int page) const;
    [[nodiscard]] QRectF textArea() const; ///< on the paper, in points
    [[nodiscard]] double pageHeight() const; ///< of the text, in the units of its layout

    DocumentPtr m_document;
    PrintOptions m_options;
    /// Deletes the document in the thread it was moved to: the last to let go of an article may be the
    /// worker.
    struct DeleteLater {
        void operator()(QTextDocument *document) const;
    };
    std::unique_ptr<QTextDocument, DeleteLater> m_text;
    QFont m_footerFont; ///< for the article's words, in points
    QFont m_noteFont; ///< for the interface's, in points
    double m_unitsPerPoint = 1; ///< layout units: pixels of the screen the fonts were measured for
    QList<MarginNote> m_notes; ///< in points
};

} // namespace kalpanji
