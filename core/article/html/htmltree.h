// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <functional>
#include <gumbo.h>
#include <memory>
#include <memory_resource>

namespace kalpanji {

/// The tree that an HTML5 parser (gumbo) makes of `html`. All of it lies in one arena: given back at once,
/// while the library's own way of freeing descends as deep as the tags are nested.
class HtmlTree
{
public:
    /// `html` is UTF-8 and outlives the tree.
    explicit HtmlTree(const QByteArray &html);

    [[nodiscard]] const GumboNode *root() const;

private:
    std::unique_ptr<std::pmr::monotonic_buffer_resource> m_arena;
    GumboOutput *m_output = nullptr;
};

/// Where tags of `html` are nested deeper than any page's, so that the parser would take minutes; -1 when
/// they are not.
qsizetype firstTooDeepTag(QByteArrayView html);

QString attributeOf(const GumboNode &node, const char *name);
QStringList classesOf(const GumboNode &node);
bool hasClass(const GumboNode &node, const char *name);
bool isElement(const GumboNode &node, GumboTag tag);

/// Walks the tree below and with `node` in document order without recursion. `enter` returns whether to go
/// into an element's children; `leave` is called after them, for the elements gone into.
void walk(const GumboNode &node, const std::function<bool(const GumboNode &)> &enter,
          const std::function<void(const GumboNode &)> &leave);

/// The first element below and with `node` for which `matches`; none when there is none.
const GumboNode *findElement(const GumboNode &node, const std::function<bool(const GumboNode &)> &matches);

/// All text below `node`, white space folded.
QString textOf(const GumboNode &node);

} // namespace kalpanji
