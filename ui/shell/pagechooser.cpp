// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/pagechooser.h"

#include "ui/shell/language.h"
#include "ui/shell/pagefilter.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QVBoxLayout>

namespace kalpanji {

PageChooser::PageChooser(const PageList &list, const QString &fileName, QWidget *parent)
    : QDialog(parent)
    , m_fileName(fileName)
    , m_total(list.pages.size())
    , m_filter(new PageFilter(list.pages, this))
    , m_heading(new QLabel)
    , m_search(new QLineEdit)
    , m_view(new QListView)
    , m_articlesOnly(new QCheckBox)
    , m_count(new QLabel)
    , m_open(new QPushButton)
    , m_cancel(new QPushButton)
{
    setObjectName(QStringLiteral("pageChooser"));
    setAttribute(Qt::WA_DeleteOnClose);
    m_heading->setTextFormat(Qt::PlainText);
    m_heading->setWordWrap(true);
    m_search->setObjectName(QStringLiteral("pageSearch"));
    m_search->setClearButtonEnabled(true);
    m_search->installEventFilter(this);
    m_view->setObjectName(QStringLiteral("pageList"));
    m_view->setModel(m_filter);
    m_view->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_view->setUniformItemSizes(true); // a dump has a million titles
    m_articlesOnly->setObjectName(QStringLiteral("articlesOnly"));
    m_articlesOnly->setChecked(m_filter->hasArticles());
    m_open->setObjectName(QStringLiteral("openPages"));
    m_open->setDefault(true);

    auto *below = new QHBoxLayout;
    below->addWidget(m_articlesOnly);
    below->addStretch();
    below->addWidget(m_count);
    auto *buttons = new QDialogButtonBox;
    buttons->addButton(m_open, QDialogButtonBox::AcceptRole);
    buttons->addButton(m_cancel, QDialogButtonBox::RejectRole);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_heading);
    column->addWidget(m_search);
    column->addWidget(m_view, 1);
    column->addLayout(below);
    column->addWidget(buttons);
    resize(520, 560);

    connect(m_search, &QLineEdit::textChanged, this, &PageChooser::filter);
    connect(m_articlesOnly, &QCheckBox::toggled, this, &PageChooser::filter);
    connect(m_view, &QListView::doubleClicked, this, &PageChooser::openSelected);
    connect(buttons, &QDialogButtonBox::accepted, this, &PageChooser::openSelected);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            [this] { m_open->setEnabled(m_view->selectionModel()->hasSelection()); });
    filter();
    retranslate();
}

void PageChooser::filter()
{
    m_filter->setFilter(m_search->text(), m_articlesOnly->isChecked());
    if (!m_view->selectionModel()->hasSelection() && m_filter->rowCount() > 0)
        m_view->setCurrentIndex(m_filter->index(0, 0)); // Enter opens what is found
    m_open->setEnabled(m_view->selectionModel()->hasSelection());
    const LocaleFormat &numbers = Language::format();
    //: how many of all pages are listed
    m_count->setText(tr("%1 of %2").arg(numbers.integer(m_filter->rowCount()), numbers.integer(m_total)));
}

void PageChooser::openSelected()
{
    QStringList titles;
    QModelIndexList rows = m_view->selectionModel()->selectedRows();
    std::sort(rows.begin(), rows.end());
    for (const QModelIndex &row : std::as_const(rows))
        titles.append(row.data().toString());
    if (titles.isEmpty())
        return;
    Q_EMIT chosen(titles);
    accept();
}

bool PageChooser::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_search && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        for (const int arrow : {Qt::Key_Up, Qt::Key_Down, Qt::Key_PageUp, Qt::Key_PageDown}) {
            if (key->key() == arrow) {
                QCoreApplication::sendEvent(m_view, event);
                return true;
            }
        }
    }
    return QDialog::eventFilter(watched, event);
}

void PageChooser::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

void PageChooser::retranslate()
{
    setWindowTitle(tr("Choose articles"));
    //: %1 is a file name
    m_heading->setText(tr("%1 holds several articles. Which do you want to read?").arg(m_fileName));
    m_search->setPlaceholderText(tr("Find a title"));
    m_search->setAccessibleName(tr("Find a title"));
    m_view->setAccessibleName(tr("Pages of the file"));
    m_articlesOnly->setText(tr("&Articles only"));
    m_articlesOnly->setToolTip(tr("Leaves out redirects, templates and other pages that are no articles"));
    m_open->setText(tr("&Open"));
    m_cancel->setText(tr("Cancel"));
    filter();
}

} // namespace kalpanji
