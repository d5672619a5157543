// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/article/flattened.h"

#include "core/article/articlebuilder.h"
#include "core/article/wikinames.h"
#include "core/article/wikitext/entities.h"

#include <QRegularExpression>

namespace kalpanji {

namespace {

constexpr float recovered = 0.9F;
constexpr float guessed = 0.5F;

/// Words behind a sentence end in which another file's name makes all before it one caption.
constexpr qsizetype longestCaption = 40;

/// == title == between spaces, with as many signs on both sides; the title has at most single ones.
const QRegularExpression &inlineHeading()
{
    static const QRegularExpression pattern(QStringLiteral(
        "(?<=^|\\s)(={2,6})(?!=)[ \\t]*((?:[^=\\n]|(?<!=)=(?!=)){1,120}?)[ \\t]*(?<!=)\\1(?=\\s|$)"));
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
            copyText(heading.capturedStart(2), heading.capturedEnd(2));
            const TextRange title = m_builder.endBlock();
            m_builder.section(int(heading.capturedLength(1)), title, recovered);
        } else {
            from = readBoldSubject(from, to);
        }
        // text and images take turns: a file's name at the start of a word opens an image
        m_words = words(m_text, from, to);
        for (qsizetype word = 0; word < m_words.size();) {
            if (isFile(word)) {
                word = readImage(word);
                continue;
            }
            const qsizetype begin = word;
            while (word < m_words.size() && !isFile(word))
                ++word;
            const TextRange text {m_words.at(begin).start, m_words.at(word - 1).end};
            const QStringView content = text.of(m_text);
            if (isLead || std::any_of(content.begin(), content.end(), isSentenceEnd))
                readParagraph(text.start, text.end);
            else if (last && WikiNames::instance().isReferenceHeading(heading.capturedView(2)))
                readCategories(text.start, text.end);
            else
                readItems(text.start, text.end);
        }
        m_builder.endBlock();
    }

    [[nodiscard]] bool isFile(qsizetype word) const
    {
        return WikiNames::instance().filePrefix(m_text.sliced(m_words.at(word).start)) > 0;
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
        const qsizetype after = from + sign + 3;
        const bool apart = after < to && m_text.at(after).isSpace(); // the words that follow begin behind it
        m_builder.copy(after, after + (apart ? 1 : 0));
        return after;
    }

    /// Reads the image whose name begins with the word at `first`; the word behind its caption.
    qsizetype readImage(qsizetype first)
    {
        const qsizetype nameStart = m_words.at(first).start
            + WikiNames::instance().filePrefix(m_text.sliced(m_words.at(first).start));
        // the name goes on while its words are not of the wiki's own script, or up to its extension
        qsizetype caption = first;
        float confidence = guessed;
        while (caption < m_words.size() && (caption == first || !isFile(caption))) {
            const TextRange word {std::max(m_words.at(caption).start, nameStart), m_words.at(caption).end};
            if (endsWithImageExtension(word.of(m_text))) {
                ++caption;
                confidence = recovered;
                break;
            }
            if (m_script != QChar::Script_Common && isInScript(word.of(m_text), m_script)
                && word.start >= nameStart && caption > first) {
                confidence = recovered;
                break;
            }
            ++caption;
        }
        // without a mark of where the name ends nothing of the text is hidden in it but its first word
        if (confidence < recovered)
            caption = first + 1;
        const qsizetype end = endOfCaption(caption);
        const qsizetype nameEnd = std::max(m_words.at(caption - 1).end, nameStart);

        Image image;
        image.file = m_text.sliced(nameStart, nameEnd - nameStart).trimmed().toString();
        image.confidence = confidence;
        m_builder.beginBlock(BlockKind::Image, 0, {}, m_builder.article().images.size());
        m_builder.copy(nameStart, nameEnd);
        if (end > caption) {
            m_builder.breakLine();
            image.captionRange.start = m_builder.position();
            copyText(m_words.at(caption).start, m_words.at(end - 1).end);
            image.captionRange.end = m_builder.position();
            image.caption = image.captionRange.of(m_builder.article().text).toString();
        }
        m_builder.endBlock();
        m_builder.article().images.append(image);
        return end;
    }

    /// A caption runs to the next file name; that of the last image to the first sentence end.
    [[nodiscard]] qsizetype endOfCaption(qsizetype caption) const
    {
        qsizetype sentence = -1;
        for (qsizetype i = caption; i < m_words.size(); ++i) {
            if (isFile(i))
                return i;
            if (sentence < 0 && isSentenceEnd(m_text.at(m_words.at(i).end - 1)))
                sentence = i + 1;
            if (sentence >= 0 && i - sentence > longestCaption)
                break;
        }
        return sentence >= 0 ? sentence : m_words.size();
    }

    void readParagraph(qsizetype from, qsizetype to)
    {
        if (!m_builder.isOpen())
            m_builder.beginBlock(BlockKind::Paragraph);
        copyText(from, to);
        m_builder.endBlock();
    }

    /// Copies text with its quotes and entities read. Quotes that lost their partner are never shown.
    void copyText(qsizetype from, qsizetype to)
    {
        qsizetype bold = -1;
        qsizetype italic = -1;
        const auto toggle = [this](SpanKind kind, qsizetype &begin) {
            if (begin >= 0)
                m_builder.span(kind, begin);
            begin = begin >= 0 ? -1 : m_builder.position();
        };
        for (qsizetype at = from; at < to;) {
            qsizetype end = at;
            while (end < to && m_text.at(end) == u'\'')
                ++end;
            if (end - at >= 2) {
                if (end - at != 2)
                    toggle(SpanKind::Bold, bold);
                if (end - at != 3)
                    toggle(SpanKind::Italic, italic);
                at = end;
                continue;
            }
            if (m_text.at(at) == u'&') {
                const Entity entity = entityAt(m_text.sliced(at, to - at));
                if (entity.length > 0) {
                    m_builder.put(entity.text, at);
                    at += entity.length;
                    continue;
                }
            }
            end = std::max(end, at + 1);
            while (end < to && m_text.at(end) != u'\'' && m_text.at(end) != u'&')
                ++end;
            m_builder.copy(at, end);
            at = end;
        }
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
            copyText(start, end ? to : tokens.at(i).start);
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
    QList<TextRange> m_words; ///< of the section that is being read
};

} // namespace

bool looksFlattened(QStringView text)
{
    if (!text.contains(u"==") || hasHeadingLine(text))
        return false;
    // one heading in a line of a few words may be meant as it stands
    constexpr qsizetype shortest = 60;
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
