// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/article/wikitext/inlineparser.h"

#include "core/article/wikinames.h"
#include "core/article/wikitext/entities.h"
#include "core/article/wikitext/quotes.h"

namespace kalpanji {

namespace {

constexpr int deepest = 256;

/// Value of an attribute of a tag: name="x", name='x', name=x.
QString attribute(QStringView tag, QLatin1String name)
{
    const qsizetype at = tag.indexOf(name, 0, Qt::CaseInsensitive);
    qsizetype i = at < 0 ? -1 : tag.indexOf(u'=', at + name.size());
    if (i < 0 || !tag.sliced(at + name.size(), i - at - name.size()).trimmed().isEmpty())
        return {};
    ++i;
    while (i < tag.size() && tag.at(i).isSpace())
        ++i;
    if (i >= tag.size())
        return {};
    const QChar quote = tag.at(i);
    if (quote == u'"' || quote == u'\'') {
        const qsizetype end = tag.indexOf(quote, i + 1);
        return end < 0 ? QString() : tag.sliced(i + 1, end - i - 1).trimmed().toString();
    }
    qsizetype end = i;
    while (end < tag.size() && !tag.at(end).isSpace() && tag.at(end) != u'>' && tag.at(end) != u'/')
        ++end;
    return tag.sliced(i, end - i).toString();
}

bool isUrlStart(QStringView text)
{
    return text.startsWith(u"http://", Qt::CaseInsensitive)
        || text.startsWith(u"https://", Qt::CaseInsensitive)
        || text.startsWith(u"ftp://", Qt::CaseInsensitive);
}

bool isUrlEnd(QChar c)
{
    return c.isSpace() || c == u'<' || c == u'>' || c == u'[' || c == u']' || c == u'"' || c == u'{'
        || c == u'}' || c == u'|' || c.unicode() < 0x20;
}

/// A two- or three-letter language code before a colon: [[en:Armenia]].
bool isInterlanguage(QStringView target)
{
    const qsizetype colon = target.first(std::min(target.size(), qsizetype(12))).indexOf(u':');
    if (colon < 2 || colon > 11)
        return false;
    const QStringView code = target.first(colon);
    const qsizetype base = code.indexOf(u'-') < 0 ? code.size() : code.indexOf(u'-');
    return base <= 3 && std::all_of(code.begin(), code.end(), [](QChar c) {
               return (c >= u'a' && c <= u'z') || c == u'-';
           });
}

} // namespace

InlineParser::InlineParser(ArticleBuilder &builder, const QString &language)
    : InlineParser(builder, language, matchPairs(builder.source().view()))
{
}

InlineParser::InlineParser(ArticleBuilder &builder, const QString &language, QHash<qsizetype, Pair> pairs)
    : m_builder(builder)
    , m_text(builder.source().view())
    , m_language(language)
    , m_pairs(std::move(pairs))
{
}

const Pair *InlineParser::pairAt(qsizetype at) const
{
    const auto found = m_pairs.constFind(at);
    return found == m_pairs.constEnd() ? nullptr : &found.value();
}

qsizetype InlineParser::skip(qsizetype at) const
{
    const Pair *pair = pairAt(at);
    return pair ? pair->end : at;
}

QList<TextRange> InlineParser::arguments(qsizetype start, qsizetype end) const
{
    QList<TextRange> parts;
    qsizetype from = start;
    for (qsizetype i = start; i < end;) {
        if (const Pair *pair = pairAt(i); pair && pair->end <= end) {
            i = pair->end;
        } else if (m_text.at(i) == u'|') {
            parts.append({from, i});
            from = ++i;
        } else {
            ++i;
        }
    }
    parts.append({from, end});
    return parts;
}

QString InlineParser::plain(qsizetype start, qsizetype end) const
{
    ArticleBuilder scratch(m_builder.source());
    InlineParser parser(scratch, m_language, m_pairs);
    parser.m_depth = m_depth + 1;
    scratch.beginBlock(BlockKind::Paragraph);
    parser.read(start, end);
    scratch.endBlock();
    return scratch.article().text;
}

void InlineParser::read(qsizetype start, qsizetype end)
{
    if (++m_depth > deepest) {
        m_builder.copy(start, end);
        --m_depth;
        return;
    }
    for (qsizetype line = start; line < end;) {
        qsizetype lineEnd = line; // a line end inside a pair does not end the line
        while (lineEnd < end && m_text.at(lineEnd) != u'\n')
            lineEnd = std::max(lineEnd + 1, skip(lineEnd));
        lineEnd = std::min(lineEnd, end);
        readLine(line, lineEnd);
        if (lineEnd < end)
            m_builder.copy(lineEnd, lineEnd + 1);
        line = lineEnd + 1;
    }
    --m_depth;
}

void InlineParser::readLine(qsizetype start, qsizetype end)
{
    const QList<QuoteRun> quotes = resolveQuotes(m_text.sliced(start, end - start));
    qsizetype nextQuote = 0;
    qsizetype boldFrom = -1;
    qsizetype italicFrom = -1;
    const auto toggle = [this](SpanKind kind, qsizetype &from) {
        if (from < 0) {
            from = m_builder.position();
        } else {
            m_builder.span(kind, from);
            from = -1;
        }
    };
    for (qsizetype i = start; i < end;) {
        while (nextQuote < quotes.size() && quotes.at(nextQuote).start + start < i)
            ++nextQuote; // inside what was skipped
        if (nextQuote < quotes.size() && quotes.at(nextQuote).start + start == i) {
            const QuoteRun &run = quotes.at(nextQuote++);
            m_builder.copy(i, i + run.literal);
            if (run.bold)
                toggle(SpanKind::Bold, boldFrom);
            if (run.italic)
                toggle(SpanKind::Italic, italicFrom);
            i += run.length;
            continue;
        }
        const QChar c = m_text.at(i);
        const Pair *pair = pairAt(i);
        if (pair && pair->end <= end) {
            if (pair->kind == PairKind::Link) {
                i = readLink(i, *pair, end);
            } else {
                readPaired(i, *pair);
                i = pair->end;
            }
        } else if (c == u'[') {
            i = readExternal(i, end);
        } else if (c == u'<') {
            i = readTag(i, end);
        } else if (c == u'&') {
            i = readEntity(i, end);
        } else if ((c == u'h' || c == u'H' || c == u'f' || c == u'F') && isUrlStart(m_text.sliced(i, end - i))
                   && (i == start || !m_text.at(i - 1).isLetterOrNumber())) {
            i = readBareUrl(i, end);
        } else {
            qsizetype run = i + 1;
            while (run < end && !QStringView(u"'[<&{hHfF").contains(m_text.at(run)))
                ++run;
            m_builder.copy(i, run);
            i = run;
        }
    }
    if (boldFrom >= 0)
        m_builder.span(SpanKind::Bold, boldFrom);
    if (italicFrom >= 0)
        m_builder.span(SpanKind::Italic, italicFrom);
}

void InlineParser::readPaired(qsizetype at, const Pair &pair)
{
    switch (pair.kind) {
    case PairKind::Template:
        readTemplate(pair);
        break;
    case PairKind::Tag:
        readExtension(at, pair);
        break;
    case PairKind::Parameter: // {{{name|default}}}: the default is what a reader sees
        if (const QList<TextRange> parts = arguments(pair.innerStart, pair.innerEnd); parts.size() > 1)
            read(parts.at(1).start, parts.at(1).end);
        break;
    case PairKind::Comment:
    case PairKind::Link:
        break;
    }
}

void InlineParser::readTemplate(const Pair &pair)
{
    const QList<TextRange> parts = arguments(pair.innerStart, pair.innerEnd);
    TemplateCall call;
    call.name = parts.constFirst().of(m_text).trimmed().toString();
    int position = 0;
    for (qsizetype i = 1; i < parts.size(); ++i) {
        const TextRange part = parts.at(i);
        qsizetype equals = part.start;
        while (equals < part.end && m_text.at(equals) != u'=')
            equals = std::max(equals + 1, skip(equals));
        if (equals < part.end)
            call.params.append({m_text.sliced(part.start, equals - part.start).trimmed().toString(),
                                m_text.sliced(equals + 1, part.end - equals - 1).trimmed().toString()});
        else
            call.params.append({QString::number(++position), part.of(m_text).toString()});
    }
    m_builder.article().templates.append(call);
}

qsizetype InlineParser::readLink(qsizetype at, const Pair &pair, qsizetype end)
{
    const QList<TextRange> parts = arguments(pair.innerStart, pair.innerEnd);
    const QStringView target = parts.constFirst().of(m_text).trimmed();
    if (target.isEmpty() || target.contains(u'\n') || target.contains(u'[') || target.contains(u'{')) {
        m_builder.copy(at, at + 2);
        return at + 2;
    }
    if (readBlockLink(pair))
        return pair.end;
    const qsizetype from = m_builder.position();
    QString page = target.toString();
    if (page.startsWith(u':'))
        page.remove(0, 1);
    if (parts.size() > 1)
        read(parts.at(1).start, pair.innerEnd);
    else
        m_builder.copy(parts.constFirst().start + (target.startsWith(u':') ? 1 : 0), parts.constFirst().end);
    const qsizetype trail =
        WikiNames::instance().linkTrail(m_language, m_text.sliced(pair.end, end - pair.end));
    m_builder.copy(pair.end, pair.end + trail);
    m_builder.span(SpanKind::Link, from, page);
    return pair.end + trail;
}

bool InlineParser::readBlockLink(const Pair &pair)
{
    const QList<TextRange> parts = arguments(pair.innerStart, pair.innerEnd);
    const TextRange first = parts.constFirst();
    const QStringView target = first.of(m_text);
    const WikiNames &names = WikiNames::instance();
    if (const qsizetype prefix = names.categoryPrefix(target); prefix > 0) {
        m_builder.article().categories.append(target.sliced(prefix).trimmed().toString());
        return true;
    }
    if (names.filePrefix(target) > 0)
        return true; // shown as a card by the block reader
    return isInterlanguage(target.trimmed());
}

qsizetype InlineParser::readExternal(qsizetype at, qsizetype end)
{
    const QStringView rest = m_text.sliced(at + 1, end - at - 1);
    if (!isUrlStart(rest) && !rest.startsWith(u"//") && !rest.startsWith(u"mailto:")) {
        m_builder.copy(at, at + 1);
        return at + 1;
    }
    const qsizetype close = rest.indexOf(u']');
    if (close < 0) {
        m_builder.copy(at, at + 1);
        return at + 1;
    }
    qsizetype urlEnd = 0;
    while (urlEnd < close && !isUrlEnd(rest.at(urlEnd)))
        ++urlEnd;
    const qsizetype from = m_builder.position();
    read(at + 1 + urlEnd, at + 1 + close);
    m_builder.span(SpanKind::ExternalLink, from, rest.first(urlEnd).toString());
    return at + close + 2;
}

qsizetype InlineParser::readBareUrl(qsizetype at, qsizetype end)
{
    qsizetype stop = at;
    while (stop < end && !isUrlEnd(m_text.at(stop))
           && !(m_text.at(stop) == u'\'' && stop + 1 < end && m_text.at(stop + 1) == u'\''))
        ++stop;
    while (stop > at && QStringView(u",;.:!?)").contains(m_text.at(stop - 1)))
        --stop;
    const qsizetype from = m_builder.position();
    m_builder.copy(at, stop);
    m_builder.span(SpanKind::ExternalLink, from, m_text.sliced(at, stop - at).toString());
    return stop;
}

qsizetype InlineParser::readTag(qsizetype at, qsizetype end)
{
    const QString name = tagName(m_text, at);
    const qsizetype close = name.isEmpty() ? -1 : m_text.sliced(at, end - at).indexOf(u'>');
    if (close < 0) {
        m_builder.copy(at, at + 1);
        return at + 1;
    }
    if (name == QLatin1String("br"))
        m_builder.put(u"\n", at);
    return at + close + 1;
}

void InlineParser::readExtension(qsizetype at, const Pair &pair)
{
    const QString name = tagName(m_text, at);
    if (name == QLatin1String("ref")) {
        readReference(at, pair);
    } else if (name == QLatin1String("nowiki") || name == QLatin1String("pre")) {
        for (qsizetype i = pair.innerStart; i < pair.innerEnd;) {
            if (m_text.at(i) == u'&') {
                i = readEntity(i, pair.innerEnd);
                continue;
            }
            qsizetype run = i + 1;
            while (run < pair.innerEnd && m_text.at(run) != u'&')
                ++run;
            m_builder.copy(i, run);
            i = run;
        }
    } else if (name == QLatin1String("math") || name == QLatin1String("chem")
               || name == QLatin1String("syntaxhighlight") || name == QLatin1String("source")) {
        const qsizetype from = m_builder.position();
        m_builder.copy(pair.innerStart, pair.innerEnd);
        m_builder.span(name == QLatin1String("math") ? SpanKind::Math : SpanKind::Code, from);
    } else if (name == QLatin1String("poem")) {
        read(pair.innerStart, pair.innerEnd);
    } else if (name == QLatin1String("references")) {
        // <ref name=…> definitions given in the list
        for (qsizetype i = pair.innerStart; i < pair.innerEnd; ++i) {
            if (const Pair *inner = pairAt(i); inner && inner->kind == PairKind::Tag) {
                readReference(i, *inner);
                i = inner->end - 1;
            }
        }
    }
}

void InlineParser::readReference(qsizetype at, const Pair &pair)
{
    const QStringView tag = m_text.sliced(at, pair.innerStart - at);
    const Note note {pair.innerStart, pair.innerEnd, attribute(tag, QLatin1String("name")),
                     attribute(tag, QLatin1String("group"))};
    const auto same = std::find_if(m_notes.begin(), m_notes.end(), [&](const Note &other) {
        return !note.name.isEmpty() && other.name == note.name && other.group == note.group;
    });
    if (same == m_notes.end())
        m_notes.append(note);
    else if (same->start == same->end)
        *same = note;
}

void InlineParser::writeReferences()
{
    for (qsizetype i = 0; i < m_notes.size(); ++i) { // reading one may add others
        const Note note = m_notes.at(i);
        m_builder.beginBlock(BlockKind::Reference, 0, {}, i);
        read(note.start, note.end);
        const TextRange range = m_builder.endBlock();
        m_builder.article().references.append(
            {note.name, note.group, range.of(m_builder.article().text).toString(), range});
    }
}

qsizetype InlineParser::readEntity(qsizetype at, qsizetype end)
{
    const Entity entity = entityAt(m_text.sliced(at, end - at));
    if (entity.text.isEmpty()) {
        m_builder.copy(at, at + 1);
        return at + 1;
    }
    m_builder.put(entity.text, at);
    return at + entity.length;
}

} // namespace kalpanji
