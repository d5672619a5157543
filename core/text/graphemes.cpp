// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/graphemes.h"

#include <unicode/brkiter.h>
#include <unicode/utext.h>

#include <memory>

namespace kalpanji {

namespace {

/// An iterator over `text` without copying it. One per thread is kept: creating costs 70 µs, cloning 0.1.
class Clusters
{
public:
    explicit Clusters(QStringView text)
    {
        thread_local std::unique_ptr<icu::BreakIterator> kept = [] {
            UErrorCode status = U_ZERO_ERROR;
            return std::unique_ptr<icu::BreakIterator>(
                icu::BreakIterator::createCharacterInstance(icu::Locale::getRoot(), status));
        }();
        m_iterator = kept.get();
        UErrorCode status = U_ZERO_ERROR;
        m_text =
            utext_openUChars(nullptr, reinterpret_cast<const UChar *>(text.utf16()), text.size(), &status);
        m_iterator->setText(m_text, status);
    }
    ~Clusters() { utext_close(m_text); }
    Q_DISABLE_COPY_MOVE(Clusters)

    icu::BreakIterator *operator->() const { return m_iterator; }

private:
    icu::BreakIterator *m_iterator;
    UText *m_text;
};

/// Whether a cluster surely ends before `offset`, by the two characters around it alone: most ranges begin
/// and end at spaces and signs, and the iterator costs a microsecond to ask.
bool isPlainBoundary(QStringView text, qsizetype offset)
{
    if (offset <= 0 || offset >= text.size())
        return offset == 0 || offset == text.size();
    const auto isAscii = [](QChar c) { return c.unicode() >= u' ' && c.unicode() < 0x7f; };
    // marks are no letters, but the am of Thai and Lao and some modifiers join the letter before them
    const auto isPlainLetter = [](QChar c) {
        return c.isLetter() && c.category() != QChar::Letter_Modifier && c != QChar(0x0e33)
            && c != QChar(0x0eb3);
    };
    const QChar before = text.at(offset - 1);
    const QChar after = text.at(offset);
    if (isAscii(before))
        return isAscii(after) || after == u'\n' || isPlainLetter(after);
    // a letter, a mark or a sign before an ASCII one; what prepends is a format character or Malayalam's reph
    return isAscii(after) && before.category() != QChar::Other_Format && !before.isSurrogate()
        && before != QChar(0x0d4e);
}

} // namespace

TextRange snappedToClusters(QStringView text, TextRange range)
{
    if (isPlainBoundary(text, range.start) && isPlainBoundary(text, range.end))
        return range;
    const Clusters clusters(text);
    const auto start = static_cast<int32_t>(std::clamp(range.start, qsizetype(0), text.size()));
    const auto end = static_cast<int32_t>(std::clamp(range.end, qsizetype(0), text.size()));
    return {clusters->isBoundary(start) ? start : clusters->preceding(start),
            clusters->isBoundary(end) ? end : clusters->following(end)};
}

bool isClusterBoundary(QStringView text, qsizetype offset)
{
    if (offset <= 0 || offset >= text.size())
        return offset == 0 || offset == text.size();
    return Clusters(text)->isBoundary(static_cast<int32_t>(offset)) != 0;
}

qsizetype clusterCount(QStringView text)
{
    const Clusters clusters(text);
    qsizetype count = 0;
    while (clusters->next() != icu::BreakIterator::DONE)
        ++count;
    return count;
}

QString elidedAtCluster(const QString &text, qsizetype clusters)
{
    if (text.size() <= clusters || clusterCount(text) <= clusters) // a cluster has a character at least
        return text;
    const Clusters iterator(text);
    qsizetype cut = 0;
    for (qsizetype i = 1; i < clusters; ++i)
        cut = iterator->next();
    // a word's end reads better than a word's middle, unless it costs more than a quarter of the room
    const qsizetype space = QStringView(text).first(cut).lastIndexOf(u' ');
    if (space > cut * 3 / 4)
        cut = space;
    QStringView kept = QStringView(text).first(cut).trimmed();
    while (kept.endsWith(u'…')) // where the text itself leaves words out, once is enough
        kept = kept.chopped(1).trimmed();
    return kept + QStringLiteral("…");
}

} // namespace kalpanji
