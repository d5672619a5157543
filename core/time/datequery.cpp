// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/time/datequery.h"

#include "core/time/tagger.h"

#include <QRegularExpression>

#include <algorithm>
#include <limits>

namespace kalpanji {

namespace {

constexpr qsizetype longestQuery = 80; // no date is longer; a pasted page is not looked through
constexpr DayNumber farPast = std::numeric_limits<qint32>::min();
constexpr DayNumber farFuture = std::numeric_limits<qint32>::max();

/// Every decimal digit as ASCII and every dash as a hyphen; as long as `text`.
QString plainNumbers(QString text)
{
    for (QChar &c : text) {
        if (c.category() == QChar::Number_DecimalDigit)
            c = QChar(u'0' + char16_t(c.digitValue()));
        else if ((c.unicode() >= 0x2010 && c.unicode() <= 0x2015) || c.unicode() == 0x2212)
            c = u'-';
    }
    return text.trimmed();
}

std::optional<DaySpan> spanOf(const QString &value)
{
    const TimeValue time {TimexType::Date, value, TimexModifier::None};
    return time.hasSpan() ? std::optional(time.span()) : std::nullopt;
}

/// "1992", "1992-01", "1992-01-14": what needs no words.
std::optional<DaySpan> numericSpan(const QString &text)
{
    static const QRegularExpression form(QStringLiteral("^(\\d{3,4})(?:-(\\d{1,2}))?(?:-(\\d{1,2}))?$"));
    const QRegularExpressionMatch match = form.match(text);
    if (!match.hasMatch())
        return {};
    QString value = match.captured(1).rightJustified(4, u'0');
    for (const int part : {2, 3}) {
        if (!match.captured(part).isEmpty())
            value += u'-' + match.captured(part).rightJustified(2, u'0');
    }
    return value == QLatin1String("0000") ? std::nullopt : spanOf(value);
}

/// What is left of a text when its dates are taken out: a word more than "to" or "of" makes it no date.
bool isAllDates(const QString &text, const QList<TimeExpression> &times)
{
    constexpr int shortWord = 3; // "to", "al", "এর": between two dates, never beside one alone
    qsizetype from = 0;
    for (const TimeExpression &time : times) {
        const QString between = text.mid(from, time.range.start - from).trimmed();
        if (between.size() > (from == 0 ? 0 : shortWord))
            return false;
        from = time.range.end;
    }
    return text.mid(from).trimmed().isEmpty();
}

std::optional<DaySpan> spanInWords(const QString &text, const LanguagePack &pack)
{
    Article article;
    article.text = text;
    article.language = pack.language;
    article.blocks = {Block {BlockKind::Paragraph, {0, text.size()}, 0, -1, {}}};
    const QList<TimeExpression> times = tagTimes(article, pack);
    std::optional<DaySpan> whole;
    for (const TimeExpression &each : times) {
        if (!each.time.hasSpan() || each.evidence != DateEvidence::Explicit)
            return {};
        const DaySpan own = each.time.span();
        whole = whole ? DaySpan {std::min(whole->earliest, own.earliest), std::max(whole->latest, own.latest)}
                      : own;
    }
    return whole && isAllDates(text, times) ? whole : std::nullopt;
}

std::optional<DaySpan> singleDate(const QString &text)
{
    if (const std::optional<DaySpan> numeric = numericSpan(plainNumbers(text)))
        return numeric;
    for (const QString &language : packedLanguages()) {
        const Result<LanguagePackPtr> pack = languagePack(language);
        if (!pack)
            continue;
        if (const std::optional<DaySpan> span = spanInWords(text, **pack))
            return span;
    }
    return {};
}

/// From the beginning of one end to the end of the other; an end that is empty is open.
std::optional<DaySpan> between(const QString &first, const QString &last)
{
    if (first.isEmpty() && last.isEmpty())
        return {};
    const DaySpan open {farPast, farFuture};
    const std::optional<DaySpan> from = first.isEmpty() ? open : singleDate(first);
    const std::optional<DaySpan> to = last.isEmpty() ? open : singleDate(last);
    if (!from || !to || from->earliest > to->latest)
        return {};
    return DaySpan {from->earliest, to->latest};
}

} // namespace

std::optional<DaySpan> dateQuery(const QString &query)
{
    const QString text = query.trimmed();
    if (text.isEmpty() || text.size() > longestQuery)
        return {};
    static const QRegularExpression dots(QStringLiteral("\\s*(?:\\.{2,3}|…)\\s*"));
    const QStringList ends = text.split(dots);
    if (ends.size() == 2)
        return between(ends.constFirst(), ends.constLast());
    static const QRegularExpression years(QStringLiteral("^(\\d{3,4})\\s*-\\s*(\\d{3,4})$"));
    if (const QRegularExpressionMatch match = years.match(plainNumbers(text)); match.hasMatch())
        return between(match.captured(1), match.captured(2));
    return ends.size() == 1 ? singleDate(text) : std::nullopt;
}

} // namespace kalpanji
