// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/article/articlebuilder.h"
#include "core/article/wikitext/pairs.h"

namespace kalpanji {

/// Reads what stands inside a block — links, quotes, templates, references, entities, tags — and hands
/// text and spans to the builder. Nesting deeper than 256 stays text.
class InlineParser
{
public:
    InlineParser(ArticleBuilder &builder, const QString &language);
    /// For a part of a text whose pairs are known.
    InlineParser(ArticleBuilder &builder, const QString &language, QHash<qsizetype, Pair> pairs);

    /// Reads source units [start, end) into the block that is open.
    void read(qsizetype start, qsizetype end);
    /// The end of what opens at `at`, when it has its partner; `at` otherwise.
    [[nodiscard]] qsizetype skip(qsizetype at) const;
    [[nodiscard]] const Pair *pairAt(qsizetype at) const;

    /// Category links are kept and not shown; file links are cards of their own between the blocks, and
    /// interlanguage links nothing a reader sees.
    /// False when the link is of no such kind.
    bool readBlockLink(const Pair &pair);
    /// Records the call; nothing of it is shown.
    void readTemplate(const Pair &pair);
    /// [start, end) cut at each `|` that is not inside a pair.
    [[nodiscard]] QList<TextRange> arguments(qsizetype start, qsizetype end) const;
    /// The text of [start, end) as a person would read it, without touching the article's text.
    [[nodiscard]] QString plain(qsizetype start, qsizetype end) const;

    /// Footnotes met so far, to be written after the last section.
    void writeReferences();

private:
    struct Note {
        qsizetype start;
        qsizetype end;
        QString name;
        QString group;
    };

    void readLine(qsizetype start, qsizetype end);
    /// Where reading goes on: after the link and its trail.
    qsizetype readLink(qsizetype at, const Pair &pair, qsizetype end);
    qsizetype readExternal(qsizetype at, qsizetype end);
    qsizetype readBareUrl(qsizetype at, qsizetype end);
    qsizetype readTag(qsizetype at, qsizetype end);
    void readPaired(qsizetype at, const Pair &pair);
    void readExtension(qsizetype at, const Pair &pair);
    void readReference(qsizetype at, const Pair &pair);
    qsizetype readEntity(qsizetype at, qsizetype end);

    ArticleBuilder &m_builder;
    QStringView m_text;
    QString m_language;
    QHash<qsizetype, Pair> m_pairs;
    QList<Note> m_notes;
    int m_depth = 0;
};

} // namespace kalpanji
