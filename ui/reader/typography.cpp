// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reader/typography.h"

#include <QFontInfo>

#include <cmath>

namespace kalpanji {

namespace {

struct Script {
    const char *code;
    const char *usualFamily;
    int linePercent;
};

// Bengali before Latin: Noto Serif knows two Bengali signs and shapes none. Noto Serif Bengali's own line
// is a third higher than that of the others, so that it needs a smaller share on top.
constexpr Script scripts[] = {
    {"Beng", "Noto Serif Bengali", 128},
    {"Armn", "Noto Serif Armenian", 126},
    {"Latn", "Noto Serif", 128},
};

const Script &scriptOfCode(const QString &code)
{
    return *std::find_if(std::begin(scripts), std::end(scripts),
                         [&](const Script &script) { return code == QLatin1String(script.code); });
}

} // namespace

QStringList readingScripts()
{
    QStringList codes;
    for (const Script &script : scripts)
        codes.append(QLatin1String(script.code));
    return codes;
}

QString usualFamily(const QString &script) { return QLatin1String(scriptOfCode(script).usualFamily); }

QString scriptOf(const QString &language)
{
    if (language == QLatin1String("bn") || language == QLatin1String("as"))
        return QStringLiteral("Beng");
    if (language == QLatin1String("hy") || language == QLatin1String("hyw"))
        return QStringLiteral("Armn");
    return QStringLiteral("Latn");
}

QFont readingFont(const QString &language, const Typography &typography, const QFont &base)
{
    const auto family = [&](const Script &script) {
        return typography.families.value(QLatin1String(script.code), QLatin1String(script.usualFamily));
    };
    const Script &own = scriptOfCode(scriptOf(language));
    QStringList families {family(own)};
    for (const Script &script : scripts) {
        if (script.code != own.code)
            families.append(family(script));
    }
    families.append(base.families());
    constexpr double readingSize = 1.22; // a page is read for longer than a menu
    constexpr double step = 1.1;
    QFont font = base;
    font.setFamilies(families);
    font.setPointSizeF(QFontInfo(base).pointSizeF() * readingSize * std::pow(step, typography.zoom));
    return font;
}

int linePercent(const QString &language, const Typography &typography)
{
    return qRound(scriptOfCode(scriptOf(language)).linePercent * typography.lineHeight);
}

} // namespace kalpanji
