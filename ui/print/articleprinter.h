// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "ui/print/printedarticle.h"

#include <QFutureWatcher>
#include <QObject>

#include <functional>

class QPagedPaintDevice;
class QWidget;

namespace kalpanji {

class ArticleView;
class ViewState;

/// File ▸ Print and File ▸ Export ▸ Article as PDF: asks where to, and has the pages brought there.
class ArticlePrinter : public QObject
{
    Q_OBJECT

public:
    ArticlePrinter(ViewState *state, ArticleView *view, QWidget *window);
    ~ArticlePrinter() override;

    /// Shows the pages; from there to the printer or a PDF.
    void preview();
    /// Asks for a file name, then writes the article shown.
    void savePdf();
    /// Writes `article` to `fileName`, whole or not at all.
    void writePdf(const std::shared_ptr<const PrintedArticle> &article, const QString &fileName,
                  QWidget *over);

Q_SIGNALS:
    void written(const QString &fileName);
    void failed(const kalpanji::Error &error);

private:
    using Article = std::shared_ptr<const PrintedArticle>;
    [[nodiscard]] PrintOptions options() const;
    void askForPdf(const Article &article, QWidget *over);
    void askForPrinter(const Article &article, QWidget *over);
    /// Runs the job behind a dialog that shows how far it is; `done` is told whether all pages are there.
    void run(const Article &article, QPagedPaintDevice *device, int first, int last, QWidget *over,
             std::function<void(bool complete)> done);

    ViewState *m_state;
    ArticleView *m_view;
    QWidget *m_window;
    QFutureWatcher<Article> m_layout; ///< of savePdf()
};

} // namespace kalpanji
