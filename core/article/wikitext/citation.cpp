// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/article/wikitext/citation.h"

#include "core/article/wikinames.h"

#include <algorithm>
#include <array>

namespace kalpanji::wikitext {

namespace {

using Part = WikiNames::CitationPart;

Span32 trimmed(QStringView text, Span32 range)
{
    while (!range.isEmpty() && text.at(range.begin).isSpace())
        ++range.begin;
    while (!range.isEmpty() && text.at(range.end - 1).isSpace())
        --range.end;
    return range;
}

bool isSign(QChar c) { return c == u'[' || c == u']' || c == u'{' || c == u'}' || c == u'\''; }

/// Copies a value without its signs: of a link the label, of a template nothing.
void writeValue(const Tree &tree, Span32 value, ArticleBuilder &builder)
{
    const QStringView text = tree.source;
    int braces = 0;
    for (quint32 at = value.begin; at < value.end;) {
        const QStringView rest = text.sliced(at, value.end - at);
        if (rest.startsWith(u"{{") || rest.startsWith(u"}}")) {
            braces += rest.startsWith(u"{{") ? 1 : -1;
            at += 2;
        } else if (rest.startsWith(u"[[")) {
            const qsizetype bar = rest.indexOf(u'|');
            const qsizetype end = rest.indexOf(u"]]");
            at += 2 + quint32(bar > 0 && bar < end ? bar - 1 : 0);
        } else if (rest.startsWith(u"]]") || rest.startsWith(u"''")) {
            at += 2;
        } else {
            quint32 end = at + 1;
            while (end < value.end && !isSign(text.at(end)))
                ++end;
            if (braces == 0)
                builder.append(text.sliced(at, end - at), at);
            at = end;
        }
    }
}

} // namespace

void writeCitation(const Tree &tree, Span32 where, ArticleBuilder &builder)
{
    const auto call =
        std::lower_bound(tree.templates.begin(), tree.templates.end(), where.begin,
                         [](const TemplateNode &node, quint32 at) { return node.range.begin < at; });
    if (call == tree.templates.end() || call->range.end > where.end)
        return;
    struct Cited {
        Part part;
        Span32 value;
    };
    std::vector<Cited> cited;
    QString url;
    int position = 0;
    for (quint32 i = call->first; i < call->first + call->count; ++i) {
        const Argument &argument = tree.arguments[i];
        const bool named = argument.equals < argument.end;
        const QString name = named ? Span32 {argument.begin, argument.equals}.of(tree.source).toString()
                                   : QString::number(++position);
        const Span32 value =
            trimmed(tree.source, {named ? argument.equals + 1 : argument.begin, argument.end});
        const Part part = WikiNames::instance().citationPart(name);
        if (value.isEmpty() || part == Part::None)
            continue;
        if (part == Part::Url)
            url = value.of(tree.source).toString();
        else
            cited.push_back({part, value});
    }
    std::stable_sort(cited.begin(), cited.end(),
                     [](const Cited &a, const Cited &b) { return a.part < b.part; });
    const qsizetype begin = builder.position();
    for (const Cited &piece : cited) {
        if (builder.position() > begin)
            builder.put(u", ", piece.value.begin);
        const qsizetype start = builder.position();
        writeValue(tree, piece.value, builder);
        if (piece.part == Part::Title && !url.isEmpty())
            builder.span(SpanKind::ExternalLink, start, std::exchange(url, QString()));
    }
    if (!url.isEmpty()) { // without a title the address is all there is
        if (builder.position() > begin)
            builder.put(u", ", where.begin);
        const qsizetype start = builder.position();
        builder.put(url, where.begin);
        builder.span(SpanKind::ExternalLink, start, url);
    }
}

} // namespace kalpanji::wikitext
