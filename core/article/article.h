// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/text/textrange.h"

#include <QList>
#include <QString>

namespace kalpanji {

/// What a piece of the article's text is. Prose — where dates and events are looked for — is Paragraph
/// and ListItem alone.
enum class BlockKind : quint8 {
    Heading,
    Paragraph,
    ListItem,
    Preformatted,
    TableCell,
    TableCaption,
    Image, ///< an image card: its file name, a line end, its caption
    Reference, ///< the text of a footnote; all stand after the last section
};

struct Block {
    BlockKind kind = BlockKind::Paragraph;
    TextRange range;
    int level = 0; ///< Heading: 1–6; ListItem: depth from 1
    qsizetype index =
        -1; ///< Image, TableCell, TableCaption, Reference: which of Article::images, tables, references
    QString marks; ///< ListItem: its wikitext path, "*", "#:", ";"

    [[nodiscard]] bool isProse() const { return kind == BlockKind::Paragraph || kind == BlockKind::ListItem; }
    bool operator==(const Block &) const = default;
};

enum class SpanKind : quint8 { Bold, Italic, Link, ExternalLink, ReferenceMark, Code, Math };

/// A stretch of text inside one block that carries a format or leads somewhere. Cluster-safe. A
/// ReferenceMark is empty and stands where the mark belongs; so is an ExternalLink without a text of its own.
struct Span {
    SpanKind kind = SpanKind::Bold;
    TextRange range;
    QString target; ///< Link: page title; ExternalLink: URL; ReferenceMark: number of the reference, from 1
    bool operator==(const Span &) const = default;
};

/// A heading and everything up to the next heading of the same or a higher level.
struct Section {
    int level = 2;
    QString title;
    TextRange heading; ///< of the title within the text
    TextRange range; ///< heading included
    float confidence = 1; ///< below 1 when it was recovered from flattened text
    bool operator==(const Section &) const = default;
};

struct Image {
    QString file; ///< as named in the article, without the namespace
    QString caption; ///< plain text
    TextRange captionRange; ///< of the caption within the text
    float confidence = 1;
    bool operator==(const Image &) const = default;
};

struct TableCellText {
    QString tag; ///< "th" or "td"
    QString text;
    int columnSpan = 1;
    int rowSpan = 1;
    TextRange range;
    bool operator==(const TableCellText &) const = default;
};

/// Cells stand in text order; those of a table inside a cell belong to a table of its own, listed after.
struct Table {
    QString caption;
    TextRange captionRange;
    QList<QList<TableCellText>> rows;
    TextRange range;
    bool operator==(const Table &) const = default;
};

struct Reference {
    QString name;
    QString group;
    QString text;
    TextRange range;
    bool operator==(const Reference &) const = default;
};

struct TemplateCall {
    QString name;
    QList<std::pair<QString, QString>> params; ///< in order; a positional one is named "1", "2", …
    bool operator==(const TemplateCall &) const = default;
};

/// The same article in another language, as the page links it.
struct Interlanguage {
    QString language; ///< code of the wiki: "es", "zh-min-nan"
    QString title;
    bool operator==(const Interlanguage &) const = default;
};

/// How characters of the text came from bytes of the input: sorted runs, each copied unit by unit.
class SourceMap
{
public:
    struct Run {
        qsizetype text; ///< UTF-16 offset at which the run begins
        qsizetype byte; ///< byte offset of that character in the input
        bool operator==(const Run &) const = default;
    };

    /// Call in growing order of `text`.
    void add(qsizetype text, qsizetype byte);
    /// The byte in the input at which the character at UTF-16 offset `offset` of `text` begins; -1 when
    /// unknown.
    [[nodiscard]] qint64 byteAt(QStringView text, qsizetype offset) const;
    bool operator==(const SourceMap &) const = default;

private:
    QList<Run> m_runs;
};

/// Who wrote the text and under which terms it may be passed on.
struct Provenance {
    QString source; ///< "Bengali Wikipedia"; a file name for an opened file
    QString url;
    QString authors;
    QString licence;
    QString licenceUrl;
    QString note;
    bool operator==(const Provenance &) const = default;
};

/// An article as values. All ranges are UTF-16 offsets into `text`, none splits a grapheme cluster,
/// and nothing here points at anything else.
struct Article {
    QString title;
    QString language; ///< bn, en, es, hy …; empty when it could not be told
    Provenance provenance;
    QString text; ///< every block a person reads, blocks apart by a line end
    QList<Block> blocks; ///< in text order, not overlapping
    QList<Span> spans; ///< sorted by start, what is around others before them
    TextRange lead;
    QList<Section> sections; ///< in text order
    QList<Image> images;
    QList<Table> tables;
    QList<Reference> references;
    QList<TemplateCall> templates;
    QStringList categories;
    QList<Interlanguage> interlanguage;
    QString redirect; ///< target, when the page is one
    SourceMap sourceMap;
    float confidence = 1; ///< of the structure as a whole; below 1 for flattened text
    int skipped = 0; ///< pieces of the input that could not be read (bad bytes, unclosed constructs)
};

} // namespace kalpanji

// a page has thousands of each: their lists grow by copying memory
Q_DECLARE_TYPEINFO(kalpanji::Block, Q_RELOCATABLE_TYPE);
Q_DECLARE_TYPEINFO(kalpanji::Span, Q_RELOCATABLE_TYPE);
Q_DECLARE_TYPEINFO(kalpanji::TemplateCall, Q_RELOCATABLE_TYPE);
