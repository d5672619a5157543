// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/article/wikitext/quotes.h"

#include <optional>
#include <utility>

namespace kalpanji::wikitext {

namespace {

/// The character `distance` before `at` in the piece that begins at `begin`; as in PHP, from which the rule
/// comes, the first one for a distance too far, and none for an empty piece.
QChar before(QStringView text, quint32 begin, quint32 at, quint32 distance)
{
    if (at <= begin)
        return {};
    return text.at(at >= begin + distance ? at - distance : begin);
}

std::optional<quint32> runToDemote(const Tree &tree, std::span<const quint32> quotes, quint32 piece)
{
    std::optional<quint32> longWord;
    std::optional<quint32> space;
    for (const quint32 index : quotes) {
        const Node &node = tree.nodes[index];
        const quint32 at = node.name.end;
        const quint32 begin = std::exchange(piece, node.range.end);
        if (node.flags != TogglesBold)
            continue;
        if (before(tree.text, begin, at, 1) == u' ') {
            if (!space)
                space = index;
        } else if (before(tree.text, begin, at, 2) == u' ') {
            return index; // a one-letter word
        } else if (!longWord) {
            longWord = index;
        }
    }
    return longWord ? longWord : space;
}

} // namespace

Node quotesNode(Span32 run)
{
    Node node;
    node.kind = NodeKind::Quotes;
    node.range = run;
    const quint32 length = run.size();
    const quint32 literal = length == 4 ? 1 : length > 5 ? length - 5 : 0;
    node.name = {run.begin, run.begin + literal};
    const quint32 marks = length - literal;
    node.flags = quint16((marks != 2 ? TogglesBold : 0) | (marks != 3 ? TogglesItalic : 0));
    return node;
}

void balanceQuotes(Tree &tree, std::span<const quint32> quotes, quint32 lineBegin)
{
    qsizetype bold = 0;
    qsizetype italic = 0;
    for (const quint32 index : quotes) {
        bold += (tree.nodes[index].flags & TogglesBold) != 0 ? 1 : 0;
        italic += (tree.nodes[index].flags & TogglesItalic) != 0 ? 1 : 0;
    }
    if (bold % 2 == 0 || italic % 2 == 0)
        return;
    if (const std::optional<quint32> demoted = runToDemote(tree, quotes, lineBegin)) {
        tree.nodes[*demoted].name.end += 1;
        tree.nodes[*demoted].flags = TogglesItalic;
    }
}

} // namespace kalpanji::wikitext
