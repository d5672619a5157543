// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/article/wikitext/links.h"

#include "core/article/wikinames.h"
#include "core/article/wikitext/entities.h"
#include "core/article/wikitext/pagename.h"
#include "core/article/wikitext/urls.h"

#include <array>
#include <string_view>

namespace kalpanji::wikitext {

namespace {

/// What signs in a link's target say: the end of it, or that it has to be looked at more closely.
enum TargetSign : quint8 { Ends = 1, Encoded = 2, Colon = 4, Suspect = 8 };

constexpr std::array<quint8, 128> targetSigns = [] {
    std::array<quint8, 128> table {};
    for (std::size_t c = 0; c < 0x20; ++c)
        table[c] = Ends;
    for (const char16_t sign : std::u16string_view(u"[]{}|<>\x7f"))
        table[sign] = Ends;
    table[u'%'] = table[u'&'] = Encoded;
    table[u':'] = Colon;
    table[u'~'] = table[u'/'] = table[u'.'] = Suspect;
    return table;
}();

/// Longest name a page can have, in bytes; a unit is at least one.
constexpr quint32 longestTarget = 255;

/// Signs that stand for characters must not stand for such as no name may hold, nor for further such signs.
bool isValidEncoded(QStringView target)
{
    const QString name = pageName(target);
    if (std::any_of(name.begin(), name.end(),
                    [](QChar c) { return c.unicode() < 0x80 && (targetSigns[c.unicode()] & Ends) != 0; })
        || name.isEmpty() || name == u"#")
        return false;
    for (qsizetype i = 0; i + 2 < name.size(); ++i) {
        const auto isHex = [](QChar c) {
            return c.isDigit() || ((c.unicode() | 0x20) >= u'a' && (c.unicode() | 0x20) <= u'f');
        };
        if (name.at(i) == u'%' && isHex(name.at(i + 1)) && isHex(name.at(i + 2)))
            return false;
        if (name.at(i) == u'&' && entityAt(QStringView(name).sliced(i)).length > 0)
            return false;
    }
    return true;
}

bool isValidPath(QStringView target)
{
    return !(target.contains(u"~~~") || target == u"." || target == u".." || target.startsWith(u"./")
             || target.startsWith(u"../") || target.contains(u"/./") || target.contains(u"/../")
             || target.endsWith(u"/.") || target.endsWith(u"/.."));
}

/// `signs`: those in it.
bool isValidTarget(QStringView target, int signs)
{
    target = target.trimmed();
    if (target.isEmpty() || target.size() > qsizetype(longestTarget) || target.startsWith(u':'))
        return false;
    if ((signs & Encoded) != 0 && !isValidEncoded(target))
        return false;
    if ((signs & Suspect) != 0 && !isValidPath(target))
        return false;
    return (signs & (Suspect | Colon)) == 0 || urlSchemeAt(target) == 0;
}

} // namespace

LinkFinder::LinkFinder(QStringView text, Span32 where)
    : m_text(text)
    , m_end(where.end)
    , m_opener(findOpener(where.begin))
{
}

quint32 LinkFinder::findOpener(quint32 from) const
{
    const QStringView text = m_text.first(m_end);
    for (qsizetype at = text.indexOf(u'[', from); at >= 0 && at + 1 < text.size();
         at = text.indexOf(u'[', at + 1)) {
        if (text.at(at + 1) == u'[')
            return quint32(at);
    }
    return m_end;
}

quint32 LinkFinder::findCloser(quint32 from, quint32 end) const
{
    const QStringView text = m_text.first(end);
    for (qsizetype at = from < end ? text.indexOf(u']', from) : -1; at >= 0 && at + 1 < text.size();
         at = text.indexOf(u']', at + 1)) {
        if (text.at(at + 1) == u']')
            return quint32(at);
    }
    return end;
}

bool LinkFinder::next(LinkMatch &found)
{
    while (m_opener < m_end) {
        const quint32 opener = m_opener;
        const quint32 nextOpener = findOpener(opener + 2);
        m_opener = nextOpener;
        if (match(opener, nextOpener, found)) {
            if (found.range.end > nextOpener)
                m_opener = findOpener(found.range.end);
            return true;
        }
    }
    return false;
}

/// `nextOpener` bounds the search: what opens further in is the inner link.
bool LinkFinder::match(quint32 opener, quint32 nextOpener, LinkMatch &match)
{
    const char16_t *text = m_text.utf16();
    const quint32 begin = opener + 2;
    quint32 at = begin;
    int signs = 0;
    for (; at < nextOpener; ++at) {
        const int sign = text[at] < targetSigns.size() ? targetSigns[text[at]] : 0;
        signs |= sign;
        if ((sign & Ends) != 0)
            break;
    }
    if (at == begin || at >= m_end)
        return false;
    match = {};
    match.target = {begin, at};
    bool closed = false;
    if (text[at] == u']') {
        if (at + 1 >= nextOpener || text[at + 1] != u']')
            return false;
        match.range = {opener, at + 2};
        match.label = {at, at};
        closed = true;
    } else if (text[at] == u'|') {
        const quint32 label = at + 1;
        quint32 closer = findCloser(label + 1, nextOpener);
        closed = closer < nextOpener;
        // [[page|[label]]]: the first of three closing brackets is the label's own
        if (closed && closer + 2 < nextOpener && text[closer + 2] == u']'
            && Span32 {label, closer}.of(m_text).contains(u'['))
            ++closer;
        match.label = {label, closer};
        match.range = {opener, closer + 2};
    } else {
        return false;
    }
    QStringView target = match.target.of(m_text);
    const bool forced = (signs & Colon) != 0 && target.trimmed().startsWith(u':');
    if (forced) {
        match.target.begin += quint32(target.indexOf(u':')) + 1;
        target = match.target.of(m_text);
    }
    if (!isValidTarget(target, signs))
        return false;
    if (!forced && (signs & Colon) != 0) {
        const WikiNames &names = WikiNames::instance();
        qsizetype prefix = names.filePrefix(target);
        if (prefix > 0)
            match.kind = NodeKind::File;
        else if ((prefix = names.categoryPrefix(target)) > 0)
            match.kind = NodeKind::Category;
        if (prefix > 0 && target.sliced(prefix).trimmed().isEmpty())
            return false; // a namespace is not a name
        if (prefix == 0 && names.languagePrefix(target) > 0)
            match.kind = NodeKind::Interlanguage;
    }
    if (closed)
        return true;
    return match.kind == NodeKind::File && closeFile(nextOpener, match);
}

/// A file whose caption holds links: past each whole link, until a stretch with one closer more.
bool LinkFinder::closeFile(quint32 nextOpener, LinkMatch &match) const
{
    for (quint32 opener = nextOpener; opener < m_end;) {
        const quint32 after = findOpener(opener + 2);
        const quint32 inner = findCloser(opener + 2, after);
        if (inner == after)
            return false;
        const quint32 closer = findCloser(inner + 2, after);
        if (closer < after) {
            match.label.end = closer;
            match.range.end = closer + 2;
            return true;
        }
        opener = after;
    }
    return false;
}

} // namespace kalpanji::wikitext
