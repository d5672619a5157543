// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/linkedarticle.h"

#include "core/article/export/exportpages.h"

#include <QDir>
#include <QFileInfo>

namespace kalpanji {

namespace {

Result<DocumentPtr> openNamedPage(const QString &path, const QString &title, OpenOptions options)
{
    options.read.page = title;
    return openFile(path, options);
}

bool isExport(const QString &path)
{
    const Result<Input> input = Input::ofFile(path);
    return input && recogniseMarkup(input->headText()) == InputKind::MediaWikiXml;
}

/// The file of `folder` whose name, short of one ending or more, is `title`; empty when there is none.
QString fileCalled(const QString &title, const QDir &folder)
{
    static const QStringList kinds {
        QStringLiteral("*.wikitext"), QStringLiteral("*.wiki"), QStringLiteral("*.mediawiki"),
        QStringLiteral("*.txt"),      QStringLiteral("*.html"), QStringLiteral("*.htm"),
        QStringLiteral("*.gz"),       QStringLiteral("*.bz2")}; // not pictures, which bear titles too
    const QFileInfoList files = folder.entryInfoList(kinds, QDir::Files | QDir::Readable, QDir::Name);
    for (const QFileInfo &file : files) {
        for (QString name = file.completeBaseName(); !name.isEmpty();) {
            if (comparableTitle(name) == title)
                return file.absoluteFilePath();
            const qsizetype dot = name.lastIndexOf(u'.');
            name.truncate(std::max<qsizetype>(dot, 0));
        }
    }
    return {};
}

} // namespace

Result<LinkedArticle> openLinked(const QString &title, const QString &path, const OpenOptions &options)
{
    const QString wanted = comparableTitle(title.section(u'#', 0, 0));
    if (path.isEmpty()) // the bundled article and the clipboard stand alone
        return Error {ErrorCode::NoSuchPage, wanted};
    if (isExport(path)) {
        Result<DocumentPtr> page = openNamedPage(path, wanted, options);
        if (page && !(*page)->article.redirect.isEmpty())
            page = openNamedPage(path, (*page)->article.redirect.section(u'#', 0, 0), options);
        if (page)
            return LinkedArticle {*page, path};
        if (page.error().code != ErrorCode::NoSuchPage)
            return page.error();
    }
    const QString file = fileCalled(wanted, QFileInfo(path).absoluteDir());
    if (file.isEmpty())
        return Error {ErrorCode::NoSuchPage, wanted};
    const Result<DocumentPtr> document = openFile(file, options);
    return document ? Result<LinkedArticle>(LinkedArticle {*document, file}) : document.error();
}

} // namespace kalpanji
