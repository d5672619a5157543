// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/fold.h"

#include <unicode/normalizer2.h>
#include <unicode/uchar.h>
#include <unicode/unistr.h>
#include <unicode/uscript.h>

#include <array>
#include <cstring>
#include <memory>

namespace kalpanji {

namespace {

/// What becomes of one code unit. Most stay one unit; the table answers for those, the rest is worked out
/// each time, which is rare in any script.
enum class Fate : quint8 {
    Unit, ///< one unit: `to`
    Drop,
    Composes, ///< may compose with what stands before it (া after ে)
    Several, ///< a surrogate, or it folds to more than one unit
};

struct Entry {
    char16_t to = 0;
    Fate fate = Fate::Unit;
};

const icu::Normalizer2 &nfc()
{
    static const icu::Normalizer2 &instance = []() -> const icu::Normalizer2 & {
        UErrorCode status = U_ZERO_ERROR;
        return *icu::Normalizer2::getNFCInstance(status);
    }();
    return instance;
}

bool isDropped(char32_t c)
{
    if (c == 0x200C || c == 0x200D || c == 0x00AD || c == 0x2060 || c == 0xFEFF)
        return true;
    // か and が are different letters: the kana voicing marks are Inherited, but no accents.
    if (c == 0x3099 || c == 0x309A || u_charType(static_cast<UChar32>(c)) != U_NON_SPACING_MARK)
        return false;
    UErrorCode status = U_ZERO_ERROR;
    return uscript_getScript(static_cast<UChar32>(c), &status) == USCRIPT_INHERITED;
}

char32_t plainSign(char32_t c)
{
    if ((c >= 0x2010 && c <= 0x2015) || c == 0x2212)
        return U'-';
    if (c == 0x2018 || c == 0x2019 || c == 0x02BC)
        return U'\'';
    if (c == 0x201C || c == 0x201D)
        return U'"';
    return u_charType(static_cast<UChar32>(c)) == U_SPACE_SEPARATOR ? U' ' : c;
}

/// One character of any plane, folded by the rules.
QString foldedCharacter(char32_t c)
{
    const auto point = static_cast<UChar32>(c);
    if (u_charType(point) == U_DECIMAL_DIGIT_NUMBER)
        return QString(QChar(u'0' + char16_t(u_charDigitValue(point))));
    // Qt's own folding is the simple one, which keeps ß and և.
    const icu::UnicodeString whole = icu::UnicodeString(point).foldCase();
    const QString decomposed = QString(reinterpret_cast<const QChar *>(whole.getBuffer()), whole.length())
                                   .normalized(QString::NormalizationForm_D);
    QString kept;
    const auto points = decomposed.toUcs4();
    for (const auto part : points) {
        if (isDropped(part))
            continue;
        const char32_t plain = plainSign(part);
        kept.append(QStringView(QString::fromUcs4(&plain, 1)));
    }
    // ো must not be ে and া, or "মে" would be found in মো; য় stays two signs in NFC by Unicode's own rule.
    return kept.normalized(QString::NormalizationForm_C);
}

Entry entryFor(char16_t unit)
{
    if (QChar::isSurrogate(unit))
        return {unit, Fate::Several};
    const QString result = foldedCharacter(unit);
    if (result.isEmpty())
        return {0, Fate::Drop};
    if (result.size() > 1)
        return {unit, Fate::Several};
    const auto quick =
        static_cast<UNormalizationCheckResult>(u_getIntPropertyValue(unit, UCHAR_NFC_QUICK_CHECK));
    return {result.front().unicode(), quick == UNORM_MAYBE ? Fate::Composes : Fate::Unit};
}

/// Filled page by page on first use: a text touches two or three pages of the 256.
const Entry &entry(char16_t unit)
{
    using Page = std::array<Entry, 256>;
    thread_local std::array<std::unique_ptr<Page>, 256> pages;
    std::unique_ptr<Page> &page = pages.at(unit >> 8);
    if (!page) {
        page = std::make_unique<Page>();
        for (std::size_t low = 0; low < page->size(); ++low)
            page->at(low) = entryFor(static_cast<char16_t>((unit & 0xFF00u) | low));
    }
    return (*page)[unit & 0xFFu];
}

/// libc's memory search, which Qt's own is up to four times slower than for a short needle.
qsizetype indexOf(QStringView text, QStringView needle, qsizetype from)
{
    if (text.isEmpty() || needle.isEmpty())
        return -1; // memmem() takes no null
    constexpr qsizetype unit = sizeof(char16_t);
    const auto *const begin = reinterpret_cast<const char *>(text.utf16());
    const auto *const end = begin + text.size() * unit;
    const auto *at = begin + from * unit;
    while (const void *hit = memmem(at, static_cast<std::size_t>(end - at), needle.utf16(),
                                    static_cast<std::size_t>(needle.size() * unit))) {
        const qsizetype distance = static_cast<const char *>(hit) - begin;
        if (distance % unit == 0)
            return distance / unit;
        at = begin + distance + 1; // two halves of different units that look like one
    }
    return -1;
}

bool isWordUnit(QChar c) { return c.isLetterOrNumber() || c.isMark() || c.isSurrogate(); }

} // namespace

FoldedText::FoldedText(const QString &text)
    : m_text(text)
{
    m_folded.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char16_t unit = text.at(i).unicode();
        const Entry &known = entry(unit);
        switch (known.fate) {
        case Fate::Unit:
            append(QChar(known.to), i);
            break;
        case Fate::Drop:
            break;
        case Fate::Composes: {
            const UChar32 whole =
                m_folded.isEmpty() ? U_SENTINEL : nfc().composePair(m_folded.back().unicode(), known.to);
            if (whole >= 0 && whole <= 0xFFFF)
                m_folded.back() = QChar(static_cast<char16_t>(whole));
            else
                append(QChar(known.to), i);
            break;
        }
        case Fate::Several: {
            const bool pair =
                QChar::isHighSurrogate(unit) && i + 1 < text.size() && text.at(i + 1).isLowSurrogate();
            const char32_t c = pair ? QChar::surrogateToUcs4(text.at(i), text.at(i + 1)) : unit;
            const QString units =
                QChar::isSurrogate(unit) && !pair ? QString(text.at(i)) : foldedCharacter(c);
            for (const QChar u : units)
                append(u, i);
            i += pair ? 1 : 0;
            break;
        }
        }
    }
}

void FoldedText::append(QChar c, qsizetype source)
{
    if (m_runs.isEmpty()
        || m_runs.constLast().source + (m_folded.size() - m_runs.constLast().folded) != source)
        m_runs.append({m_folded.size(), source});
    m_folded.append(c);
}

QList<TextRange> FoldedText::findAll(const QString &query, Matching matching, WordBounds bounds) const
{
    const bool exact = matching == Matching::Exact;
    const QString needle = exact ? query : kalpanji::folded(query);
    const QStringView text = exact ? QStringView(m_text) : QStringView(m_folded);
    QList<TextRange> hits;
    if (needle.isEmpty())
        return hits;
    auto run = m_runs.begin();
    const auto sourceOf = [this, exact, &run](qsizetype at) {
        if (exact)
            return at;
        while (std::next(run) != m_runs.end() && std::next(run)->folded <= at)
            ++run;
        return run->source + (at - run->folded);
    };
    for (qsizetype at = indexOf(text, needle, 0); at >= 0; at = indexOf(text, needle, at)) {
        const qsizetype end = at + needle.size();
        const bool cut = (at > 0 && isWordUnit(text.at(at - 1)) && isWordUnit(needle.front()))
            || (end < text.size() && isWordUnit(text.at(end)) && isWordUnit(needle.back()));
        if (bounds == WordBounds::WholeWord && cut) {
            ++at;
            continue;
        }
        const qsizetype from = sourceOf(at);
        hits.append({from, sourceOf(end - 1) + 1});
        at = end;
    }
    return hits;
}

QString folded(const QString &text) { return FoldedText(text).folded(); }

} // namespace kalpanji
