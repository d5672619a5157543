// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/article/wikitext/pairs.h"

#include "core/article/wikitext/htmltags.h"

#include <array>
#include <string_view>

namespace kalpanji::wikitext {

namespace {

using SignTable = std::array<bool, 128>;

consteval SignTable tableOf(std::u16string_view signs)
{
    SignTable table {};
    for (const char16_t sign : signs)
        table[sign] = true;
    return table;
}

/// Signs the scan stops at, by what is open. "[" and "]" make no pair here, but an open link keeps the bars
/// and the closing braces inside it from the template around it.
constexpr SignTable stopsOutside = tableOf(u"<{[\x7f");
constexpr SignTable stopsInLink = tableOf(u"<{[]\x7f");
constexpr SignTable stopsInBraces = tableOf(u"<{[}|=\x7f");

/// A run of "{" or "[" that may still close. Its slots in Pairs::pairs were kept free when it was met, so
/// that pairs come out in the order they begin.
struct Opener {
    char16_t closer = 0;
    quint32 begin = 0;
    quint32 count = 0;
    quint32 slotEnd = 0; ///< the innermost pair of the run takes the last slot
    quint32 bars = 0; ///< size of the stack of bars when it was met
};

bool isSpaceOrTab(char16_t c) { return c == u' ' || c == u'\t'; }
bool isSpace(char16_t c) { return c == u' ' || (c >= u'\t' && c <= u'\r'); }
bool isAsciiLetter(char16_t c) { return (c | 0x20) >= u'a' && (c | 0x20) <= u'z'; }

class Scanner
{
public:
    Scanner(QStringView source, Span32 where)
        : m_text(source.utf16())
        , m_source(source)
        , m_begin(where.begin)
        , m_end(where.end)
    {
        m_result.pairs.reserve((m_end - m_begin) / 64);
    }

    Pairs scan()
    {
        for (quint32 at = m_begin;;) {
            const SignTable &stops = m_stack.empty() ? stopsOutside
                : inBraces()                         ? stopsInBraces
                                                     : stopsInLink;
            while (at < m_end && (m_text[at] >= stops.size() || !stops[m_text[at]]))
                ++at;
            if (at >= m_end)
                break;
            switch (m_text[at]) {
            case u'<':
                at = readTag(at);
                break;
            case u'{':
            case u'[':
                at = readOpeners(at);
                break;
            case u'}':
            case u']':
                at = readClosers(at);
                break;
            case u'|':
                m_bars.push_back({at + 1, 0, 0});
                ++at;
                break;
            case u'=':
                if (at > m_begin && m_text[at - 1] == u'\n' && runOf(u'=', at, 2) == 2)
                    m_headingEnd = find(u'\n', at);
                if (at >= m_headingEnd && m_bars.size() > m_stack.back().bars && m_bars.back().equals == 0)
                    m_bars.back().equals = at;
                ++at;
                break;
            default: // a mark of ours in the source: never shown
                hide({at, at + 1});
                ++at;
            }
        }
        return std::move(m_result);
    }

private:
    void hide(Span32 range)
    {
        Pair pair;
        pair.kind = PairKind::Hidden;
        pair.range = range;
        m_result.pairs.push_back(pair);
    }

    [[nodiscard]] bool inBraces() const { return !m_stack.empty() && m_stack.back().closer == u'}'; }

    [[nodiscard]] quint32 runOf(char16_t sign, quint32 at, quint32 most) const
    {
        quint32 run = 0;
        while (run < most && at + run < m_end && m_text[at + run] == sign)
            ++run;
        return run;
    }

    quint32 readOpeners(quint32 at)
    {
        const char16_t sign = m_text[at];
        const quint32 count = runOf(sign, at, m_end - at);
        if (count < 2)
            return sign == u'{' && at > m_begin && m_text[at - 1] == u'-' ? readVariants(at) : at + 1;
        const bool braces = sign == u'{';
        if (braces) {
            Pair open; // keeps its place in the order, whether it closes or not
            open.range = {at, at};
            m_result.pairs.resize(m_result.pairs.size() + count / 2, open);
        }
        m_stack.push_back(
            {braces ? u'}' : u']', at, count, quint32(m_result.pairs.size()), quint32(m_bars.size())});
        return at + count;
    }

    /// "-{zh-hans:邦; zh-hant:州}-", in the wikis written in several scripts: the first of them is read.
    quint32 readVariants(quint32 at)
    {
        constexpr quint32 longest = 300;
        const quint32 limit = std::min(m_end, at + longest);
        quint32 end = at + 1;
        quint32 bar = 0;
        quint32 colon = 0;
        quint32 semicolon = 0;
        for (; end < limit && m_text[end] != u'}' && m_text[end] != u'{' && m_text[end] != u'<'
             && m_text[end] != u'\n';
             ++end) {
            if (m_text[end] == u'|' && bar == 0)
                bar = end;
            else if (m_text[end] == u':' && colon == 0)
                colon = end;
            else if (m_text[end] == u';' && colon != 0 && semicolon == 0)
                semicolon = end;
        }
        if (end + 1 >= limit || m_text[end] != u'}' || m_text[end + 1] != u'-')
            return at + 1;
        Pair pair;
        pair.kind = PairKind::Parameter;
        pair.range = {at - 1, end + 2};
        pair.inner = {std::max({at, bar, semicolon != 0 ? colon : 0}) + 1, semicolon != 0 ? semicolon : end};
        m_result.pairs.push_back(pair);
        return end + 2;
    }

    quint32 readClosers(quint32 at)
    {
        if (m_stack.empty() || m_stack.back().closer != m_text[at])
            return at + 1;
        Opener &opener = m_stack.back();
        const quint32 found = runOf(opener.closer, at, opener.count);
        if (found < 2)
            return at + 1;
        const quint32 length = std::min(found, opener.closer == u'}' ? 3U : 2U);
        if (opener.closer == u'}')
            closeBraces(opener, at, length);
        m_bars.resize(opener.bars);
        opener.count -= length;
        if (opener.count < 2)
            m_stack.pop_back();
        return at + length;
    }

    void closeBraces(Opener &opener, quint32 at, quint32 length)
    {
        const quint32 innerBegin = opener.begin + opener.count;
        Pair &pair = m_result.pairs[--opener.slotEnd];
        pair.range = {innerBegin - length, at + length};
        const auto begin = m_bars.begin() + opener.bars;
        const bool hasBars = begin != m_bars.end();
        pair.nameEnd = hasBars ? begin->begin - 1 : at;
        for (auto bar = begin; bar != m_bars.end(); ++bar) {
            bar->end = bar + 1 == m_bars.end() ? at : (bar + 1)->begin - 1;
            if (bar->equals == 0)
                bar->equals = bar->end;
        }
        if (length == 3) {
            // without a default its name stays as text
            if (!hasBars)
                return;
            pair.kind = PairKind::Parameter;
            pair.inner = {begin->begin, begin->end};
            return;
        }
        if (!isTemplateName({innerBegin, pair.nameEnd}))
            return;
        pair.kind = PairKind::Template;
        pair.first = quint32(m_result.arguments.size());
        pair.count = quint32(m_bars.end() - begin);
        m_result.arguments.insert(m_result.arguments.end(), begin, m_bars.end());
    }

    /// A page's name on one line, outside of the comments and templates in it; a parser function ("#if: …")
    /// takes anything.
    [[nodiscard]] bool isTemplateName(Span32 name) const
    {
        auto pair = std::lower_bound(m_result.pairs.begin(), m_result.pairs.end(), name.begin,
                                     [](const Pair &p, quint32 begin) { return p.range.begin < begin; });
        bool any = false;
        bool ended = false; // by a line end
        for (quint32 at = name.begin; at < name.end;) {
            while (pair != m_result.pairs.end() && (pair->kind == PairKind::None || pair->range.begin < at))
                ++pair;
            if (pair != m_result.pairs.end() && pair->range.begin == at) {
                any = any || pair->kind != PairKind::Hidden;
                at = pair->range.end;
                continue;
            }
            const char16_t c = m_text[at++];
            if (c == u'\n') {
                ended = any;
            } else if (!isSpace(c)) {
                if (ended || c == u'[' || c == u']' || c == u'{' || c == u'}' || c == u'<' || c == u'>')
                    return false;
                if (c == u'#' && !any)
                    return true;
                any = true;
            }
        }
        return any;
    }

    quint32 readTag(quint32 at)
    {
        if (at + 3 < m_end && m_text[at + 1] == u'!' && m_text[at + 2] == u'-' && m_text[at + 3] == u'-')
            return readComment(at);
        const bool closing = at + 1 < m_end && m_text[at + 1] == u'/';
        const quint32 nameBegin = at + (closing ? 2 : 1);
        quint32 nameEnd = nameBegin;
        constexpr quint32 longest = 16;
        while (nameEnd < m_end && nameEnd - nameBegin < longest && isAsciiLetter(m_text[nameEnd]))
            ++nameEnd;
        const bool ended = nameEnd < m_end
            && (isSpace(m_text[nameEnd]) || m_text[nameEnd] == u'>' || m_text[nameEnd] == u'/');
        if (!ended || nameEnd == nameBegin)
            return at + 1;
        const QStringView name = Span32 {nameBegin, nameEnd}.of(m_source);
        const std::optional<ExtensionTag> tag = extensionTag(name);
        if (!tag) {
            joinLines(at);
            return at + 1;
        }
        if (closing && tag != ExtensionTag::NoInclude)
            return at + 1;
        const quint32 tagEnd = find(u'>', nameEnd);
        if (tagEnd == m_end)
            return at + 1;
        if (closing || tag == ExtensionTag::NoInclude) {
            hide({at, tagEnd + 1});
            return tagEnd + 1;
        }
        return readExtension(at, *tag, name, {nameEnd, tagEnd});
    }

    /// A line end inside an HTML tag ends no line.
    void joinLines(quint32 at)
    {
        const TagMatch tag = htmlTagAt(m_source, at, m_end);
        for (quint32 i = at; i < tag.end; ++i) {
            if (m_text[i] != u'\n')
                continue;
            Pair pair;
            pair.kind = PairKind::Space;
            pair.range = {i, i + 1};
            m_result.pairs.push_back(pair);
        }
    }

    quint32 readExtension(quint32 at, ExtensionTag tag, QStringView name, Span32 attributes)
    {
        Pair pair;
        pair.kind = PairKind::Extension;
        pair.tag = tag;
        const quint32 innerBegin = attributes.end + 1;
        pair.attributes = attributes;
        if (m_text[attributes.end - 1] == u'/') { // <ref name="x"/>
            pair.attributes.end -= 1;
            pair.range = {at, innerBegin};
            pair.inner = {innerBegin, innerBegin};
        } else if (const Span32 closing = closingTag(name, innerBegin); !closing.isEmpty()) {
            pair.range = {at, closing.end};
            pair.inner = {innerBegin, closing.begin};
        } else if (tag == ExtensionTag::IncludeOnly) {
            pair.range = {at, m_end};
        } else {
            ++m_result.unclosed;
            return attributes.end + 1; // plain text
        }
        if (tag == ExtensionTag::IncludeOnly)
            pair.kind = PairKind::Hidden;
        m_result.pairs.push_back(pair);
        return pair.range.end;
    }

    /// "</name >" at or after `from`; empty when there is none. What was not found from here is not there
    /// from further on either, so no stretch is searched twice in vain.
    Span32 closingTag(QStringView name, quint32 from)
    {
        const auto isName = [name](QStringView other) {
            return other.compare(name, Qt::CaseInsensitive) == 0;
        };
        if (std::any_of(m_missing.begin(), m_missing.end(), isName))
            return {};
        for (quint32 at = find(u'<', from); at < m_end; at = find(u'<', at + 1)) {
            const quint32 nameEnd = at + 2 + quint32(name.size());
            if (nameEnd >= m_end || m_text[at + 1] != u'/' || !isName(Span32 {at + 2, nameEnd}.of(m_source)))
                continue;
            quint32 end = nameEnd;
            while (end < m_end && isSpace(m_text[end]))
                ++end;
            if (end < m_end && m_text[end] == u'>')
                return {at, end + 1};
        }
        m_missing.push_back(name);
        return {};
    }

    quint32 readComment(quint32 at)
    {
        quint32 end = commentEnd(at);
        // further comments on the line are part of the same
        quint32 after = end;
        while (true) {
            while (after < m_end && isSpaceOrTab(m_text[after]))
                ++after;
            if (after + 3 >= m_end || m_text[after] != u'<' || m_text[after + 1] != u'!'
                || m_text[after + 2] != u'-' || m_text[after + 3] != u'-')
                break;
            after = end = commentEnd(after);
        }
        // a line of nothing but comments leaves no line behind
        quint32 begin = at;
        while (begin > m_begin && isSpaceOrTab(m_text[begin - 1]))
            --begin;
        if (begin > m_begin && m_text[begin - 1] == u'\n' && after < m_end && m_text[after] == u'\n') {
            at = begin;
            end = after + 1;
        }
        hide({at, end});
        return end;
    }

    quint32 commentEnd(quint32 at)
    {
        for (quint32 end = find(u'>', at + 4); end < m_end; end = find(u'>', end + 1)) {
            if (end >= at + 6 && m_text[end - 1] == u'-' && m_text[end - 2] == u'-')
                return end + 1;
        }
        ++m_result.unclosed;
        return m_end;
    }

    [[nodiscard]] quint32 find(char16_t sign, quint32 from) const
    {
        const qsizetype found = m_source.first(m_end).indexOf(QChar(sign), from);
        return found < 0 ? m_end : quint32(found);
    }

    const char16_t *m_text;
    QStringView m_source;
    quint32 m_begin;
    quint32 m_end;
    std::vector<Opener> m_stack;
    std::vector<Argument> m_bars; ///< of all openers on the stack
    quint32 m_headingEnd = 0; ///< of the last line that begins as a heading: its signs name no argument
    std::vector<QStringView> m_missing; ///< tags that close nowhere further on
    Pairs m_result;
};

} // namespace

Pairs matchPairs(QStringView source, Span32 where) { return Scanner(source, where).scan(); }

} // namespace kalpanji::wikitext
