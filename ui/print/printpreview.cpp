// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/printpreview.h"

#include "ui/print/pageview.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>
#include <QtConcurrent>

namespace kalpanji {

PrintPreview::PrintPreview(DocumentPtr document, PrintOptions options, QWidget *parent)
    : QDialog(parent)
    , m_document(std::move(document))
    , m_options(std::move(options))
    , m_page(new PageView(this))
    , m_previous(new QToolButton(this))
    , m_next(new QToolButton(this))
    , m_number(new QLabel(this))
    , m_paperLabel(new QLabel(this))
    , m_paper(new QComboBox(this))
    , m_pdf(new QPushButton(this))
    , m_print(new QPushButton(this))
    , m_close(new QPushButton(this))
{
    setObjectName(QStringLiteral("printPreview"));
    m_previous->setObjectName(QStringLiteral("previousPage"));
    m_previous->setArrowType(Qt::LeftArrow);
    m_next->setObjectName(QStringLiteral("nextPage"));
    m_next->setArrowType(Qt::RightArrow);
    m_number->setObjectName(QStringLiteral("pageNumber"));
    m_paper->setObjectName(QStringLiteral("paper"));
    for (const QPageSize::PageSizeId id : {QPageSize::A4, QPageSize::A5, QPageSize::Letter})
        m_paper->addItem(QPageSize(id).name(), int(id));
    m_paper->setCurrentIndex(m_paper->findData(int(m_options.paper.id())));
    m_paperLabel->setBuddy(m_paper);
    m_pdf->setObjectName(QStringLiteral("savePdf"));
    m_print->setObjectName(QStringLiteral("printPages"));
    m_print->setDefault(true);
    arrange();
    connect(m_page, &PageView::turned, this, &PrintPreview::turn);
    connect(m_previous, &QToolButton::clicked, this, [this] { turn(-1); });
    connect(m_next, &QToolButton::clicked, this, [this] { turn(1); });
    connect(m_paper, &QComboBox::activated, this, [this] {
        m_options.paper = QPageSize(static_cast<QPageSize::PageSizeId>(m_paper->currentData().toInt()));
        layOut();
    });
    connect(m_pdf, &QPushButton::clicked, this, [this] { Q_EMIT pdfRequested(m_article); });
    connect(m_print, &QPushButton::clicked, this, [this] { Q_EMIT printRequested(m_article); });
    connect(m_close, &QPushButton::clicked, this, &QDialog::close);
    connect(&m_layout, &QFutureWatcherBase::finished, this, &PrintPreview::showArticle);
    retranslate();
    layOut();
}

PrintPreview::~PrintPreview()
{
    m_layout.disconnect(this);
    m_layout.waitForFinished();
}

void PrintPreview::arrange()
{
    auto *bar = new QHBoxLayout;
    bar->addWidget(m_previous);
    bar->addWidget(m_number);
    bar->addWidget(m_next);
    bar->addSpacing(16);
    bar->addWidget(m_paperLabel);
    bar->addWidget(m_paper);
    bar->addStretch(1);
    bar->addWidget(m_pdf);
    bar->addWidget(m_print);
    bar->addWidget(m_close);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_page, 1);
    column->addLayout(bar);
}

void PrintPreview::layOut()
{
    m_article.reset();
    m_page->setArticle({});
    update();
    m_layout.setFuture(QtConcurrent::run([document = m_document, options = m_options] {
        return std::shared_ptr<const PrintedArticle>(std::make_shared<PrintedArticle>(document, options));
    }));
}

void PrintPreview::showArticle()
{
    m_article = m_layout.result();
    m_page->setArticle(m_article);
    update();
}

void PrintPreview::turn(int pages)
{
    if (!m_article)
        return;
    m_page->setPage(std::clamp(m_page->page() + pages, 0, m_article->pageCount() - 1));
    update();
}

void PrintPreview::update()
{
    const int last = m_article ? m_article->pageCount() - 1 : 0;
    m_number->setText(m_article ? m_article->pageLabel(m_page->page()) : QString());
    m_previous->setEnabled(m_page->page() > 0);
    m_next->setEnabled(m_page->page() < last);
    m_pdf->setEnabled(m_article != nullptr);
    m_print->setEnabled(m_article != nullptr);
}

void PrintPreview::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

void PrintPreview::retranslate()
{
    setWindowTitle(tr("Print the article"));
    m_paperLabel->setText(tr("P&aper:"));
    m_pdf->setText(tr("Save as P&DF…"));
    m_print->setText(tr("&Print…"));
    m_close->setText(tr("&Close"));
    m_previous->setAccessibleName(tr("Previous page"));
    m_previous->setToolTip(tr("Previous page"));
    m_next->setAccessibleName(tr("Next page"));
    m_next->setToolTip(tr("Next page"));
}

} // namespace kalpanji
