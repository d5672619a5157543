// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/article/wikitext/preprocessor.h"

#include "core/article/wikitext/asciiname.h"
#include "core/article/wikitext/pairs.h"

#include <algorithm>
#include <array>

namespace kalpanji::wikitext {

namespace {

/// Parser functions that give their text back in another form.
bool isCaseFunction(QStringView name)
{
    constexpr std::array functions {AsciiName("formatnum"), AsciiName("lc"), AsciiName("uc"),
                                    AsciiName("lcfirst"), AsciiName("ucfirst")};
    return std::find(functions.begin(), functions.end(), AsciiName(name)) != functions.end();
}

class Preprocessor
{
public:
    Preprocessor(Tree &tree, Span32 where)
        : m_tree(tree)
        , m_where(where)
        , m_at(where.begin)
    {
    }

    Span32 run()
    {
        const quint32 begin = quint32(m_tree.text.size());
        Pairs found = matchPairs(m_tree.source, m_where);
        m_firstArgument = quint32(m_tree.arguments.size());
        if (m_tree.arguments.empty())
            m_tree.arguments = std::move(found.arguments);
        else
            m_tree.arguments.insert(m_tree.arguments.end(), found.arguments.begin(), found.arguments.end());
        m_tree.unclosed += found.unclosed;
        for (const Pair &pair : found.pairs) {
            if (pair.kind == PairKind::Template)
                addTemplate(pair);
            if (pair.kind != PairKind::None && pair.range.begin >= m_at)
                replace(pair);
        }
        copyTo(m_where.end);
        return {begin, quint32(m_tree.text.size())};
    }

private:
    /// Copies up to `end`, leaving out what stands behind the defaults of the parameters we are in.
    void copyTo(quint32 end)
    {
        while (!m_behind.empty() && m_behind.back().begin <= end) {
            copy(m_behind.back().begin);
            m_at = m_behind.back().end;
            m_behind.pop_back();
        }
        copy(end);
    }

    void copy(quint32 end)
    {
        if (end <= m_at)
            return;
        m_tree.runs.push_back({quint32(m_tree.text.size()), m_at});
        m_tree.text.append(Span32 {m_at, end}.of(m_tree.source));
        m_at = end;
    }

    void replace(const Pair &pair)
    {
        copyTo(pair.range.begin);
        if (pair.range.begin < m_at)
            return; // behind a default
        m_at = pair.range.end;
        switch (pair.kind) {
        case PairKind::Parameter:
            m_at = pair.inner.begin;
            m_behind.push_back({pair.inner.end, pair.range.end});
            break;
        case PairKind::Extension:
            put(pair.range.begin, u"\x7f");
            m_tree.extensions.push_back(
                {pair.tag, quint32(m_tree.text.size()) - 1, pair.attributes, pair.inner, {}, 0, 0});
            break;
        case PairKind::Template:
            putTemplate(pair);
            break;
        case PairKind::Space:
            put(pair.range.begin, u" ");
            break;
        case PairKind::Hidden:
        case PairKind::None:
            break;
        }
    }

    /// A call inside sixteen others says nothing a reader wants, and its text would be kept once for each.
    void addTemplate(const Pair &pair)
    {
        constexpr std::size_t deepest = 16;
        while (!m_around.empty() && m_around.back() <= pair.range.begin)
            m_around.pop_back();
        m_around.push_back(pair.range.end);
        if (m_around.size() > deepest)
            return;
        m_tree.templates.push_back({pair.range, pair.nameEnd, m_firstArgument + pair.first, pair.count});
    }

    /// The few that MediaWiki itself knows and that stand for a piece of text.
    void putTemplate(const Pair &pair)
    {
        const QStringView name = Span32 {pair.range.begin + 2, pair.nameEnd}.of(m_tree.source);
        constexpr qsizetype longestFunction = 12;
        const qsizetype colon = name.first(std::min(name.size(), longestFunction)).indexOf(u':');
        if (name == u"!" || name == u"=")
            put(pair.range.begin + 2, name == u"!" ? u"|" : u"=");
        else if (colon > 0 && pair.count == 0 && isCaseFunction(name.first(colon).trimmed())
                 && !name.contains(u'{'))
            put(pair.range.begin + 2 + quint32(colon) + 1, name.sliced(colon + 1));
    }

    void put(quint32 source, QStringView text)
    {
        m_tree.runs.push_back({quint32(m_tree.text.size()), source});
        m_tree.text.append(text);
    }

    Tree &m_tree;
    Span32 m_where;
    quint32 m_at; ///< how far the source is copied
    std::vector<Span32> m_behind; ///< what to leave out once its begin is reached, innermost last
    std::vector<quint32> m_around; ///< where the calls end that the last one stands in
    quint32 m_firstArgument = 0;
};

} // namespace

Span32 preprocess(Tree &tree, Span32 where) { return Preprocessor(tree, where).run(); }

Span32 copyVerbatim(Tree &tree, Span32 where)
{
    const quint32 begin = quint32(tree.text.size());
    if (!where.isEmpty()) {
        tree.runs.push_back({begin, where.begin});
        tree.text.append(where.of(tree.source));
    }
    return {begin, quint32(tree.text.size())};
}

} // namespace kalpanji::wikitext
