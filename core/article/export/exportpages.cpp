// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/article/export/exportpages.h"

namespace kalpanji {

namespace {

Result<ExportPage> pageNamed(Input &input, const QString &title)
{
    const QString wanted = comparableTitle(title);
    ExportReader reader(input);
    while (std::optional<ExportPage> page = reader.next()) {
        if (comparableTitle(page->title) == wanted)
            return *std::move(page);
    }
    return reader.problem().value_or(Error {ErrorCode::NoSuchPage, title});
}

Result<ExportPage> onlyPage(Input &input)
{
    std::optional<ExportPage> article;
    std::optional<ExportPage> other;
    qint64 articles = 0;
    qint64 others = 0;
    ExportReader reader(input);
    while (std::optional<ExportPage> page = reader.next()) {
        auto &first = page->isArticle() ? article : other;
        ++(page->isArticle() ? articles : others);
        if (!first)
            first = std::move(page);
    }
    if (const std::optional<Error> problem = reader.problem())
        return *problem;
    if (articles == 1)
        return *std::move(article);
    if (articles == 0 && others == 1)
        return *std::move(other);
    if (articles + others == 0)
        return Error {ErrorCode::EmptyInput, input.name()};
    return Error {ErrorCode::SeveralPages, input.name(), articles > 0 ? articles : others};
}

} // namespace

PageList listPages(Input &input)
{
    PageList list;
    ExportReader reader(input);
    while (const std::optional<ExportPage> page = reader.next())
        list.pages.append({page->title, page->nameSpace, page->isRedirect, page->text.size()});
    list.problem = reader.problem();
    return list;
}

Result<ExportPage> findPage(Input &input, const QString &title)
{
    return title.isEmpty() ? onlyPage(input) : pageNamed(input, title);
}

QString comparableTitle(QString title)
{
    title = title.replace(u'_', u' ').simplified();
    if (!title.isEmpty())
        title[0] = title.at(0).toUpper();
    return title;
}

} // namespace kalpanji
