// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/article/html/htmltree.h"

#include <array>

namespace kalpanji {

namespace {

void *allocate(void *arena, std::size_t size)
{
    return static_cast<std::pmr::monotonic_buffer_resource *>(arena)->allocate(size);
}

void deallocate(void *, void *) { }

const GumboVector *childrenOf(const GumboNode &node)
{
    if (node.type == GUMBO_NODE_DOCUMENT)
        return &node.v.document.children;
    const bool element = node.type == GUMBO_NODE_ELEMENT || node.type == GUMBO_NODE_TEMPLATE;
    return element ? &node.v.element.children : nullptr;
}

const GumboNode *childAt(const GumboNode &node, std::size_t index)
{
    const GumboVector *children = childrenOf(node);
    return children && index < children->length ? static_cast<const GumboNode *>(children->data[index])
                                                : nullptr;
}

/// Elements that need no closing tag: they do not count as nested.
bool closesItself(QByteArrayView name)
{
    static constexpr std::array<const char *, 28> names {
        "area",  "base",   "br",    "col",   "embed",  "hr",       "img", "input", "link", "meta",
        "param", "source", "track", "wbr",   "p",      "li",       "dt",  "dd",    "tr",   "td",
        "th",    "thead",  "tbody", "tfoot", "option", "colgroup", "rp",  "rt"};
    return std::any_of(names.begin(), names.end(), [name](const char *each) {
        return name.size() == qsizetype(qstrlen(each)) && qstrnicmp(name.data(), name.size(), each) == 0;
    });
}

} // namespace

HtmlTree::HtmlTree(const QByteArray &html)
    : m_arena(std::make_unique<std::pmr::monotonic_buffer_resource>())
{
    GumboOptions options = kGumboDefaultOptions;
    options.allocator = allocate;
    options.deallocator = deallocate;
    options.userdata = m_arena.get();
    options.max_errors = 0;
    m_output = gumbo_parse_with_options(&options, html.constData(), std::size_t(html.size()));
}

const GumboNode *HtmlTree::root() const { return m_output->document; }

qsizetype firstTooDeepTag(QByteArrayView html)
{
    constexpr int deepest = 2000; // the deepest page of Wikipedia's has about 60
    int depth = 0;
    for (qsizetype at = html.indexOf('<'); at >= 0 && at + 1 < html.size(); at = html.indexOf('<', at + 1)) {
        const bool closing = html.at(at + 1) == '/';
        const qsizetype start = at + (closing ? 2 : 1);
        qsizetype end = start;
        while (end < html.size()
               && (QChar::isLetter(uchar(html.at(end)))
                   || (end > start && html.at(end) >= '0' && html.at(end) <= '9')))
            ++end;
        if (end == start || closesItself(html.sliced(start, end - start)))
            continue;
        depth = closing ? std::max(0, depth - 1) : depth + 1;
        if (depth > deepest)
            return at;
    }
    return -1;
}

QString attributeOf(const GumboNode &node, const char *name)
{
    if (node.type != GUMBO_NODE_ELEMENT)
        return {};
    const GumboAttribute *attribute = gumbo_get_attribute(&node.v.element.attributes, name);
    return attribute ? QString::fromUtf8(attribute->value) : QString();
}

QStringList classesOf(const GumboNode &node)
{
    return attributeOf(node, "class").simplified().split(u' ', Qt::SkipEmptyParts);
}

bool hasClass(const GumboNode &node, const char *name)
{
    return classesOf(node).contains(QLatin1String(name));
}

bool isElement(const GumboNode &node, GumboTag tag)
{
    return node.type == GUMBO_NODE_ELEMENT && node.v.element.tag == tag;
}

void walk(const GumboNode &node, const std::function<bool(const GumboNode &)> &enter,
          const std::function<void(const GumboNode &)> &leave)
{
    const GumboNode *at = &node;
    while (at) {
        const bool inside = enter(*at);
        if (const GumboNode *child = inside ? childAt(*at, 0) : nullptr) {
            at = child;
            continue;
        }
        if (inside)
            leave(*at);
        const GumboNode *sibling = nullptr;
        while (at != &node && !(sibling = childAt(*at->parent, at->index_within_parent + 1))) {
            at = at->parent;
            leave(*at);
        }
        at = sibling;
    }
}

const GumboNode *findElement(const GumboNode &node, const std::function<bool(const GumboNode &)> &matches)
{
    const GumboNode *found = nullptr;
    const auto enter = [&](const GumboNode &each) {
        if (!found && each.type == GUMBO_NODE_ELEMENT && matches(each))
            found = &each;
        return !found;
    };
    walk(node, enter, [](const GumboNode &) {});
    return found;
}

QString textOf(const GumboNode &node)
{
    QString text;
    const auto enter = [&text](const GumboNode &each) {
        if (each.type == GUMBO_NODE_TEXT || each.type == GUMBO_NODE_WHITESPACE)
            text += QString::fromUtf8(each.v.text.text);
        return !isElement(each, GUMBO_TAG_STYLE) && !isElement(each, GUMBO_TAG_SCRIPT);
    };
    walk(node, enter, [](const GumboNode &) {});
    return text.simplified();
}

} // namespace kalpanji
