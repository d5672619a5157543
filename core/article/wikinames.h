// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QJsonArray>
#include <QList>
#include <QRegularExpression>
#include <QSet>
#include <QStringView>

namespace kalpanji {

/// What MediaWiki calls things in its languages: namespaces of files and categories, image options,
/// redirect words, link trails. From resources/wikitext/names.json (source named there); names compare
/// in NFC, case-folded, "_" as a space; image options as they are.
class WikiNames
{
public:
    static const WikiNames &instance();

    /// For "চিত্র:a.jpg": the length of the prefix up to and with its colon; 0 when it is none.
    [[nodiscard]] qsizetype filePrefix(QStringView target) const;
    [[nodiscard]] qsizetype categoryPrefix(QStringView target) const;
    /// For "es:Armenia": the length of the code of another language's wiki up to and with its colon, or 0.
    [[nodiscard]] qsizetype languagePrefix(QStringView target) const;
    /// What a part of a file link says: nothing MediaWiki knows — a caption —, how the image is placed, or
    /// that it stands in a frame with its caption below.
    enum class ImageOption : quint8 { None, Placing, Frame };
    [[nodiscard]] ImageOption imageOption(QStringView part) const;
    /// Length of "__NOTOC__" and its like at the start of `text`, or 0.
    [[nodiscard]] qsizetype magicWord(QStringView text) const;
    /// Length of "#REDIRECT" in any language at the start of `text`; 0 when there is none.
    [[nodiscard]] qsizetype redirectWord(QStringView text) const;
    [[nodiscard]] bool isReferenceHeading(QStringView title) const;
    /// What an argument of a template that cites a source holds, in the order it is shown.
    enum class CitationPart : quint8 { None, Author, Title, Work, Date, Url };
    [[nodiscard]] CitationPart citationPart(QStringView argument) const;
    /// How many characters at the start of `text` join the link before it: [[x]]s.
    [[nodiscard]] qsizetype linkTrail(const QString &language, QStringView text) const;

private:
    WikiNames();
    void addOptions(const QJsonArray &options, ImageOption meaning);

    QSet<QString> m_file;
    QSet<QString> m_category;
    QSet<QString> m_redirect;
    QSet<QString> m_language;
    QSet<QString> m_magicWord;
    QHash<QString, ImageOption> m_option;
    QHash<QString, ImageOption> m_optionBefore; ///< what stands before a value: "alt=", "upright "
    QHash<QString, ImageOption> m_optionAfter; ///< what stands behind a number: "px"
    QSet<QString> m_referenceHeadings;
    QHash<QString, CitationPart> m_citationParts;
    QHash<QString, QRegularExpression> m_trails;
};

} // namespace kalpanji
