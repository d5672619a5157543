// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/articleopener.h"

#include "ui/shell/documentloader.h"
#include "ui/shell/documenttabs.h"
#include "ui/shell/errortext.h"
#include "ui/shell/messagebar.h"
#include "ui/shell/pagechooser.h"
#include "ui/shell/settings.h"

#include <QClipboard>
#include <QFileDialog>
#include <QFileInfo>
#include <QGuiApplication>
#include <QMenu>

namespace kalpanji {

ArticleOpener::ArticleOpener(DocumentTabs *tabs, MessageBar *messages, Settings *settings, QWidget *window)
    : QObject(window)
    , m_tabs(tabs)
    , m_messages(messages)
    , m_settings(settings)
    , m_window(window)
    , m_loader(new DocumentLoader(this))
{
    connect(m_loader, &DocumentLoader::started, m_messages, &QWidget::hide);
    connect(m_loader, &DocumentLoader::loaded, this, &ArticleOpener::show);
    connect(m_loader, &DocumentLoader::failed, this, &ArticleOpener::showError);
    connect(m_loader, &DocumentLoader::severalPages, this, &ArticleOpener::offerPages);
}

// --- where from --------------------------------------------------------------------------------------

void ArticleOpener::openFiles(const QStringList &paths, const OpenOptions &options)
{
    QStringList absolute;
    for (const QString &path : paths)
        absolute.append(QFileInfo(path).absoluteFilePath());
    m_loader->openFiles(absolute, options);
}

void ArticleOpener::openBundled(const OpenOptions &options) { m_loader->openBundled(options); }

void ArticleOpener::openPage(const QString &path, const QString &title, const QString &language)
{
    OpenOptions options;
    options.read.page = title;
    options.read.language = language;
    m_loader->openFiles({path}, options);
}

void ArticleOpener::openByDialog()
{
    auto *dialog = new QFileDialog(m_window, tr("Open articles"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setObjectName(QStringLiteral("openDialog"));
    dialog->setFileMode(QFileDialog::ExistingFiles);
    dialog->setNameFilters(
        {tr("Articles (*.wikitext *.wiki *.mediawiki *.txt *.xml *.html *.htm *.gz *.bz2)"),
         tr("All files (*)")});
    connect(dialog, &QFileDialog::filesSelected, this,
            [this](const QStringList &paths) { openFiles(paths); });
    dialog->open();
}

void ArticleOpener::openClipboard()
{
    //: stands for a file name in messages
    m_loader->openPasted(QGuiApplication::clipboard()->text().toUtf8(), tr("The clipboard"));
}

void ArticleOpener::openLinked(const QString &title)
{
    if (!m_tabs->show(title))
        m_loader->openLinked(title, m_tabs->current().path);
}

void ArticleOpener::readIn(const QString &language)
{
    const Session &session = m_tabs->current();
    if (session.pasted.isEmpty())
        return openPage(session.path, session.document->article.title, language);
    OpenOptions options;
    options.read.language = language;
    m_loader->openPasted(session.pasted, tr("The clipboard"), options);
}

void ArticleOpener::choosePages() { m_loader->listPages(m_tabs->current().path); }

void ArticleOpener::fillRecentMenu(QMenu *menu, QAction *last)
{
    menu->clear();
    const QStringList files = m_settings->recentFiles();
    for (const QString &path : files) {
        QAction *entry = menu->addAction(QFileInfo(path).fileName().replace(u'&', QLatin1String("&&")));
        entry->setToolTip(path);
        connect(entry, &QAction::triggered, this, [this, path] { openFiles({path}); });
    }
    menu->addSeparator();
    menu->addAction(last);
    last->setEnabled(!files.isEmpty());
}

// --- what comes of it --------------------------------------------------------------------------------

void ArticleOpener::show(const OpenedArticle &article)
{
    m_tabs->open(article);
    if (!article.path.isEmpty())
        m_settings->addRecentFile(article.path);
    if (article.document->packProblem)
        m_messages->showMessage(errorText(*article.document->packProblem));
}

void ArticleOpener::showError(const Error &error)
{
    const QString told = m_messages->isVisible() ? m_messages->message() : QString(); // of another file
    const bool bundleItselfIsDamaged = error.subject.startsWith(QLatin1String(":/"));
    if (m_tabs->count() == 0 && !bundleItselfIsDamaged)
        openBundled(); // never an empty window
    m_messages->showMessage(told.isEmpty() ? errorText(error) : told + u'\n' + errorText(error));
}

void ArticleOpener::offerPages(const PageList &list, const QString &path)
{
    if (m_tabs->count() == 0)
        openBundled(); // something to read behind the dialog
    auto *chooser = new PageChooser(list, QFileInfo(path).fileName(), m_window);
    connect(chooser, &PageChooser::chosen, this,
            [this, path](const QStringList &titles) { m_loader->openPages(path, titles); });
    chooser->open();
}

} // namespace kalpanji
