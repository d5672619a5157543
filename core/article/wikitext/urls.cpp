// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/article/wikitext/urls.h"

#include "core/article/wikitext/asciiname.h"

#include <QLatin1String>

#include <algorithm>
#include <array>

namespace kalpanji::wikitext {

namespace {

/// MediaWiki's $wgUrlProtocols, without their colon and slashes.
constexpr std::array slashed {
    AsciiName("http"), AsciiName("https"), AsciiName("ftp"),    AsciiName("ftps"),
    AsciiName("ssh"),  AsciiName("sftp"),  AsciiName("irc"),    AsciiName("ircs"),
    AsciiName("git"),  AsciiName("svn"),   AsciiName("gopher"), AsciiName("telnet"),
    AsciiName("nntp"), AsciiName("mms"),   AsciiName("redis"),  AsciiName("worldwind"),
};
constexpr std::array plain {
    AsciiName("mailto"), AsciiName("news"),    AsciiName("tel"),    AsciiName("sip"),
    AsciiName("sips"),   AsciiName("sms"),     AsciiName("xmpp"),   AsciiName("urn"),
    AsciiName("geo"),    AsciiName("bitcoin"), AsciiName("magnet"), AsciiName("matrix"),
};

template<std::size_t n>
bool isOneOf(QStringView word, const std::array<AsciiName, n> &names)
{
    return std::find(names.begin(), names.end(), AsciiName(word)) != names.end();
}

bool isAsciiLetter(QChar c) { return (c.unicode() | 0x20) >= u'a' && (c.unicode() | 0x20) <= u'z'; }

bool isUrlCharacter(QChar c)
{
    const char16_t u = c.unicode();
    if (u < 0x80)
        return u > 0x20 && u != u'[' && u != u']' && u != u'<' && u != u'>' && u != u'"' && u != 0x7f;
    return c.category() != QChar::Separator_Space && u != 0xfffd;
}

/// With its colon and slashes, when `word` before the colon at `colon` is a scheme.
qsizetype schemeEnd(QStringView text, QStringView word, qsizetype colon)
{
    if (text.sliced(colon).startsWith(u"://") && isOneOf(word, slashed))
        return colon + 3;
    return isOneOf(word, plain) ? colon + 1 : 0;
}

} // namespace

qsizetype urlSchemeAt(QStringView text)
{
    if (text.startsWith(u"//"))
        return 2;
    constexpr qsizetype longest = 12;
    qsizetype colon = 0;
    while (colon < text.size() && colon < longest && isAsciiLetter(text.at(colon)))
        ++colon;
    return colon > 1 && colon < text.size() && text.at(colon) == u':'
        ? schemeEnd(text, text.first(colon), colon)
        : 0;
}

qsizetype urlSchemeAround(QStringView text, qsizetype colon, qsizetype &start)
{
    start = colon;
    while (start > 0 && isAsciiLetter(text.at(start - 1)))
        --start;
    if (colon - start < 2
        || (start > 0 && (text.at(start - 1).isLetterOrNumber() || text.at(start - 1) == u'_')))
        return 0;
    const qsizetype end = schemeEnd(text, text.sliced(start, colon - start), colon);
    return end > 0 ? end - start : 0;
}

qsizetype urlLength(QStringView text, qsizetype scheme)
{
    qsizetype end = scheme;
    if (end < text.size() && text.at(end) == u'[') { // an IPv6 address
        qsizetype close = end + 1;
        while (close < text.size()
               && (isAsciiLetter(text.at(close)) || text.at(close).isDigit() || text.at(close) == u':'
                   || text.at(close) == u'.'))
            ++close;
        if (close < text.size() && close > end + 1 && text.at(close) == u']')
            end = close + 1;
    }
    while (end < text.size() && isUrlCharacter(text.at(end))
           && !(text.at(end) == u'\'' && end + 1 < text.size() && text.at(end + 1) == u'\''))
        ++end;
    // "<" and ">" written as entities end it too
    const QStringView url = text.first(end);
    if (!url.contains(u'&'))
        return end;
    for (const QLatin1String entity : {QLatin1String("&lt;"), QLatin1String("&gt;")}) {
        if (const qsizetype at = url.indexOf(entity); at >= 0)
            end = std::min(end, at);
    }
    return end;
}

qsizetype bareUrlLength(QStringView url)
{
    qsizetype end = url.size();
    const bool mayHoldEntity = url.contains(u'&');
    for (const QLatin1String entity :
         {QLatin1String("&nbsp;"), QLatin1String("&#160;"), QLatin1String("&#xA0;"), QLatin1String("&#60;"),
          QLatin1String("&#62;"), QLatin1String("&#x3C;"), QLatin1String("&#x3E;")}) {
        const qsizetype at = mayHoldEntity ? url.indexOf(entity, 0, Qt::CaseInsensitive) : -1;
        if (at >= 0)
            end = std::min(end, at);
    }
    url = url.first(end);
    const bool parenthesis = url.contains(u'(');
    while (
        end > 0
        && (QStringView(u",;\\.:!?").contains(url.at(end - 1)) || (!parenthesis && url.at(end - 1) == u')')))
        --end;
    // a semicolon that ends an entity stays with it
    if (end < url.size() && url.at(end) == u';') {
        const qsizetype ampersand = url.first(end).lastIndexOf(u'&');
        if (ampersand >= 0 && ampersand + 1 < end) {
            const QStringView name = url.sliced(ampersand + 1, end - ampersand - 1);
            if (std::all_of(name.begin(), name.end(), [](QChar c) {
                    return c == u'#' || (c.unicode() < 0x80 && c.isLetterOrNumber());
                }))
                ++end;
        }
    }
    return end;
}

} // namespace kalpanji::wikitext
