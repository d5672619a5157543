// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/article/wikitext/pairs.h"

#include <QList>
#include <QSet>

namespace kalpanji {

namespace {

struct Opener {
    PairKind kind;
    qsizetype start;
};

/// Tags whose content MediaWiki takes away before it looks for anything else.
bool isExtensionTag(const QString &name)
{
    static const QSet<QString> tags {
        QStringLiteral("nowiki"),     QStringLiteral("pre"),        QStringLiteral("ref"),
        QStringLiteral("math"),       QStringLiteral("gallery"),    QStringLiteral("source"),
        QStringLiteral("score"),      QStringLiteral("timeline"),   QStringLiteral("syntaxhighlight"),
        QStringLiteral("chem"),       QStringLiteral("references"), QStringLiteral("imagemap"),
        QStringLiteral("graph"),      QStringLiteral("hiero"),      QStringLiteral("templatestyles"),
        QStringLiteral("charinsert"), QStringLiteral("inputbox"),   QStringLiteral("poem"),
    };
    return tags.contains(name);
}

class Scanner
{
public:
    explicit Scanner(QStringView text)
        : m_text(text)
    {
    }

    QHash<qsizetype, Pair> scan()
    {
        for (qsizetype i = 0; i < m_text.size();) {
            switch (m_text.at(i).unicode()) {
            case u'<':
                i = tag(i);
                break;
            case u'{':
                i = braces(i);
                break;
            case u'[':
                i = opens(u"[[", i) ? push(PairKind::Link, i, 2) : i + 1;
                break;
            case u'}':
                i = closeBraces(i);
                break;
            case u']':
                i = opens(u"]]", i) ? close(PairKind::Link, i, 2) : i + 1;
                break;
            default:
                ++i;
            }
        }
        return std::move(m_pairs);
    }

private:
    [[nodiscard]] bool opens(QStringView sign, qsizetype at) const
    {
        return m_text.sliced(at).startsWith(sign);
    }

    qsizetype push(PairKind kind, qsizetype at, qsizetype length)
    {
        m_stack.append({kind, at});
        return at + length;
    }

    qsizetype close(PairKind kind, qsizetype at, qsizetype length)
    {
        if (m_stack.isEmpty() || m_stack.constLast().kind != kind)
            return at + 1;
        const Opener opener = m_stack.takeLast();
        m_pairs.insert(opener.start, {kind, at + length, opener.start + length, at});
        return at + length;
    }

    qsizetype braces(qsizetype at)
    {
        qsizetype run = 1;
        while (at + run < m_text.size() && m_text.at(at + run) == u'{')
            ++run;
        if (run < 2)
            return at + run;
        // innermost last: {{{{{x}}}}} is a template around a parameter
        qsizetype i = at;
        while (run >= 2) {
            const bool parameter = run == 3 || run >= 5;
            const qsizetype length = parameter ? 3 : 2;
            m_stack.append({parameter ? PairKind::Parameter : PairKind::Template, i});
            i += length;
            run -= length;
        }
        return i + run;
    }

    qsizetype closeBraces(qsizetype at)
    {
        if (!opens(u"}}", at))
            return at + 1;
        if (!m_stack.isEmpty() && m_stack.constLast().kind == PairKind::Parameter) {
            if (opens(u"}}}", at))
                return close(PairKind::Parameter, at, 3);
            m_stack.last() = {PairKind::Template, m_stack.constLast().start + 1}; // "{" + "{{…}}"
        }
        return close(PairKind::Template, at, 2);
    }

    qsizetype tag(qsizetype at)
    {
        if (opens(u"<!--", at)) {
            const qsizetype end = m_text.indexOf(u"-->", at + 4);
            if (end < 0) {
                m_pairs.insert(at, {PairKind::Comment, m_text.size(), at + 4, m_text.size()});
                return m_text.size();
            }
            m_pairs.insert(at, {PairKind::Comment, end + 3, at + 4, end});
            return end + 3;
        }
        const QString name = tagName(m_text, at);
        if (!isExtensionTag(name))
            return at + 1;
        const qsizetype open = m_text.indexOf(u'>', at);
        if (open < 0)
            return at + 1;
        if (m_text.at(open - 1) == u'/') {
            m_pairs.insert(at, {PairKind::Tag, open + 1, open + 1, open + 1});
            return open + 1;
        }
        // a closing tag that was not found from here is not there from further on either
        const qsizetype known = m_missing.value(name, -1);
        const qsizetype closing =
            known >= 0 ? -1 : m_text.indexOf(QString(u"</" + name), open, Qt::CaseInsensitive);
        const qsizetype end = closing < 0 ? -1 : m_text.indexOf(u'>', closing);
        if (end < 0) {
            m_missing.insert(name, at);
            return at + 1;
        }
        m_pairs.insert(at, {PairKind::Tag, end + 1, open + 1, closing});
        return end + 1;
    }

    QStringView m_text;
    QList<Opener> m_stack;
    QHash<qsizetype, Pair> m_pairs;
    QHash<QString, qsizetype> m_missing;
};

} // namespace

QString tagName(QStringView text, qsizetype at)
{
    if (at >= text.size() || text.at(at) != u'<')
        return {};
    qsizetype i = at + 1;
    if (i < text.size() && text.at(i) == u'/')
        ++i;
    const qsizetype start = i;
    while (i < text.size() && i - start < 20
           && ((text.at(i).unicode() | 0x20) >= u'a' && (text.at(i).unicode() | 0x20) <= u'z'))
        ++i;
    if (i > start && i < text.size() && text.at(i) >= u'1' && text.at(i) <= u'6')
        ++i; // h1 … h6
    const bool ended = i < text.size() && (text.at(i).isSpace() || text.at(i) == u'>' || text.at(i) == u'/');
    return i > start && ended ? text.sliced(start, i - start).toString().toLower() : QString();
}

QHash<qsizetype, Pair> matchPairs(QStringView text) { return Scanner(text).scan(); }

} // namespace kalpanji
