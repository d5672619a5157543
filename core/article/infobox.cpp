// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/article/infobox.h"

#include "core/article/reader.h"

#include <QRegularExpression>
#include <QSet>

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

/// A parameter's name as a person would write it: of "office2" and "term_start2" the number says no more than
/// that there are several.
QString labelOf(const QString &name)
{
    QString label = QString(name).replace(u'_', u' ').trimmed();
    qsizetype end = label.size();
    while (end > 0 && label.at(end - 1).isDigit())
        --end;
    constexpr qsizetype longestNumber = 2; // four digits are a year
    if (end > 1 && label.size() - end <= longestNumber)
        label.truncate(end);
    return label.trimmed();
}

/// A picture's file, and what is said of how it is shown: pictures are not shown in the box.
bool isAboutPicture(const QString &label, const QString &text)
{
    static const QRegularExpression file(
        QStringLiteral("^[^\n]+\\.(?:jpe?g|png|svg|gif|tiff?|webp|og[agv]|webm|pdf)$"),
        QRegularExpression::CaseInsensitiveOption);
    static const QSet<QString> words {QStringLiteral("alt"),     QStringLiteral("caption"),
                                      QStringLiteral("upright"), QStringLiteral("filetype"),
                                      QStringLiteral("pie"),     QStringLiteral("ক্যাপশন")};
    static const QSet<QString> measures {QStringLiteral("size"), QStringLiteral("width"),
                                         QStringLiteral("tamaño"), QStringLiteral("ancho"),
                                         QStringLiteral("আকার")};
    static const QSet<QString> pictures {
        QStringLiteral("image"), QStringLiteral("img"),    QStringLiteral("map"),    QStringLiteral("flag"),
        QStringLiteral("logo"),  QStringLiteral("photo"),  QStringLiteral("imagen"), QStringLiteral("mapa"),
        QStringLiteral("চিত্র"),  QStringLiteral("মানচিত্র")};
    const QStringList parts = label.toCaseFolded().split(u' ');
    const bool isMeasure = measures.contains(parts.constLast())
        && (parts.size() == 1 || pictures.contains(parts.constFirst())); // not that of a household
    return isMeasure || file.match(text).hasMatch() || words.contains(parts.constFirst())
        || words.contains(parts.constLast());
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
        const QString label = labelOf(name);
        if (!text.isEmpty() && found.rows.size() < rowLimit && !isAboutPicture(label, text))
            found.rows.append({label, text});
    }
    return found;
}

} // namespace kalpanji
