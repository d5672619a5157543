// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/time/datewords.h"

#include "core/text/localeformat.h"
#include "core/time/languagepack.h"

#include <QJsonArray>

namespace kalpanji {

namespace {

QString romanNumeral(int number)
{
    static const std::array<std::pair<int, QLatin1String>, 6> signs {{
        {40, QLatin1String("XL")},
        {10, QLatin1String("X")},
        {9, QLatin1String("IX")},
        {5, QLatin1String("V")},
        {4, QLatin1String("IV")},
        {1, QLatin1String("I")},
    }};
    QString roman;
    for (const auto &[value, sign] : signs) {
        for (; number >= value; number -= value)
            roman += sign;
    }
    return roman;
}

/// Fills the templates of one language's "dateWords" object.
class Wording
{
public:
    Wording(const QJsonObject &words, const LocaleFormat &format, DateLength length)
        : m_words(words)
        , m_format(format)
        , m_length(length)
    {
    }

    [[nodiscard]] QString whole(const TimeValue &time) const
    {
        if (time.type == TimexType::Duration)
            return duration(time.value);
        if (time.value.endsWith(QLatin1String("_REF")))
            return word(u"references", time.value);
        const QString plain = dated(time.value);
        if (plain.isEmpty())
            return m_format.localisedDigits(time.value);
        if (time.mod == TimexModifier::None)
            return plain;
        const QJsonObject shapes =
            m_words.value(u"modifiers").toObject().value(toString(time.mod)).toObject();
        QString shape = shapes.value(toString(time.precision())).toString();
        if (shape.isEmpty())
            shape = shapes.value(u"other").toString();
        return shape.isEmpty() ? plain : shape.replace(QLatin1String("{date}"), plain);
    }

private:
    [[nodiscard]] QString word(QStringView group, const QString &key) const
    {
        return m_words.value(group).toObject().value(key).toString();
    }

    [[nodiscard]] QString number(int value) const { return m_format.year(value); }

    /// "17th", "১৭শ": the number with the ending that the language gives it.
    [[nodiscard]] QString ordinal(int value) const
    {
        const QString own = word(u"ordinals", QString::number(value));
        return number(value) + (own.isEmpty() ? word(u"ordinals", QStringLiteral("other")) : own);
    }

    [[nodiscard]] QString era(QString phrase, bool beforeChrist) const
    {
        return beforeChrist
            ? m_words.value(u"beforeChrist").toString().replace(QLatin1String("{date}"), phrase)
            : phrase;
    }

    /// The words of a value without modifier; empty for one that has none (XXXX-12-23).
    [[nodiscard]] QString dated(const QString &value) const
    {
        const TimeValue time {TimexType::Date, value, TimexModifier::None};
        if (!time.hasSpan())
            return {};
        if (const qsizetype slash = value.indexOf(u'/'); slash > 0)
            return range(value.left(slash), value.mid(slash + 1));
        const bool bc = value.startsWith(QLatin1String("BC"));
        const QString date = (bc ? value.mid(2) : value).section(u'T', 0, 0);
        const int head = date.section(u'-', 0, 0).toInt();
        const QString rest = date.section(u'-', 1);
        QString phrase = m_words.value(toString(time.precision())).toString();
        switch (time.precision()) {
        case Precision::Day:
        case Precision::Month: {
            const int month = rest.left(2).toInt();
            phrase.replace(QLatin1String("{day}"), number(rest.mid(3).toInt()));
            phrase.replace(QLatin1String("{month}"), m_format.month(month, monthForm(time.precision())));
            break;
        }
        case Precision::Season:
            phrase.replace(QLatin1String("{season}"), word(u"seasons", rest));
            break;
        case Precision::Quarter:
        case Precision::Half:
            phrase.replace(QLatin1String("{part}"), word(u"parts", rest));
            break;
        case Precision::Week:
            phrase.replace(QLatin1String("{week}"), number(rest.mid(1).toInt()));
            break;
        case Precision::Decade:
            return era(phrase.replace(QLatin1String("{year}"), number(head * 10)), bc);
        case Precision::Century:
        case Precision::Millennium:
            phrase.replace(QLatin1String("{nth}"), ordinal(head + 1));
            return era(phrase.replace(QLatin1String("{roman}"), romanNumeral(head + 1)), bc);
        default:
            break;
        }
        return era(phrase.replace(QLatin1String("{year}"), number(head)), bc);
    }

    [[nodiscard]] LocaleFormat::MonthForm monthForm(Precision precision) const
    {
        if (m_length == DateLength::Short)
            return LocaleFormat::MonthForm::Abbreviated;
        return precision == Precision::Day ? LocaleFormat::MonthForm::WideGenitive
                                           : LocaleFormat::MonthForm::Wide;
    }

    /// Whole years close up ("1991–1994"), longer phrases stand apart ("3 May 2010 – June 2010").
    [[nodiscard]] QString range(const QString &from, const QString &to) const
    {
        const QString a = dated(from);
        const QString b = dated(to);
        if (a.isEmpty() || b.isEmpty())
            return a + b;
        const bool close = !a.contains(u' ') && !b.contains(u' ');
        return close ? QString(a + QChar(0x2013) + b) : QString(a + u" – " + b);
    }

    /// "P23Y", "PXM", "PT2H": the number, if it is one, with its unit.
    [[nodiscard]] QString duration(const QString &value) const
    {
        const bool hours = value.startsWith(QLatin1String("PT"));
        const QString body = value.mid(hours ? 2 : 1);
        qsizetype digits = 0;
        while (digits < body.size()
               && (body.at(digits).isDigit() || body.at(digits) == u'.' || body.at(digits) == u'X'))
            ++digits;
        const QString count = body.left(digits);
        const QString unit = (hours ? QStringLiteral("T") : QString()) + body.mid(digits);
        const QJsonArray forms = m_words.value(u"units").toObject().value(unit).toArray();
        if (forms.isEmpty())
            return m_format.localisedDigits(value);
        const QString form = forms.at(count == u"1" ? 0 : forms.size() - 1).toString();
        return count.startsWith(u'X') ? form : QString(m_format.localisedDigits(count) + u' ' + form);
    }

    QJsonObject m_words;
    const LocaleFormat &m_format;
    DateLength m_length;
};

QJsonObject dateWords(const QString &language)
{
    const Result<LanguagePackPtr> pack = languagePack(language);
    return pack ? (*pack)->root.value(u"dateWords").toObject() : QJsonObject();
}

} // namespace

QString dateInWords(const TimeValue &time, const LocaleFormat &format, DateLength length)
{
    if (time.isEmpty())
        return {};
    QJsonObject words = dateWords(format.language());
    if (words.isEmpty())
        words = dateWords(QStringLiteral("en"));
    return Wording(words, format, length).whole(time);
}

} // namespace kalpanji
