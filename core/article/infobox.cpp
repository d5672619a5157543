// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/article/infobox.h"

#include "core/article/reader.h"

namespace kalpanji {

namespace {

constexpr qsizetype rowLimit = 40;
constexpr qsizetype valueLimit = 2000; // UTF-16 units of wikitext; what is longer is no fact for a box

bool isInfobox(const QString &name, const QStringList &names)
{
    const QString folded = name.trimmed().toCaseFolded();
    return std::any_of(names.begin(), names.end(), [&folded](const QString &word) {
        return folded.startsWith(word) || folded.endsWith(word);
    });
}

QString plainValue(const QString &wikitext, const QString &language)
{
    if (wikitext.size() > valueLimit)
        return {};
    ReadOptions options;
    options.kind = InputKind::Wikitext;
    options.language = language;
    const Result<Article> read = readArticle(wikitext.toUtf8(), options);
    return read ? read->text.trimmed() : QString();
}

} // namespace

Infobox infoboxOf(const Article &article, const QStringList &names)
{
    const QStringList words = names + QStringList {QStringLiteral("infobox")};
    const auto box = std::find_if(article.templates.begin(), article.templates.end(),
                                  [&words](const TemplateCall &call) { return isInfobox(call.name, words); });
    Infobox found;
    if (box == article.templates.end())
        return found;
    for (const auto &[name, value] : box->params) {
        bool isPositional = false;
        name.toInt(&isPositional);
        const QString text = isPositional ? QString() : plainValue(value, article.language);
        if (!text.isEmpty() && found.rows.size() < rowLimit)
            found.rows.append({QString(name).replace(u'_', u' ').trimmed(), text});
    }
    return found;
}

} // namespace kalpanji
