// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reader/readermenu.h"

#include "core/text/graphemes.h"
#include "ui/reader/articleview.h"
#include "ui/reader/openexternally.h"
#include "ui/reader/readerlinks.h"
#include "ui/reader/sentences.h"
#include "ui/shell/viewstate.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QUrl>

namespace kalpanji {

namespace {

constexpr qsizetype titleClusters = 40;

/// For a menu entry: short, and without a letter that would become its access key.
QString menuTitle(const QString &title)
{
    return elidedAtCluster(title, titleClusters).replace(u'&', QStringLiteral("&&"));
}

const Image *imageAt(const Article &article, qsizetype offset)
{
    for (const Block &block : article.blocks) {
        if (block.kind == BlockKind::Image && block.range.contains(offset) && block.index >= 0
            && block.index < article.images.size())
            return &article.images.at(block.index);
    }
    return nullptr;
}

} // namespace

QString commonsAddress(const Image &image)
{
    QString name = image.file;
    name.replace(u' ', u'_');
    return QStringLiteral("https://commons.wikimedia.org/wiki/File:")
        + QString::fromLatin1(QUrl::toPercentEncoding(name));
}

ReaderMenu::ReaderMenu(ArticleView *view, ViewState *state, QPoint place)
    : QMenu(view)
    , m_view(view)
    , m_state(state)
{
    setObjectName(QStringLiteral("readerMenu"));
    setAttribute(Qt::WA_DeleteOnClose);
    const Document &document = *state->document();
    const qsizetype offset = view->articleOffsetAt(place);
    if (const QString address = view->anchorAt(place); !address.isEmpty())
        addLink(address);
    if (offset >= 0) {
        if (const Image *image = imageAt(document.article, offset))
            addImage(*image);
        if (const Event *event = document.chronology.find(document.chronology.at(offset)))
            addEvent(*event);
    }
    addCopying(offset);
}

void ReaderMenu::addCopying(qsizetype offset)
{
    const bool hasSelection = m_view->textCursor().hasSelection();
    QAction *copy = addAction(tr("&Copy"), m_view, &QTextEdit::copy);
    copy->setEnabled(hasSelection);
    const TextRange sentence = offset < 0 ? TextRange() : sentenceAt(*m_state->document(), offset);
    QAction *cite =
        addAction(hasSelection ? tr("Copy with c&itation") : tr("Copy the sentence with c&itation"), this,
                  [view = m_view, sentence, hasSelection] {
                      view->copyWithCitation(hasSelection ? view->selectedRange() : sentence);
                  });
    cite->setEnabled(hasSelection || !sentence.isEmpty());
    addAction(tr("Select &all"), m_view, &QTextEdit::selectAll);
}

void ReaderMenu::addLink(const QString &address)
{
    const auto link = ReaderLink::fromAddress(address);
    if (!link)
        return;
    switch (link->kind) {
    case ReaderLink::Kind::Article: //: %1 is the title of an article
        addAction(tr("&Open “%1”").arg(menuTitle(link->target)), m_view,
                  [view = m_view, title = link->target] { Q_EMIT view->linkActivated(title); });
        addAction(tr("Copy the &title"), this,
                  [title = link->target] { QGuiApplication::clipboard()->setText(title); });
        break;
    case ReaderLink::Kind::External:
        addAddress(link->target, tr("Copy the a&ddress"), tr("Open in the &browser…"));
        break;
    case ReaderLink::Kind::Reference:
        addAction(tr("&Go to the note"), m_view,
                  [view = m_view, number = link->target.toLongLong()] { view->goToReference(number); });
        break;
    }
    addSeparator();
}

void ReaderMenu::addImage(const Image &image)
{
    addAddress(commonsAddress(image), tr("Copy the image’s a&ddress on Commons"),
               tr("Look for the image on Commons with the &browser…"));
    addSeparator();
}

void ReaderMenu::addEvent(const Event &event)
{
    //: %1 is the title of an event
    addAction(tr("&Show “%1” on the timeline").arg(menuTitle(event.title)), m_state,
              [state = m_state, id = event.id] { state->selectEvent(id); });
    addSeparator();
}

void ReaderMenu::addAddress(const QString &address, const QString &copyText, const QString &openText)
{
    addAction(copyText, this, [address] { QGuiApplication::clipboard()->setText(address); });
    addAction(openText, m_view, [view = m_view, address] { openExternally(address, view); });
}

} // namespace kalpanji
