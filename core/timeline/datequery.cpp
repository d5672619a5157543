// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/timeline/datequery.h"

#include "core/article/plaintext.h"
#include "core/text/fold.h"
#include "core/time/tagger.h"

#include <QRegularExpression>

namespace kalpanji {

namespace {

std::optional<DaySpan> spanOf(const QString &value)
{
    const TimeValue time {TimexType::Date, value, TimexModifier::None};
    return time.hasSpan() ? std::optional(time.span()) : std::nullopt;
}

/// Plain numbers: a year, of either era, or an ISO date.
const QRegularExpression &numericPattern()
{
    static const QRegularExpression pattern(QStringLiteral("^(-?)(\\d{1,4})(-\\d{1,2})?(-\\d{1,2})?$"));
    return pattern;
}

std::optional<DaySpan> numericDate(const QRegularExpressionMatch &match)
{
    const auto part = [&match](int index) {
        const QString number = match.captured(index);
        return number.isEmpty() ? QString() : u'-' + number.sliced(1).rightJustified(2, u'0');
    };
    const QString era = match.captured(1).isEmpty() ? QString() : QStringLiteral("BC");
    return spanOf(era + match.captured(2).rightJustified(4, u'0') + part(3) + part(4));
}

std::optional<DaySpan> wordedDate(const QString &text, const QString &language)
{
    const Result<LanguagePackPtr> pack = languagePack(language);
    if (!pack)
        return std::nullopt;
    const Article article = readPlainText(SourceText(text, 0, false), language);
    const QList<TimeExpression> times = tagTimes(article, **pack);
    for (const TimeExpression &expression : times) {
        if (expression.time.hasSpan())
            return expression.time.span();
    }
    return std::nullopt;
}

} // namespace

std::optional<DaySpan> dateNamed(const QString &text, const QString &language)
{
    const QString trimmed = text.trimmed();
    const QRegularExpressionMatch numeric = numericPattern().match(folded(trimmed));
    if (numeric.hasMatch())
        return numericDate(numeric);
    // a language that is not the text's own may see the year in it: the finest reading is the right one
    std::optional<DaySpan> finest;
    for (const QString &code :
         {language, QStringLiteral("bn"), QStringLiteral("en"), QStringLiteral("es"), QStringLiteral("hy")}) {
        const std::optional<DaySpan> span = wordedDate(trimmed, code);
        if (span && (!finest || span->days() < finest->days()))
            finest = span;
    }
    return finest;
}

} // namespace kalpanji
