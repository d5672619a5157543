// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/article/wikinames.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

namespace kalpanji {

namespace {

QString folded(QStringView name)
{
    QString text = name.trimmed().toString();
    text.replace(u'_', u' ');
    return text.normalized(QString::NormalizationForm_C).toCaseFolded();
}

QSet<QString> foldedSet(const QJsonObject &names, QLatin1String key)
{
    QSet<QString> set;
    const QJsonArray values = names.value(key).toArray();
    for (const QJsonValue &value : values)
        set.insert(folded(value.toString()));
    return set;
}

qsizetype prefixIn(const QSet<QString> &set, QStringView target)
{
    constexpr qsizetype longestName = 40;
    const qsizetype colon = target.first(std::min(target.size(), longestName)).indexOf(u':');
    return colon > 0 && set.contains(folded(target.first(colon))) ? colon + 1 : 0;
}

} // namespace

const WikiNames &WikiNames::instance()
{
    static const WikiNames names;
    return names;
}

WikiNames::WikiNames()
{
    QFile file(QStringLiteral(":/kalpanji/wikitext/names.json"));
    const bool open = file.open(QIODevice::ReadOnly);
    Q_ASSERT(open);
    const QJsonObject names = open ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
    m_file = foldedSet(names, QLatin1String("file"));
    m_category = foldedSet(names, QLatin1String("category"));
    m_redirect = foldedSet(names, QLatin1String("redirect"));
    m_referenceHeadings = foldedSet(names, QLatin1String("reference_headings"));
    const QSet<QString> options = foldedSet(names, QLatin1String("image_option"));
    for (const QString &option : options) {
        const qsizetype value = option.indexOf(QLatin1String("$1"));
        if (value < 0)
            m_option.insert(option);
        else
            m_optionPatterns.append({option.first(value), option.sliced(value + 2)});
    }
    const QJsonObject trails = names.value(QLatin1String("link_trail")).toObject();
    for (auto it = trails.begin(); it != trails.end(); ++it)
        m_trails.insert(it.key(),
                        QRegularExpression(QStringLiteral("^(?:") + it.value().toString() + u')',
                                           QRegularExpression::UseUnicodePropertiesOption));
}

qsizetype WikiNames::filePrefix(QStringView target) const { return prefixIn(m_file, target); }

qsizetype WikiNames::categoryPrefix(QStringView target) const { return prefixIn(m_category, target); }

bool WikiNames::isImageOption(QStringView word) const
{
    const QString option = folded(word);
    if (m_option.contains(option))
        return true;
    return std::any_of(m_optionPatterns.begin(), m_optionPatterns.end(), [&](const auto &pattern) {
        const auto &[before, after] = pattern;
        if (!option.startsWith(before) || !option.endsWith(after)
            || option.size() <= before.size() + after.size())
            return false;
        // "$1px": the value is a size, "200", "200x100" — a caption that ends in "px" is not one
        const QStringView value = QStringView(option).sliced(before.size()).chopped(after.size());
        return !before.isEmpty()
            || std::all_of(value.begin(), value.end(), [](QChar c) { return c.isDigit() || c == u'x'; });
    });
}

qsizetype WikiNames::redirectWord(QStringView text) const
{
    if (!text.startsWith(u'#'))
        return 0;
    qsizetype end = 1;
    while (end < text.size() && !text.at(end).isSpace() && text.at(end) != u'[' && text.at(end) != u':')
        ++end;
    return m_redirect.contains(folded(text.first(end))) ? end : 0;
}

bool WikiNames::isReferenceHeading(QStringView title) const
{
    return m_referenceHeadings.contains(folded(title));
}

qsizetype WikiNames::linkTrail(const QString &language, QStringView text) const
{
    const auto trail = m_trails.constFind(language);
    if (trail == m_trails.constEnd()) {
        qsizetype end = 0;
        while (end < text.size() && text.at(end) >= u'a' && text.at(end) <= u'z')
            ++end;
        return end;
    }
    constexpr qsizetype longestTrail = 60;
    const QString head = text.first(std::min(text.size(), longestTrail)).toString();
    return trail->match(head).capturedLength();
}

} // namespace kalpanji
