// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/article/languageguess.h"

#include <QHash>
#include <QString>

#include <array>

namespace kalpanji {

namespace {

constexpr qsizetype sample = 20000; // UTF-16 units looked at

struct SmallWords {
    const char *language;
    std::array<QLatin1String, 8> words;
};

// the commonest function words of each that the others do not share
const std::array<SmallWords, 3> latin {{
    {"en",
     {QLatin1String("the"), QLatin1String("of"), QLatin1String("and"), QLatin1String("to"),
      QLatin1String("was"), QLatin1String("with"), QLatin1String("is"), QLatin1String("by")}},
    {"es",
     {QLatin1String("el"), QLatin1String("la"), QLatin1String("los"), QLatin1String("del"),
      QLatin1String("que"), QLatin1String("en"), QLatin1String("las"), QLatin1String("por")}},
    {"de",
     {QLatin1String("der"), QLatin1String("die"), QLatin1String("und"), QLatin1String("das"),
      QLatin1String("von"), QLatin1String("dem"), QLatin1String("mit"), QLatin1String("ist")}},
}};

QString bySmallWords(QStringView text)
{
    std::array<int, latin.size()> counts {};
    for (qsizetype i = 0; i < text.size();) {
        while (i < text.size() && !text.at(i).isLetter())
            ++i;
        const qsizetype start = i;
        while (i < text.size() && text.at(i).isLetter())
            ++i;
        const QStringView word = text.sliced(start, i - start);
        for (std::size_t l = 0; l < latin.size(); ++l) {
            for (const QLatin1String known : latin.at(l).words)
                counts.at(l) += word.compare(known, Qt::CaseInsensitive) == 0 ? 1 : 0;
        }
    }
    const auto best = std::max_element(counts.begin(), counts.end());
    return *best == 0
        ? QString()
        : QString::fromLatin1(latin.at(static_cast<std::size_t>(best - counts.begin())).language);
}

} // namespace

QString guessLanguage(QStringView text)
{
    text = text.first(std::min(text.size(), sample));
    QHash<QChar::Script, int> letters;
    for (const QChar c : text) {
        if (c.isLetter())
            ++letters[c.script()];
    }
    QChar::Script script = QChar::Script_Common;
    for (auto it = letters.cbegin(); it != letters.cend(); ++it) {
        if (script == QChar::Script_Common || it.value() > letters.value(script))
            script = it.key();
    }
    switch (script) {
    case QChar::Script_Bengali:
        return QStringLiteral("bn");
    case QChar::Script_Armenian:
        return QStringLiteral("hy");
    case QChar::Script_Cyrillic:
        return QStringLiteral("ru");
    case QChar::Script_Latin:
        return bySmallWords(text);
    default:
        return {};
    }
}

} // namespace kalpanji
