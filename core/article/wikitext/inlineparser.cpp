// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/article/wikitext/inlineparser.h"

#include "core/article/wikinames.h"
#include "core/article/wikitext/entities.h"
#include "core/article/wikitext/htmltags.h"
#include "core/article/wikitext/quotes.h"
#include "core/article/wikitext/urls.h"

#include <array>
#include <string_view>

namespace kalpanji::wikitext {

namespace {

/// Signs that may begin something inside a block.
constexpr std::array<bool, 128> stops = [] {
    std::array<bool, 128> table {};
    for (const char16_t sign : std::u16string_view(u"'[<&:_\n\x7f"))
        table[sign] = true;
    return table;
}();

/// What may stand in the label of a bracketed URL.
bool isLabelCharacter(char16_t c) { return c == u'\t' || (c >= 0x20 && c != 0xfffd); }

} // namespace

InlineParser::InlineParser(Tree &tree, QString language)
    : m_tree(tree)
    , m_language(std::move(language))
{
}

void InlineParser::read(Span32 where, const LinkList &links, std::size_t &link)
{
    Scope scope {where, &links, link, Place::Block, m_quotes.size(), where.begin, where.begin};
    readScope(scope);
    link = scope.link;
}

void InlineParser::read(Span32 where)
{
    LinkList links;
    LinkFinder finder(m_tree.text, where);
    for (LinkMatch match; finder.next(match);)
        links.push_back(match);
    std::size_t first = 0;
    read(where, links, first);
}

void InlineParser::readScope(Scope &scope)
{
    const char16_t *text =
        m_tree.text.utf16() ? reinterpret_cast<const char16_t *>(m_tree.text.utf16()) : u"";
    const quint32 end = scope.where.end;
    const LinkList &links = *scope.links;
    while (scope.link < links.size() && links[scope.link].range.begin < scope.where.begin)
        ++scope.link;
    for (quint32 at = scope.where.begin; at < end;) {
        const char16_t c = text[at];
        if (c >= stops.size() || !stops[c])
            ++at;
        else
            at = readSign(scope, at);
    }
    flushText(scope, end, end);
    endLine(scope, end);
}

/// Where reading goes on; the text before it is flushed when a node was made.
quint32 InlineParser::readSign(Scope &scope, quint32 at)
{
    switch (m_tree.text.at(at).unicode()) {
    case u'\n':
        endLine(scope, at + 1);
        return at + 1;
    case u'\'':
        return readQuotes(scope, at);
    case u'[':
        if (scope.link < scope.links->size() && (*scope.links)[scope.link].range.begin == at)
            return readLink(scope);
        return readExternal(scope, at);
    case u':':
        return readBareUrl(scope, at);
    case u'<':
        return readTag(scope, at);
    case u'&':
        return readEntity(scope, at);
    case u'_':
        return readMagicWord(scope, at);
    default:
        return readExtension(scope, at);
    }
}

quint32 InlineParser::readQuotes(Scope &scope, quint32 at)
{
    quint32 end = at;
    while (end < scope.where.end && m_tree.text.at(end) == u'\'')
        ++end;
    if (end - at < 2)
        return end;
    flushText(scope, at, end);
    m_quotes.push_back(quint32(m_tree.nodes.size()));
    m_tree.nodes.push_back(quotesNode({at, end}));
    close(m_quotes.back());
    return end;
}

quint32 InlineParser::readLink(Scope &scope)
{
    const LinkMatch match = (*scope.links)[scope.link++];
    quint32 end = match.range.end;
    flushText(scope, match.range.begin, end);
    switch (match.kind) {
    case NodeKind::File:
        readFile(match.target, match.label);
        break;
    case NodeKind::Category:
        add(NodeKind::Category, match.label, match.target);
        break;
    default:
        end += quint32(WikiNames::instance().linkTrail(
            m_language, QStringView(m_tree.text).sliced(end, scope.where.end - end)));
        readLabel(match.kind, match, end);
        scope.textBegin = end;
    }
    return end;
}

void InlineParser::readLabel(NodeKind kind, const LinkMatch &match, quint32 trailEnd)
{
    const quint32 node = add(kind, match.label, match.target);
    if (match.label.isEmpty()) {
        const quint32 text = add(NodeKind::Text, match.target);
        const QStringView target = match.target.of(m_tree.text);
        if (target.contains(u'%') || target.contains(u'&'))
            m_tree.nodes[text].flags |= PageName;
    } else {
        static const LinkList none;
        Scope label {match.label,      &none, 0, Place::LinkLabel, m_quotes.size(), match.label.begin,
                     match.label.begin};
        readScope(label);
    }
    if (trailEnd > match.range.end)
        close(add(NodeKind::Text, {match.range.end, trailEnd}));
    close(node);
}

void InlineParser::readFile(Span32 target, Span32 options)
{
    const quint32 node = add(NodeKind::File, options, target);
    LinkList links;
    LinkFinder finder(m_tree.text, options);
    for (LinkMatch match; finder.next(match);)
        links.push_back(match);
    // the last part that is no option is the caption; a bar inside a link divides nothing
    Span32 caption;
    quint32 partBegin = options.begin;
    std::size_t link = 0;
    for (quint32 at = options.begin; at <= options.end;) {
        if (link < links.size() && links[link].range.begin == at) {
            at = links[link++].range.end;
            continue;
        }
        if (at == options.end || m_tree.text.at(at) == u'|') {
            const Span32 part {partBegin, at};
            const WikiNames::ImageOption option = WikiNames::instance().imageOption(part.of(m_tree.text));
            if (option == WikiNames::ImageOption::Frame)
                m_tree.nodes[node].flags |= Framed;
            else if (option == WikiNames::ImageOption::None)
                caption = part;
            partBegin = at + 1;
        } else if (m_tree.text.at(at) == u'[') {
            at = bracketedUrlEnd(at, options.end);
            continue;
        }
        ++at;
    }
    if (!caption.isEmpty()) {
        Scope scope {caption, &links, 0, Place::Block, m_quotes.size(), caption.begin, caption.begin};
        readScope(scope);
    }
    close(node);
}

/// Behind the "]" when a bracketed URL stands at `at`; else behind its "[".
quint32 InlineParser::bracketedUrlEnd(quint32 at, quint32 end) const
{
    const QStringView rest = QStringView(m_tree.text).sliced(at + 1, end - at - 1);
    if (urlSchemeAt(rest) == 0)
        return at + 1;
    const qsizetype bracket = rest.indexOf(u']');
    return bracket < 0 ? at + 1 : at + 2 + quint32(bracket);
}

quint32 InlineParser::readExternal(Scope &scope, quint32 at)
{
    if (scope.place == Place::LinkLabel || scope.place == Place::UrlLabel)
        return at + 1;
    const QStringView rest = QStringView(m_tree.text).sliced(at + 1, scope.where.end - at - 1);
    const qsizetype scheme = urlSchemeAt(rest);
    if (scheme == 0)
        return at + 1;
    const qsizetype length = urlLength(rest, scheme);
    if (length <= scheme)
        return at + 1;
    const Span32 url {at + 1, at + 1 + quint32(length)};
    const quint32 bracket = findBracket(scope, url.end);
    if (bracket == scope.where.end)
        return at + 1;
    flushText(scope, at, bracket + 1);
    const quint32 node = add(NodeKind::ExternalLink, {url.end, bracket}, url);
    Scope label {{url.end, bracket}, scope.links, scope.link, Place::UrlLabel,
                 m_quotes.size(),    url.end,     url.end};
    while (label.where.begin < bracket && m_tree.text.at(label.where.begin) == u' ')
        label.textBegin = ++label.where.begin;
    readScope(label);
    scope.link = label.link;
    close(node);
    return bracket + 1;
}

/// The "]" that closes a bracketed URL, outside of the links in its label; the scope's end when there is
/// none on the line.
quint32 InlineParser::findBracket(const Scope &scope, quint32 from)
{
    if (from < m_noBracketBefore)
        return scope.where.end;
    std::size_t link = scope.link;
    const LinkList &links = *scope.links;
    quint32 at = from;
    while (at < scope.where.end) {
        const char16_t c = m_tree.text.at(at).unicode();
        while (link < links.size() && links[link].range.begin < at)
            ++link;
        if (link < links.size() && links[link].range.begin == at) {
            at = links[link++].range.end;
            continue;
        }
        if (c == u']')
            return at;
        if (!isLabelCharacter(c))
            break;
        at = c == u'<' ? std::max(at + 1, htmlTagAt(m_tree.text, at, scope.where.end).end) : at + 1;
    }
    m_noBracketBefore = at;
    return scope.where.end;
}

quint32 InlineParser::readBareUrl(Scope &scope, quint32 colon)
{
    if (scope.place != Place::Block)
        return colon + 1;
    const QStringView text =
        QStringView(m_tree.text).sliced(scope.textBegin, scope.where.end - scope.textBegin);
    qsizetype start = 0;
    const qsizetype scheme = urlSchemeAround(text, colon - scope.textBegin, start);
    if (scheme == 0)
        return colon + 1;
    const QStringView rest = text.sliced(start);
    const qsizetype length = bareUrlLength(rest.first(urlLength(rest, scheme)));
    if (length <= scheme)
        return colon + 1;
    const quint32 begin = scope.textBegin + quint32(start);
    const Span32 url {begin, begin + quint32(length)};
    flushText(scope, begin, url.end);
    add(NodeKind::Url, url, url);
    return url.end;
}

quint32 InlineParser::readTag(Scope &scope, quint32 at)
{
    const TagMatch match = htmlTagAt(m_tree.text, at, scope.where.end);
    if (match.tag == HtmlTag::None)
        return at + 1;
    flushText(scope, at, match.end);
    if (match.tag == HtmlTag::Block)
        m_openBlocks = std::max(0, m_openBlocks + ((match.node.flags & Closing) != 0 ? -1 : 1));
    m_tree.nodes.push_back(match.node);
    close(quint32(m_tree.nodes.size()) - 1);
    return match.end;
}

quint32 InlineParser::readEntity(Scope &scope, quint32 at)
{
    const qsizetype length = entityAt(QStringView(m_tree.text).sliced(at, scope.where.end - at)).length;
    if (length == 0)
        return at + 1;
    const quint32 end = at + quint32(length);
    flushText(scope, at, end);
    add(NodeKind::Entity, {at, end});
    return end;
}

quint32 InlineParser::readMagicWord(Scope &scope, quint32 at)
{
    const QStringView rest = QStringView(m_tree.text).sliced(at, scope.where.end - at);
    const qsizetype length = WikiNames::instance().magicWord(rest);
    if (length == 0)
        return at + 1;
    flushText(scope, at, at + quint32(length));
    return at + quint32(length);
}

quint32 InlineParser::readExtension(Scope &scope, quint32 at)
{
    flushText(scope, at, at + 1);
    const quint32 index = m_tree.extensionAt(at);
    if (index == m_tree.extensions.size() || m_tree.extensions[index].mark != at)
        return at + 1; // the source's own sign, out of a text that is never scanned: not shown
    add(NodeKind::Extension, {at, at + 1}, {index, index});
    return at + 1;
}

quint32 InlineParser::add(NodeKind kind, Span32 range, Span32 name)
{
    const quint32 index = quint32(m_tree.nodes.size());
    Node node;
    node.kind = kind;
    node.range = range;
    node.name = name;
    node.next = index + 1;
    m_tree.nodes.push_back(node);
    return index;
}

void InlineParser::flushText(Scope &scope, quint32 end, quint32 next)
{
    if (end > scope.textBegin)
        add(NodeKind::Text, {scope.textBegin, end});
    scope.textBegin = next;
}

void InlineParser::endLine(Scope &scope, quint32 next)
{
    if (scope.place != Place::UrlLabel && m_quotes.size() > scope.firstQuotes) {
        balanceQuotes(m_tree, std::span(m_quotes).subspan(scope.firstQuotes), scope.lineBegin);
        m_quotes.resize(scope.firstQuotes);
    }
    scope.lineBegin = next;
}

} // namespace kalpanji::wikitext
