// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/article/articlebuilder.h"
#include "core/article/wikitext/footnotes.h"
#include "core/article/wikitext/htmltags.h"
#include "core/article/wikitext/tablewriter.h"

namespace kalpanji::wikitext {

/// Makes an Article of a tree: what a person reads, and what it is made of.
class ArticleWriter
{
public:
    ArticleWriter(Tree tree, const SourceText &source, const QString &language);

    Article write();

private:
    /// Where quotes began to make text bold or italic; -1 while they do not.
    struct Quoting {
        qsizetype bold = -1;
        qsizetype italic = -1;
    };
    /// An HTML tag that is open: where its text begins.
    struct Format {
        SpanKind kind;
        qsizetype from;
    };
    /// An image that waits for the end of the block it stands in.
    struct Card {
        quint32 node;
        qsizetype image;
        bool inGallery;
    };

    void writeBlocks(quint32 first, quint32 end);
    void writeBlock(quint32 index);
    void writeTable(quint32 index);
    void writeCell(quint32 index);
    void closeTables(std::size_t depth);
    void openBlock(BlockKind kind, int level = 0, const QString &marks = {});
    void endBlock();
    void closeBlock();
    void ensureBlock();
    void breakBlock();
    [[nodiscard]] bool isAside() const;
    void endFormats();
    void writeFile(quint32 index, bool inGallery);
    void writeCards();
    void writeCard(Card card);
    void writeReferences();
    void writeTemplates();

    // inlinewriter.cpp
    void writeInline(quint32 first, quint32 end);
    void writeText(Span32 range);
    void copy(Span32 range);
    void writeEscaped(Span32 range);
    void writeQuotes(const Node &node);
    void endQuoting();
    void writeLink(quint32 index);
    void writeUrl(quint32 index);
    void writeTag(const Node &node);
    void writeListTag(const Node &node);
    void writeTableTag(HtmlTag tag, const Node &node);
    void writeExtension(quint32 index);
    void writePreformatted(Span32 range);
    [[nodiscard]] QString plainText(quint32 first, quint32 end) const;
    [[nodiscard]] QStringView textOf(Span32 range) const { return range.of(m_tree.text); }

    Tree m_tree;
    ArticleBuilder m_builder;
    TableWriter m_tables;
    Footnotes m_footnotes;
    Quoting m_quoting;
    std::vector<Format> m_formats;
    std::vector<Card> m_cards;
    std::size_t m_run = 0; ///< the run of Tree::runs that was copied from last
    BlockKind m_kind = BlockKind::Paragraph; ///< of the block that is open
    int m_level = 0; ///< its level
    bool m_keepsLines = false; ///< in a <poem>
    QString m_listMarks; ///< of the <ul> and <ol> that are open
    std::size_t m_tableFloor = 0; ///< how many tables no HTML tag may close
};

} // namespace kalpanji::wikitext
