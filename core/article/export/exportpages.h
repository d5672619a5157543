// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/article/export/exportreader.h"

#include <QList>

namespace kalpanji {

/// A page of an export as a person chooses it.
struct PageEntry {
    QString title;
    int nameSpace = 0; ///< 0: an article
    bool isRedirect = false;
    qsizetype length = 0; ///< of its wikitext, in UTF-16 units
    bool operator==(const PageEntry &) const = default;
};

struct PageList {
    QList<PageEntry> pages; ///< in the order of the file
    std::optional<Error> problem; ///< why the file could not be read to its end
};

PageList listPages(Input &input);

/// The page called `title`, "_" read as a space and its first letter in either case, as MediaWiki does. With
/// an empty title: the only article of the export (templates and redirects may come with it) or the only
/// page. Errors: NoSuchPage, SeveralPages (offset: how many), EmptyInput, and those of ExportReader.
Result<ExportPage> findPage(Input &input, const QString &title);

/// `title` in the form in which MediaWiki compares: "foo_bar" is "Foo bar".
QString comparableTitle(QString title);

} // namespace kalpanji
