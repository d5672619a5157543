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

/// Whether no language's link trail begins with `c`: most links end before one.
bool beginsNoTrail(QChar c) { return c.unicode() < 0x80 && !c.isLetter() && c != u'\'' && c != u':'; }

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
    m_language = foldedSet(names, QLatin1String("language"));
    m_magicWord = foldedSet(names, QLatin1String("magic_word"));
    m_referenceHeadings = foldedSet(names, QLatin1String("reference_headings"));
    addOptions(names.value(QLatin1String("image_option")).toArray(), ImageOption::Placing);
    addOptions(names.value(QLatin1String("image_frame")).toArray(), ImageOption::Frame);
    const QJsonObject citation = names.value(QLatin1String("citation")).toObject();
    const auto addParts = [&](QLatin1String key, CitationPart part) {
        const QSet<QString> arguments = foldedSet(citation, key);
        for (const QString &argument : arguments)
            m_citationParts.insert(argument, part);
    };
    addParts(QLatin1String("author"), CitationPart::Author);
    addParts(QLatin1String("title"), CitationPart::Title);
    addParts(QLatin1String("work"), CitationPart::Work);
    addParts(QLatin1String("date"), CitationPart::Date);
    addParts(QLatin1String("url"), CitationPart::Url);
    const QJsonObject trails = names.value(QLatin1String("link_trail")).toObject();
    for (auto it = trails.begin(); it != trails.end(); ++it)
        m_trails.insert(it.key(),
                        QRegularExpression(QStringLiteral("^(?:") + it.value().toString() + u')',
                                           QRegularExpression::UseUnicodePropertiesOption));
}

qsizetype WikiNames::filePrefix(QStringView target) const { return prefixIn(m_file, target); }

qsizetype WikiNames::categoryPrefix(QStringView target) const { return prefixIn(m_category, target); }

qsizetype WikiNames::languagePrefix(QStringView target) const
{
    const QStringView code = target.trimmed();
    return !code.isEmpty() && code.front().unicode() < 0x80 ? prefixIn(m_language, target) : 0;
}

qsizetype WikiNames::magicWord(QStringView text) const
{
    constexpr qsizetype longest = 40;
    if (!text.startsWith(u"__"))
        return 0;
    const qsizetype end = text.first(std::min(text.size(), longest)).indexOf(u"__", 3);
    return end > 0 && m_magicWord.contains(folded(text.sliced(2, end - 2))) ? end + 2 : 0;
}

void WikiNames::addOptions(const QJsonArray &options, ImageOption meaning)
{
    for (const QJsonValue &value : options) {
        const QString option = value.toString().normalized(QString::NormalizationForm_C);
        const qsizetype place = option.indexOf(QLatin1String("$1"));
        if (place < 0)
            m_option.insert(option, meaning);
        else if (place > 0)
            m_optionBefore.insert(option.first(place), meaning);
        else
            m_optionAfter.insert(option.sliced(2), meaning);
    }
}

WikiNames::ImageOption WikiNames::imageOption(QStringView part) const
{
    constexpr qsizetype longestName = 40; // of an option, without its value
    const QStringView trimmed = part.trimmed();
    const QString head = trimmed.first(std::min(trimmed.size(), longestName))
                             .toString()
                             .normalized(QString::NormalizationForm_C);
    if (trimmed.size() <= longestName) {
        if (const auto known = m_option.constFind(head); known != m_option.constEnd())
            return *known;
    }
    if (const qsizetype equals = head.indexOf(u'='); equals > 0) {
        const auto known = m_optionBefore.constFind(head.first(equals + 1));
        if (known != m_optionBefore.constEnd())
            return *known;
    }
    // "upright 1.2", "200px", "200x100px": the value is a number — a caption that begins or ends so is none
    const auto isNumber = [](QChar c) { return c.isDigit() || c == u'x' || c == u'.'; };
    if (const qsizetype space = head.indexOf(u' '); space > 0) {
        const QStringView value = QStringView(head).sliced(space + 1);
        if (!value.isEmpty() && std::all_of(value.begin(), value.end(), isNumber))
            return m_optionBefore.value(head.first(space + 1), ImageOption::None);
    }
    qsizetype digits = 0;
    while (digits < head.size() && isNumber(head.at(digits)))
        ++digits;
    return digits > 0 ? m_optionAfter.value(head.sliced(digits).trimmed(), ImageOption::None)
                      : ImageOption::None;
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

WikiNames::CitationPart WikiNames::citationPart(QStringView argument) const
{
    return m_citationParts.value(folded(argument), CitationPart::None);
}

qsizetype WikiNames::linkTrail(const QString &language, QStringView text) const
{
    if (text.isEmpty() || beginsNoTrail(text.front()))
        return 0;
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
