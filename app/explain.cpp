// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/explain.h"

#include "core/text/localeformat.h"
#include "core/time/datewords.h"
#include "core/time/tokenreading.h"

#include <QCoreApplication>
#include <QLocale>

namespace kalpanji {

namespace {

/// Gives the sentences of this file one translation context.
class Words
{
    Q_DECLARE_TR_FUNCTIONS(kalpanji::Explain)
};

QString quoted(const Document &document, const TimeExpression &expression)
{
    return expression.range.of(document.article.text).toString().simplified();
}

QString evidenceOf(const Document &document, const TimeExpression &expression)
{
    const bool anchored = expression.anchor >= 0 && expression.anchor < document.times.size();
    const TimeExpression anchor = anchored ? document.times.at(expression.anchor) : TimeExpression();
    switch (expression.evidence) {
    case DateEvidence::Explicit:
        return Words::tr("It is written there.");
    case DateEvidence::Inherited:
        return anchored ? Words::tr("What is missing is taken from “%1” (%2).")
                              .arg(quoted(document, anchor), anchor.time.value)
                        : Words::tr("What is missing is taken from the text around it.");
    case DateEvidence::Computed:
        return anchored
            ? Words::tr("It is reckoned from “%1” (%2).").arg(quoted(document, anchor), anchor.time.value)
            : Words::tr("It is reckoned from the day of the report.");
    case DateEvidence::None:
        break;
    }
    return Words::tr("It is a length of time and has no place on the calendar.");
}

QString tokensOf(const Document &document, const TimeExpression &expression, const LanguagePack &pack)
{
    QStringList tokens;
    const QList<TokenReading> readings = readTokens(document.article.text, expression.range, pack);
    for (const TokenReading &reading : readings)
        tokens.append(reading.classes.isEmpty() ? reading.text
                                                : reading.text + u" [" + reading.classes.join(u' ') + u']');
    return tokens.join(QStringLiteral(" · "));
}

} // namespace

QByteArray explainDates(const Document &document)
{
    const Result<LanguagePackPtr> pack = languagePack(document.article.language);
    const LocaleFormat format(QLocale().name().section(u'_', 0, 0));
    QString text;
    for (const TimeExpression &expression : document.times) {
        const TimeValue &time = expression.time;
        const QString value =
            time.mod == TimexModifier::None ? time.value : time.value + u' ' + toString(time.mod);
        //: A time expression as it is written, and its value: “early 2014”: 2014 START
        text += Words::tr("“%1”: %2").arg(quoted(document, expression), value) + u'\n';
        if (const QString words = dateInWords(time, format); words != time.value)
            //: %1 is the value in words: “early 2014”
            text += u"    " + Words::tr("Meaning: %1").arg(words) + u'\n';
        text += u"    " + Words::tr("Rule: %1").arg(expression.rule) + u'\n';
        if (pack)
            text += u"    " + Words::tr("Tokens: %1").arg(tokensOf(document, expression, **pack)) + u'\n';
        text += u"    " + evidenceOf(document, expression) + u'\n';
    }
    return text.toUtf8();
}

} // namespace kalpanji
