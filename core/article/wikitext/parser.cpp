// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/article/wikitext/parser.h"

#include "core/article/wikinames.h"
#include "core/article/wikitext/preprocessor.h"
#include "core/article/wikitext/tableparser.h"

#include <limits>

namespace kalpanji::wikitext {

namespace {

bool isFileName(QStringView line)
{
    const auto isForbidden = [](QChar c) { return QStringView(u"[]{}<>").contains(c); };
    return !line.trimmed().isEmpty() && std::none_of(line.begin(), line.end(), isForbidden);
}

class Parser
{
public:
    Parser(QStringView source, const QString &language)
        : m_inline(m_tree, language)
        , m_blocks(m_tree, m_inline)
        , m_tables(m_tree, m_blocks)
    {
        constexpr qsizetype longest = std::numeric_limits<qint32>::max();
        m_tree.source = source.first(std::min(source.size(), longest));
        // memory that is never written costs nothing; growing costs a copy each time
        m_tree.text.reserve(m_tree.source.size());
        m_tree.nodes.reserve(std::size_t(m_tree.source.size()) / 12);
    }

    Tree read()
    {
        Span32 page = preprocess(m_tree, {0, quint32(m_tree.source.size())});
        readRedirect(page);
        m_tables.read(page);
        m_tree.pageNodes = quint32(m_tree.nodes.size());
        // reading one may add others: <ref> in a <gallery>
        for (std::size_t i = 0; i < m_tree.extensions.size(); ++i)
            readExtension(i);
        std::stable_sort(
            m_tree.templates.begin(), m_tree.templates.end(),
            [](const TemplateNode &a, const TemplateNode &b) { return a.range.begin < b.range.begin; });
        return std::move(m_tree);
    }

private:
    /// "#REDIRECT [[target]]": it is shown as the list item that it looks like, so that a person can follow
    /// it.
    void readRedirect(Span32 page)
    {
        const QStringView text = page.of(m_tree.text);
        qsizetype at = 0;
        while (at < text.size() && text.at(at).isSpace())
            ++at;
        const qsizetype word = WikiNames::instance().redirectWord(text.sliced(at));
        if (word == 0)
            return;
        at += word;
        while (at < text.size() && (text.at(at).isSpace() || text.at(at) == u':'))
            ++at;
        const qsizetype end = text.indexOf(u"]]", at);
        if (!text.sliced(at).startsWith(u"[[") || end < 0)
            return;
        const QStringView target = text.sliced(at + 2, end - at - 2);
        const qsizetype bar = target.indexOf(u'|');
        const quint32 begin = page.begin + quint32(at) + 2;
        m_tree.redirect = {begin, begin + quint32(bar < 0 ? target.size() : bar)};
    }

    void readExtension(std::size_t index)
    {
        ExtensionNode extension = m_tree.extensions[index];
        if (extension.attributes.of(m_tree.source).contains(u"{{"))
            preprocessAside(extension.attributes);
        extension.firstNode = quint32(m_tree.nodes.size());
        if (extension.tag == ExtensionTag::Hidden) {
            // nothing of it is read
        } else if (!holdsWikitext(extension.tag)) {
            extension.content = copyVerbatim(m_tree, extension.source);
        } else {
            extension.content = preprocess(m_tree, extension.source);
            if (extension.tag == ExtensionTag::Gallery)
                readGallery(extension.content);
            else
                m_inline.read(extension.content);
        }
        extension.endNode = quint32(m_tree.nodes.size());
        m_tree.extensions[index] = extension;
    }

    /// For the templates in it alone.
    void preprocessAside(Span32 where)
    {
        const std::size_t runs = m_tree.runs.size();
        const std::size_t extensions = m_tree.extensions.size();
        m_tree.text.truncate(preprocess(m_tree, where).begin);
        m_tree.runs.resize(runs);
        m_tree.extensions.resize(extensions);
    }

    /// A file a line, with or without its namespace: "File:name.jpg|caption".
    void readGallery(Span32 where)
    {
        for (quint32 begin = where.begin; begin < where.end;) {
            const qsizetype found = m_tree.text.indexOf(u'\n', begin);
            const quint32 end = found < 0 ? where.end : std::min(quint32(found), where.end);
            const QStringView line = Span32 {begin, end}.of(m_tree.text);
            const qsizetype bar = line.indexOf(u'|');
            const quint32 name = begin + quint32(bar < 0 ? line.size() : bar);
            if (isFileName(line.first(name - begin)))
                m_inline.readFile({begin, name}, {std::min(name + 1, end), end});
            begin = end + 1;
        }
    }

    Tree m_tree;
    InlineParser m_inline;
    BlockParser m_blocks;
    TableParser m_tables;
};

} // namespace

Tree parse(QStringView source, const QString &language) { return Parser(source, language).read(); }

} // namespace kalpanji::wikitext
