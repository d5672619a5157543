// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/article/input/input.h"

#include <QHash>
#include <QString>
#include <QXmlStreamReader>

#include <optional>

namespace kalpanji {

/// One page of a MediaWiki export in its newest revision.
struct ExportPage {
    QString title;
    int nameSpace = 0; ///< 0: an article; 10: a template; see the export's own list
    bool isRedirect = false;
    QString text; ///< wikitext; empty when the export leaves it out
    QString timestamp; ///< of the revision, ISO 8601
    QString siteName; ///< "Wikipedia"
    QString language; ///< of the site, as the export says; its texts may be in another
    QString url; ///< where the page stood; empty when the export does not tell

    [[nodiscard]] bool isArticle() const { return nameSpace == 0 && !isRedirect; }
};

/// Reads `Special:Export` files and dumps, schemas 0.3 to 0.11, page by page: in memory is one page at most.
/// UTF-8, and UTF-16 with or without a byte order mark.
class ExportReader
{
public:
    explicit ExportReader(Input &input);

    /// The next page; none at the end and where the file is damaged.
    std::optional<ExportPage> next();
    /// After the last page: TruncatedInput or MalformedInput (offsets: characters of the XML), and what
    /// Input::problem() tells.
    [[nodiscard]] std::optional<Error> problem() const;

private:
    void readSiteInfo();
    void readNamespaces();
    ExportPage readPage();
    void readRevision(ExportPage &page);
    [[nodiscard]] int nameSpaceOf(const QString &title) const;
    [[nodiscard]] QString urlOf(const QString &title) const;

    Input &m_input;
    QXmlStreamReader m_xml;
    QString m_siteName;
    QString m_language;
    QString m_base; ///< address of the main page
    QHash<QString, int> m_nameSpaces; ///< by name
};

} // namespace kalpanji
