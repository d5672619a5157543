// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/article/flattened.h"

#include "core/article/articlebuilder.h"
#include "core/article/wikinames.h"

#include <QRegularExpression>

namespace kalpanji {

namespace {

constexpr float recovered = 0.9F;
constexpr float guessed = 0.5F;

/// == title == between spaces, with as many signs on both sides; the title has none of its own.
const QRegularExpression &inlineHeading()
{
    static const QRegularExpression pattern(
        QStringLiteral("(?<=^|\\s)(={2,6})(?!=)[ \\t]*([^=\\n]{1,120}?)[ \\t]*(?<!=)\\1(?=\\s|$)"));
    return pattern;
}

/// Whether a line is a heading to MediaWiki.
bool hasHeadingLine(QStringView text)
{
    for (qsizetype begin = 0; begin >= 0 && begin < text.size();) {
        const qsizetype end = text.indexOf(u'\n', begin);
        if (text.at(begin) == u'=') {
            const QStringView line = text.sliced(begin, (end < 0 ? text.size() : end) - begin).trimmed();
            if (line.size() > 2 && line.endsWith(u'='))
                return true;
        }
        begin = end < 0 ? end : end + 1;
    }
    return false;
}

bool isSentenceEnd(QChar c)
{
    return c == u'।' || c == u'॥' || c == u'.' || c == u'!' || c == u'?' || c == u'։';
}

/// The words of [from, to) as ranges.
QList<TextRange> words(QStringView text, qsizetype from, qsizetype to)
{
    QList<TextRange> result;
    for (qsizetype i = from; i < to;) {
        while (i < to && text.at(i).isSpace())
            ++i;
        const qsizetype start = i;
        while (i < to && !text.at(i).isSpace())
            ++i;
        if (i > start)
            result.append({start, i});
    }
    return result;
}

/// Whether a word is written in the main script of a wiki whose script is not Latin.
bool isInScript(QStringView word, QChar::Script script)
{
    return std::any_of(word.begin(), word.end(), [script](QChar c) { return c.script() == script; });
}

bool endsWithImageExtension(QStringView word)
{
    for (const char *extension : {".jpg", ".jpeg", ".png", ".svg", ".gif", ".tif", ".webp"}) {
        if (word.endsWith(QLatin1String(extension), Qt::CaseInsensitive))
            return true;
    }
    return false;
}

class FlattenedReader
{
public:
    FlattenedReader(const SourceText &source, const QString &language)
        : m_text(source.view())
        , m_builder(source)
    {
        m_builder.article().language = language;
        m_builder.article().confidence = recovered;
        m_script = mainScript();
    }

    Article read()
    {
        qsizetype at = 0;
        auto it = inlineHeading().globalMatch(m_text.toString());
        QRegularExpressionMatch open;
        while (true) {
            const bool more = it.hasNext();
            const QRegularExpressionMatch next = more ? it.next() : QRegularExpressionMatch();
            const qsizetype end = more ? next.capturedStart() : m_text.size();
            readSection(open, at, end, !more);
            if (!more)
                break;
            open = next;
            at = next.capturedEnd();
        }
        return m_builder.take();
    }

private:
    /// The script most letters are of, when it is not Latin; Script_Common otherwise.
    [[nodiscard]] QChar::Script mainScript() const
    {
        QHash<QChar::Script, qsizetype> counts;
        for (const QChar c : m_text.first(std::min(m_text.size(), qsizetype(4000)))) {
            if (c.isLetter())
                ++counts[c.script()];
        }
        QChar::Script best = QChar::Script_Common;
        qsizetype most = 0;
        for (auto it = counts.cbegin(); it != counts.cend(); ++it) {
            if (it.value() > most) {
                most = it.value();
                best = it.key();
            }
        }
        return best == QChar::Script_Latin ? QChar::Script_Common : best;
    }

    void readSection(const QRegularExpressionMatch &heading, qsizetype from, qsizetype to, bool last)
    {
        const bool isLead = !heading.hasMatch();
        if (!isLead) {
            m_builder.beginBlock(BlockKind::Heading, int(heading.capturedLength(1)));
            m_builder.copy(heading.capturedStart(2), heading.capturedEnd(2));
            const TextRange title = m_builder.endBlock();
            m_builder.section(int(heading.capturedLength(1)), title, recovered);
        } else {
            from = readBoldSubject(from, to);
        }
        from = readImages(from, to);
        if (m_text.sliced(from, to - from).trimmed().isEmpty())
            return;
        const bool hasSentence = std::any_of(m_text.begin() + from, m_text.begin() + to, isSentenceEnd);
        if (hasSentence || isLead)
            readParagraph(from, to);
        else if (last && WikiNames::instance().isReferenceHeading(heading.capturedView(2)))
            readCategories(from, to);
        else
            readItems(from, to);
    }

    /// The lead's bold title has lost its opening: '''…''' with an odd sign near the start ends it.
    qsizetype readBoldSubject(qsizetype from, qsizetype to)
    {
        constexpr qsizetype farthest = 80;
        const qsizetype sign = m_text.sliced(from, to - from).indexOf(u"'''");
        if (sign < 0 || sign > farthest
            || m_text.sliced(from + sign + 3, to - from - sign - 3).contains(u"'''"))
            return from;
        m_builder.beginBlock(BlockKind::Paragraph);
        m_builder.copy(from, from + sign);
        m_builder.span(SpanKind::Bold, 0);
        return from + sign + 3;
    }

    /// File names with their captions at the start of a section; where they end.
    qsizetype readImages(qsizetype from, qsizetype to)
    {
        while (true) {
            const QList<TextRange> tokens = words(m_text, from, to);
            if (tokens.isEmpty())
                return from;
            const qsizetype prefix =
                WikiNames::instance().filePrefix(m_text.sliced(tokens.constFirst().start));
            if (prefix == 0)
                return from;
            from = readImage(tokens, prefix, to);
        }
    }

    qsizetype readImage(const QList<TextRange> &tokens, qsizetype prefix, qsizetype to)
    {
        // the name goes on while its words are not of the wiki's own script, or up to its extension
        const qsizetype nameStart = tokens.constFirst().start + prefix;
        qsizetype caption = 0;
        float confidence = guessed;
        for (; caption < tokens.size(); ++caption) {
            const qsizetype start = std::max(tokens.at(caption).start, nameStart);
            const QStringView word = m_text.sliced(start, tokens.at(caption).end - start);
            if (endsWithImageExtension(word)) {
                ++caption;
                confidence = recovered;
                break;
            }
            if (m_script != QChar::Script_Common && isInScript(word, m_script)) {
                confidence = recovered;
                break;
            }
        }
        const bool found = caption > 0 && caption < tokens.size();
        const qsizetype nameEnd = found ? tokens.at(caption - 1).end : to;
        const qsizetype captionStart = found ? tokens.at(caption).start : to;
        const qsizetype captionEnd = endOfCaption(tokens, caption, to);

        Image image;
        image.file = m_text.sliced(nameStart, nameEnd - nameStart).trimmed().toString();
        image.confidence = confidence;
        m_builder.beginBlock(BlockKind::Image, 0, {}, m_builder.article().images.size());
        m_builder.copy(nameStart, nameEnd);
        if (captionEnd > captionStart) {
            m_builder.breakLine();
            image.captionRange.start = m_builder.position();
            m_builder.copy(captionStart, captionEnd);
            image.captionRange.end = m_builder.position();
            image.caption = image.captionRange.of(m_builder.article().text).toString();
        }
        m_builder.endBlock();
        m_builder.article().images.append(image);
        return captionEnd;
    }

    /// A caption runs to the next file name; that of the last image to the first sentence end.
    [[nodiscard]] qsizetype endOfCaption(const QList<TextRange> &tokens, qsizetype caption,
                                         qsizetype to) const
    {
        for (qsizetype i = caption; i < tokens.size(); ++i) {
            if (WikiNames::instance().filePrefix(m_text.sliced(tokens.at(i).start)) > 0)
                return tokens.at(i).start;
        }
        for (qsizetype i = caption; i < tokens.size(); ++i) {
            if (isSentenceEnd(m_text.at(tokens.at(i).end - 1)))
                return tokens.at(i).end;
        }
        return to;
    }

    void readParagraph(qsizetype from, qsizetype to)
    {
        if (!m_builder.isOpen())
            m_builder.beginBlock(BlockKind::Paragraph);
        // signs that lost their partner are never shown
        for (qsizetype at = from; at < to;) {
            qsizetype sign = m_text.indexOf(u"'''", at);
            if (sign < 0 || sign >= to)
                sign = to;
            m_builder.copy(at, sign);
            at = sign + 3;
        }
        m_builder.endBlock();
    }

    /// List items that ran together: each begins as the first one began.
    void readItems(qsizetype from, qsizetype to)
    {
        const QList<TextRange> tokens = words(m_text, from, to);
        const QStringView opening = tokens.constFirst().of(m_text);
        qsizetype start = tokens.constFirst().start;
        for (qsizetype i = 1; i <= tokens.size(); ++i) {
            const bool end = i == tokens.size();
            if (!end && (tokens.at(i).of(m_text) != opening))
                continue;
            m_builder.beginBlock(BlockKind::ListItem, 1, QStringLiteral("*"));
            m_builder.copy(start, end ? to : tokens.at(i).start);
            m_builder.endBlock();
            if (!end)
                start = tokens.at(i).start;
        }
    }

    /// What the categories left behind: names that all end in the same word. No part of the text.
    void readCategories(qsizetype from, qsizetype to)
    {
        const QList<TextRange> tokens = words(m_text, from, to);
        const QStringView ending = tokens.constLast().of(m_text);
        qsizetype start = tokens.constFirst().start;
        for (const TextRange &token : tokens) {
            if (token.of(m_text) != ending)
                continue;
            m_builder.article().categories.append(
                m_text.sliced(start, token.end - start).trimmed().toString());
            start = token.end;
        }
    }

    QStringView m_text;
    ArticleBuilder m_builder;
    QChar::Script m_script = QChar::Script_Common;
};

} // namespace

bool looksFlattened(QStringView text)
{
    if (!text.contains(u"==") || hasHeadingLine(text))
        return false;
    // one heading in a line of a few words may be meant as it stands
    constexpr qsizetype shortest = 120;
    auto headings = inlineHeading().globalMatch(text.toString());
    if (!headings.hasNext())
        return false;
    headings.next();
    return headings.hasNext() || text.size() >= shortest;
}

Article readFlattened(const SourceText &source, const QString &language)
{
    return FlattenedReader(source, language).read();
}

} // namespace kalpanji
