// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bookmarks/bookmarklist.h"

#include "ui/bookmarks/bookmarkmodel.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QListView>
#include <QPushButton>

namespace kalpanji {

BookmarkList::BookmarkList(BookmarkModel *model, QWidget *parent)
    : QDialog(parent)
    , m_model(model)
    , m_empty(new QLabel(this))
    , m_list(new QListView(this))
    , m_go(new QPushButton(this))
    , m_remove(new QPushButton(this))
    , m_close(new QPushButton(this))
{
    setObjectName(QStringLiteral("bookmarkList"));
    resize(520, 360);
    m_empty->setWordWrap(true);
    m_list->setObjectName(QStringLiteral("bookmarks"));
    m_list->setModel(model);
    m_list->setWordWrap(true);
    m_list->setUniformItemSizes(false);
    m_go->setObjectName(QStringLiteral("goToBookmark"));
    m_go->setDefault(true);
    m_remove->setObjectName(QStringLiteral("removeBookmark"));
    m_remove->setShortcut(QKeySequence::Delete);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_go);
    buttons->addWidget(m_remove);
    buttons->addStretch(1);
    buttons->addWidget(m_close);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_empty);
    column->addWidget(m_list, 1);
    column->addLayout(buttons);
    connect(m_list, &QListView::doubleClicked, this, &BookmarkList::goToCurrent);
    connect(m_go, &QPushButton::clicked, this, &BookmarkList::goToCurrent);
    connect(m_remove, &QPushButton::clicked, this, &BookmarkList::removeCurrent);
    connect(m_close, &QPushButton::clicked, this, &QDialog::close);
    connect(model, &QAbstractItemModel::rowsInserted, this, &BookmarkList::update);
    connect(model, &QAbstractItemModel::rowsRemoved, this, &BookmarkList::update);
    connect(model, &QAbstractItemModel::modelReset, this, &BookmarkList::update);
    update();
    retranslate();
}

void BookmarkList::goToCurrent()
{
    if (m_list->currentIndex().isValid())
        Q_EMIT requested(m_list->currentIndex().row());
}

void BookmarkList::removeCurrent()
{
    if (m_list->currentIndex().isValid())
        m_model->removeRows(m_list->currentIndex().row(), 1);
}

void BookmarkList::update()
{
    const bool any = m_model->rowCount() > 0;
    m_empty->setVisible(!any);
    m_list->setVisible(any);
    m_go->setEnabled(any);
    m_remove->setEnabled(any);
    if (any && !m_list->currentIndex().isValid())
        m_list->setCurrentIndex(m_model->index(0));
}

void BookmarkList::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

void BookmarkList::retranslate()
{
    setWindowTitle(tr("Bookmarks"));
    m_empty->setText(tr("No sentence of this article is bookmarked. Ctrl+D bookmarks the one you are at."));
    m_list->setAccessibleName(tr("Bookmarked sentences"));
    m_go->setText(tr("&Go there"));
    m_remove->setText(tr("&Remove"));
    m_close->setText(tr("&Close"));
}

} // namespace kalpanji
