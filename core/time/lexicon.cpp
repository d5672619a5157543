// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/time/lexicon.h"

#include <QJsonArray>

namespace kalpanji {

namespace {

QStringList wordsOf(const QString &phrase)
{
    QStringList words;
    const QList<Token> tokens = tokenise(phrase, {0, phrase.size()});
    for (const Token &token : tokens)
        words.append(token.kind == TokenKind::Number ? QString::number(token.value) : token.folded);
    return words;
}

bool matches(const Token &token, const QString &word)
{
    return token.kind == TokenKind::Number ? QString::number(token.value) == word : token.folded == word;
}

} // namespace

int valueCode(const QString &name)
{
    static const QStringList names {QStringLiteral("START"),  QStringLiteral("MID"),
                                    QStringLiteral("END"),    QStringLiteral("APPROX"),
                                    QStringLiteral("BEFORE"), QStringLiteral("AFTER")};
    static const QStringList units {QStringLiteral("D"), QStringLiteral("W"),  QStringLiteral("M"),
                                    QStringLiteral("Y"), QStringLiteral("DE"), QStringLiteral("CE")};
    static const QStringList seasons {QStringLiteral("SP"), QStringLiteral("SU"), QStringLiteral("FA"),
                                      QStringLiteral("WI")};
    if (const qsizetype mod = names.indexOf(name); mod >= 0)
        return static_cast<int>(mod) + 1; // TimexModifier
    if (const qsizetype unit = units.indexOf(name); unit >= 0)
        return static_cast<int>(unit);
    if (const qsizetype season = seasons.indexOf(name); season >= 0)
        return static_cast<int>(season);
    return name.toInt();
}

Lexicon::Lexicon(const QJsonObject &dates)
{
    QStringList suffixes {QString()};
    const QJsonArray listed = dates.value(u"suffixes").toArray();
    for (const QJsonValue &suffix : listed)
        suffixes.append(suffix.toString());
    QStringList inflected;
    const QJsonArray classes = dates.value(u"inflected").toArray();
    for (const QJsonValue &name : classes)
        inflected.append(name.toString());

    const QJsonObject words = dates.value(u"words").toObject();
    for (auto it = words.begin(); it != words.end(); ++it) {
        const int number = static_cast<int>(m_classes.size());
        m_classes.insert(it.key(), number);
        const QStringList endings = inflected.contains(it.key()) ? suffixes : QStringList {QString()};
        const auto addAll = [&](const QJsonArray &forms, int value) {
            for (const QJsonValue &form : forms) {
                m_forms[it.key() + u':' + QString::number(value)].append(form.toString());
                for (const QString &ending : endings)
                    add(form.toString() + ending, {number, value, 1});
            }
        };
        if (it.value().isArray()) {
            addAll(it.value().toArray(), 0);
            continue;
        }
        const QJsonObject byValue = it.value().toObject();
        for (auto value = byValue.begin(); value != byValue.end(); ++value)
            addAll(value.value().toArray(), valueCode(value.key()));
    }
    for (QList<Entry> &entries : m_entries) {
        std::stable_sort(entries.begin(), entries.end(),
                         [](const Entry &a, const Entry &b) { return a.tag.length > b.tag.length; });
    }
}

void Lexicon::add(const QString &phrase, Tag tag)
{
    QStringList words = wordsOf(phrase);
    if (words.isEmpty())
        return;
    tag.length = static_cast<int>(words.size());
    const QString first = words.takeFirst();
    m_entries[first].append({words, tag});
}

int Lexicon::wordClass(QStringView name) const { return m_classes.value(name.toString(), -1); }

QList<Tag> Lexicon::tagsAt(const QList<Token> &tokens, qsizetype index) const
{
    QList<Tag> tags;
    const Token &first = tokens.at(index);
    const auto found =
        m_entries.constFind(first.kind == TokenKind::Number ? QString::number(first.value) : first.folded);
    if (found == m_entries.constEnd())
        return tags;
    for (const Entry &entry : found.value()) {
        bool all = index + entry.rest.size() < tokens.size();
        for (qsizetype i = 0; all && i < entry.rest.size(); ++i)
            all = matches(tokens.at(index + 1 + i), entry.rest.at(i));
        if (all)
            tags.append(entry.tag);
    }
    return tags;
}

Tag Lexicon::find(const QList<Token> &tokens, qsizetype index, int wordClass) const
{
    if (index < tokens.size()) {
        const QList<Tag> tags = tagsAt(tokens, index);
        for (const Tag &tag : tags) {
            if (tag.wordClass == wordClass)
                return tag;
        }
    }
    return {-1, 0, 0};
}

QStringList Lexicon::forms(QStringView wordClass, int value) const
{
    return m_forms.value(wordClass.toString() + u':' + QString::number(value));
}

} // namespace kalpanji
