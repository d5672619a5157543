// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/article/wikitext/extensiontags.h"

#include <QString>

#include <vector>

namespace kalpanji::wikitext {

enum class NodeKind : quint8 {
    // blocks; their children are inline nodes, and for Table, Row and Cell other blocks
    Heading, ///< level 1–6
    Paragraph,
    ListItem, ///< name: its marks, "*", "#:", ";"
    Preformatted, ///< lines that begin with a space
    Rule, ///< "----"
    Table, ///< name: its attributes
    Row,
    Caption, ///< name: its attributes
    Cell, ///< name: its attributes; HeaderCell
    // inside a block
    Text,
    Quotes, ///< a run of apostrophes; name: those that stay text; flags: what the others open or close
    Entity, ///< "&nbsp;"
    Link, ///< name: the target as written; children: its label and its trail
    File, ///< name: the target with its namespace; range: all its options; children: its caption
    Category, ///< name: the target with its namespace
    Interlanguage, ///< name: the target with its language; children: its label
    ExternalLink, ///< name: the URL; children: its label
    Url, ///< a bare URL
    Tag, ///< an HTML tag MediaWiki lets pass: name: its name; level: an HtmlTag
    Extension, ///< level unused; name.begin: index into Tree::extensions
};

enum NodeFlag : quint16 {
    TogglesBold = 1, ///< Quotes
    TogglesItalic = 2,
    HeaderCell = 4,
    Closing = 8, ///< Tag: "</b>"
    SelfClosing = 16, ///< Tag: "<br/>"
    Framed = 64, ///< File: shown in a frame, with its caption below it
    PageName = 128, ///< Text: a target that is shown, with signs that stand for characters
    Definition = 32, ///< ListItem: what follows the colon of its term; its last mark reads ":"
};

/// UTF-16 offsets, 32 bits wide: a tree has many.
struct Span32 {
    quint32 begin = 0;
    quint32 end = 0;

    [[nodiscard]] quint32 size() const { return end - begin; }
    [[nodiscard]] bool isEmpty() const { return end <= begin; }
    [[nodiscard]] QStringView of(QStringView text) const { return text.sliced(begin, end - begin); }
    bool operator==(const Span32 &) const = default;
};

/// Nodes lie in text order, each before its children; `next` is the index of the first one that is not
/// inside it.
struct Node {
    NodeKind kind = NodeKind::Text;
    quint8 level = 0;
    quint16 flags = 0;
    Span32 range; ///< what stands inside, without the signs around it
    Span32 name;
    quint32 next = 0;
};

/// From `text` on, characters were copied from the source at `source` on, until the next run.
struct Run {
    quint32 text = 0;
    quint32 source = 0;
};

/// An argument of a template, as source offsets. `equals` is the place of the sign that ends its name, or
/// equal to `end` for a positional one.
struct Argument {
    quint32 begin = 0;
    quint32 equals = 0;
    quint32 end = 0;
};

/// {{name|…}} as source offsets; its arguments are `count` of Tree::arguments from `first` on.
struct TemplateNode {
    Span32 range; ///< braces included
    quint32 nameEnd = 0;
    quint32 first = 0;
    quint32 count = 0;
};

/// An extension tag: <ref …>…</ref>. What stands in it was read as a text of its own.
struct ExtensionNode {
    ExtensionTag tag = ExtensionTag::Nowiki;
    quint32 mark = 0; ///< where its mark stands in Tree::text
    Span32 attributes; ///< source offsets
    Span32 source; ///< source offsets of what stands between the tags
    Span32 content; ///< the same in Tree::text, once read
    quint32 firstNode = 0; ///< nodes of its content
    quint32 endNode = 0;
};

/// Wikitext, read: what is left of it when comments, templates and tags are taken out (`text`), and the
/// nodes over it.
struct Tree {
    QStringView source;
    QString text; ///< the page, then the content of each extension tag
    std::vector<Run> runs; ///< sorted by text
    std::vector<Node> nodes; ///< the page's, then each extension's
    quint32 pageNodes = 0; ///< how many nodes are the page's
    std::vector<ExtensionNode> extensions;
    std::vector<TemplateNode> templates; ///< in the order they begin
    std::vector<Argument> arguments;
    Span32 redirect; ///< the target as written in text, when the page is a redirect
    int unclosed = 0; ///< comments and tags that are never closed

    /// Source offset of the character at `offset` of `text`.
    [[nodiscard]] quint32 sourceAt(quint32 offset) const;
    /// The extension whose mark stands at `offset` of `text`.
    [[nodiscard]] quint32 extensionAt(quint32 offset) const;
};

/// Stands in Tree::text where an extension tag stood. No wikitext has it: what the source has of it is
/// dropped.
constexpr char16_t extensionMark = u'\x7f';

} // namespace kalpanji::wikitext
