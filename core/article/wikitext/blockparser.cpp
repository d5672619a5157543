// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/article/wikitext/blockparser.h"

#include "core/article/wikitext/htmltags.h"

namespace kalpanji::wikitext {

namespace {

bool isListMark(QChar c) { return c == u'*' || c == u'#' || c == u':' || c == u';'; }
bool isBlank(QStringView line)
{
    return std::all_of(line.begin(), line.end(),
                       [](QChar c) { return c == u' ' || (c >= u'\t' && c <= u'\r'); });
}

} // namespace

void BlockParser::read(Span32 where, bool insideLine)
{
    m_links.clear();
    m_link = 0;
    LinkFinder finder(m_tree.text, where);
    for (LinkMatch match; finder.next(match);)
        m_links.push_back(match);
    std::size_t link = 0;
    for (quint32 begin = where.begin; begin < where.end;) {
        const Span32 line {begin, lineEnd({begin, where.end}, link)};
        if (insideLine && !isBlank(line.of(m_tree.text)))
            m_paragraph = line;
        else if (!insideLine)
            readLine(line);
        insideLine = false;
        begin = line.end + 1;
    }
    endParagraph();
    endPreformatted();
}

/// A line end inside a link ends no line. `link` is the first link that may hold one.
quint32 BlockParser::lineEnd(Span32 where, std::size_t &link) const
{
    const QStringView text = QStringView(m_tree.text).first(where.end);
    for (quint32 from = where.begin;;) {
        const qsizetype found = text.indexOf(u'\n', from);
        if (found < 0)
            return where.end;
        while (link < m_links.size() && m_links[link].range.end <= quint32(found))
            ++link;
        if (link == m_links.size() || m_links[link].range.begin > quint32(found))
            return quint32(found);
        from = m_links[link].range.end;
    }
}

void BlockParser::readLine(Span32 line)
{
    const QStringView text = line.of(m_tree.text);
    if (isBlank(text)) {
        endParagraph();
        endPreformatted();
        return;
    }
    const QChar first = text.front();
    if (first != u' ')
        endPreformatted();
    if (first == u'=' && readHeading(line))
        return;
    if (isListMark(first)) {
        endParagraph();
        readItem(line);
    } else if (first == u'-' && text.startsWith(u"----")) {
        endParagraph();
        readRule(line);
    } else if (first == u' ' && m_paragraph.isEmpty() && m_inline.openBlocks() == 0 && !leavesNoLine(line)) {
        readPreformatted(line);
    } else if (m_paragraph.isEmpty()) {
        endPreformatted();
        m_paragraph = line;
    } else {
        m_paragraph.end = line.end;
    }
}

/// Whether a line holds but links that are not shown in the text, so that no line is left of it.
bool BlockParser::leavesNoLine(Span32 line) const
{
    quint32 at = line.begin;
    for (std::size_t link = m_link; link < m_links.size() && m_links[link].range.begin < line.end; ++link) {
        if (m_links[link].range.begin < at)
            continue;
        if (m_links[link].kind == NodeKind::Link
            || !isBlank(Span32 {at, m_links[link].range.begin}.of(m_tree.text)))
            return false;
        at = m_links[link].range.end;
    }
    return isBlank(Span32 {at, line.end}.of(m_tree.text));
}

bool BlockParser::readHeading(Span32 line)
{
    QStringView text = line.of(m_tree.text);
    while (text.back() == u' ' || (text.back() >= u'\t' && text.back() <= u'\r'))
        text.chop(1);
    quint32 level = 0;
    while (level < 6 && qsizetype(2 * level + 2) < text.size() && text.at(level) == u'='
           && text.at(text.size() - 1 - level) == u'=')
        ++level;
    if (level == 0)
        return false;
    endParagraph();
    const Span32 title {line.begin + level, line.begin + quint32(text.size()) - level};
    const quint32 node = open(NodeKind::Heading, title);
    m_tree.nodes[node].level = quint8(level);
    m_inline.read(title, m_links, m_link);
    close(node);
    return true;
}

void BlockParser::readItem(Span32 line)
{
    quint32 marks = line.begin;
    while (marks < line.end && isListMark(m_tree.text.at(marks)))
        ++marks;
    const quint32 node = open(NodeKind::ListItem, {marks, line.end}, {line.begin, marks});
    m_inline.read({marks, line.end}, m_links, m_link);
    if (m_tree.text.at(marks - 1) != u';' || !splitTerm(node))
        close(node);
}

/// "; term : what it means": the first colon outside of links, URLs, tags and quotes ends the term.
bool BlockParser::splitTerm(quint32 item)
{
    int depth = 0;
    int quoted = 0;
    for (quint32 i = item + 1; i < m_tree.nodes.size(); i = m_tree.nodes[i].next) {
        const Node node = m_tree.nodes[i];
        if (node.kind == NodeKind::Tag && (node.flags & SelfClosing) == 0)
            depth += (node.flags & Closing) != 0 ? -1 : 1;
        if (node.kind == NodeKind::Quotes)
            quoted ^= node.flags;
        if (node.kind != NodeKind::Text || depth > 0 || quoted != 0)
            continue;
        const qsizetype colon = node.range.of(m_tree.text).indexOf(u':');
        if (colon < 0)
            continue;
        const quint32 at = node.range.begin + quint32(colon);
        m_tree.nodes[i].range.end = at;
        const auto place = m_tree.nodes.begin() + i + 1;
        Node definition = m_tree.nodes[item];
        definition.flags |= Definition;
        definition.range.begin = at + 1;
        Node rest;
        rest.range = {at + 1, node.range.end};
        m_tree.nodes.insert(place, {definition, rest});
        for (quint32 later = i + 3; later < m_tree.nodes.size(); ++later)
            m_tree.nodes[later].next += 2;
        m_tree.nodes[i + 2].next = i + 3;
        m_tree.nodes[item].next = i + 1;
        m_tree.nodes[item].range.end = at;
        close(i + 1);
        return true;
    }
    return false;
}

void BlockParser::readPreformatted(Span32 line)
{
    if (!m_hasPreformatted) {
        m_preformatted = open(NodeKind::Preformatted, line);
        m_hasPreformatted = true;
    }
    // with its line end, so that the next line is one of its own
    const quint32 end = std::min(line.end + 1, quint32(m_tree.text.size()));
    m_inline.read({line.begin + 1, end}, m_links, m_link);
}

void BlockParser::readRule(Span32 line)
{
    quint32 at = line.begin;
    while (at < line.end && m_tree.text.at(at) == u'-')
        ++at;
    close(open(NodeKind::Rule, {line.begin, at}));
    if (at < line.end)
        m_paragraph = {at, line.end};
}

void BlockParser::endParagraph()
{
    if (m_paragraph.isEmpty())
        return;
    const quint32 node = open(NodeKind::Paragraph, m_paragraph);
    m_inline.read(m_paragraph, m_links, m_link);
    close(node);
    m_paragraph = {};
}

void BlockParser::endPreformatted()
{
    if (m_hasPreformatted)
        close(m_preformatted);
    m_hasPreformatted = false;
}

quint32 BlockParser::open(NodeKind kind, Span32 range, Span32 name)
{
    Node node;
    node.kind = kind;
    node.range = range;
    node.name = name;
    m_tree.nodes.push_back(node);
    return quint32(m_tree.nodes.size()) - 1;
}

} // namespace kalpanji::wikitext
