// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/print/printedarticle.h"

#include <QDialog>
#include <QFutureWatcher>

class QComboBox;
class QLabel;
class QPushButton;
class QToolButton;

namespace kalpanji {

class PageView;

/// The pages of an article before they are printed. They are laid out off the GUI thread and painted one at a
/// time, when looked at, so that a long article opens at once.
class PrintPreview : public QDialog
{
    Q_OBJECT

public:
    PrintPreview(DocumentPtr document, PrintOptions options, QWidget *parent);
    ~PrintPreview() override;

    /// Null while it is laid out.
    [[nodiscard]] const std::shared_ptr<const PrintedArticle> &article() const { return m_article; }

Q_SIGNALS:
    void printRequested(const std::shared_ptr<const kalpanji::PrintedArticle> &article);
    void pdfRequested(const std::shared_ptr<const kalpanji::PrintedArticle> &article);

protected:
    void changeEvent(QEvent *event) override;

private:
    void arrange();
    void layOut();
    void showArticle();
    void turn(int pages);
    void update();
    void retranslate();

    DocumentPtr m_document;
    PrintOptions m_options;
    std::shared_ptr<const PrintedArticle> m_article;
    QFutureWatcher<std::shared_ptr<const PrintedArticle>> m_layout;
    PageView *m_page;
    QToolButton *m_previous;
    QToolButton *m_next;
    QLabel *m_number;
    QLabel *m_paperLabel;
    QComboBox *m_paper;
    QPushButton *m_pdf;
    QPushButton *m_print;
    QPushButton *m_close;
};

} // namespace kalpanji
