// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/comparison.h"

#include "core/text/graphemes.h"
#include "ui/shell/documentloader.h"
#include "ui/shell/documenttabs.h"
#include "ui/shell/pagechooser.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QMenu>

namespace kalpanji {

namespace {
constexpr qsizetype titleClusters = 50;
}

Comparison::Comparison(ViewState *state, DocumentTabs *tabs, QMenu *menu, QWidget *window)
    : QObject(window)
    , m_state(state)
    , m_tabs(tabs)
    , m_menu(menu)
    , m_window(window)
    , m_loader(new DocumentLoader(this))
{
    connect(menu, &QMenu::aboutToShow, this, &Comparison::fill);
    connect(state, &ViewState::sourceRequested, this, &Comparison::goToSource);
    connect(m_loader, &DocumentLoader::loaded, this, [this](const OpenedArticle &article) {
        const DocumentPtr opened = m_tabs->openBehind(article);
        if (opened != m_state->document())
            m_state->setCompared(opened);
    });
    connect(m_loader, &DocumentLoader::failed, this, &Comparison::failed);
    connect(m_loader, &DocumentLoader::severalPages, this, &Comparison::choosePages);
}

void Comparison::compareWithFile(const QString &path)
{
    m_loader->openFiles({QFileInfo(path).absoluteFilePath()});
}

void Comparison::fill()
{
    m_menu->clear();
    addChoice(tr("&No other article"), nullptr);
    const QList<DocumentPtr> open = m_tabs->documents();
    for (const DocumentPtr &document : open) {
        if (document != m_state->document())
            addChoice(
                elidedAtCluster(document->article.title, titleClusters).replace(u'&', QStringLiteral("&&")),
                document);
    }
    m_menu->addSeparator();
    QAction *file = m_menu->addAction(tr("An article from a &file…"), this, &Comparison::askForFile);
    file->setObjectName(QStringLiteral("compareWithFile"));
}

void Comparison::addChoice(const QString &name, const DocumentPtr &document)
{
    QAction *choice = m_menu->addAction(name, m_state, [this, document] { m_state->setCompared(document); });
    choice->setCheckable(true);
    choice->setChecked(m_state->compared() == document);
}

void Comparison::askForFile()
{
    auto *dialog = new QFileDialog(m_window, tr("Compare with an article"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setObjectName(QStringLiteral("compareDialog"));
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &Comparison::compareWithFile);
    dialog->open();
}

void Comparison::choosePages(const PageList &list, const QString &path)
{
    auto *chooser = new PageChooser(list, QFileInfo(path).fileName(), m_window);
    connect(chooser, &PageChooser::chosen, this,
            [this, path](const QStringList &titles) { m_loader->openPages(path, titles); });
    chooser->open();
}

void Comparison::goToSource(const Selection &selection)
{
    const EventId event = selection.compared; // the selection itself goes with the article shown
    if (selection.kind != Selection::Kind::ComparedEvent || !m_tabs->show(m_state->compared()))
        return;
    m_state->selectEvent(event);
    Q_EMIT m_state->sourceRequested(m_state->selection());
}

} // namespace kalpanji
