// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/article/languageguess.h"

#include <QFile>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QString>

namespace kalpanji {

namespace {

constexpr qsizetype sample = 40000; // UTF-16 units looked at

struct Script {
    QString otherwise; ///< its language when no word decides
    QHash<QString, QStringList> languages; ///< by word
};

QHash<QString, Script> readScripts()
{
    QFile file(QStringLiteral(":/kalpanji/wikitext/smallwords.json"));
    const bool open = file.open(QIODevice::ReadOnly);
    Q_ASSERT(open);
    const QJsonObject root = open ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
    QHash<QString, Script> scripts;
    for (auto each = root.begin(); each != root.end(); ++each) {
        const QJsonObject entry = each->toObject();
        Script script {entry.value(u"otherwise").toString(), {}};
        const QJsonObject words = entry.value(u"words").toObject();
        for (auto language = words.begin(); language != words.end(); ++language) {
            const QJsonArray list = language->toArray();
            for (const QJsonValue &word : list)
                script.languages[word.toString()].append(language.key());
        }
        scripts.insert(each.key(), script);
    }
    return scripts;
}

/// The name of a script in the table, for those it has.
QString nameOf(QChar::Script script)
{
    switch (script) {
    case QChar::Script_Bengali:
        return QStringLiteral("Bengali");
    case QChar::Script_Armenian:
        return QStringLiteral("Armenian");
    case QChar::Script_Cyrillic:
        return QStringLiteral("Cyrillic");
    case QChar::Script_Latin:
        return QStringLiteral("Latin");
    default:
        return {};
    }
}

/// Where the markup that begins at `at` ends, if it is of the kind that holds names and not prose: templates,
/// tags, addresses, links to other languages. `at` itself for prose.
qsizetype markupEnd(QStringView text, qsizetype at)
{
    const QStringView rest = text.sliced(at);
    constexpr qsizetype longest = 500; // so that unclosed markup costs little
    const auto after = [&](QStringView close) {
        const qsizetype end = rest.first(std::min(rest.size(), longest)).indexOf(close);
        return end < 0 ? at : at + end + close.size();
    };
    if (rest.startsWith(u"{{")) {
        int depth = 0;
        for (qsizetype i = at; i + 1 < text.size(); ++i) {
            if (text.at(i) == u'{' && text.at(i + 1) == u'{')
                ++depth, ++i;
            else if (text.at(i) == u'}' && text.at(i + 1) == u'}' && (++i, --depth == 0))
                return i + 1;
        }
        return at;
    }
    if (rest.startsWith(u'<'))
        return after(u">");
    if (rest.startsWith(u"http://") || rest.startsWith(u"https://"))
        return after(u" ");
    if (rest.startsWith(u"[[")) {
        const qsizetype colon = rest.first(std::min<qsizetype>(rest.size(), 16)).indexOf(u':');
        const bool code = colon > 2 && std::all_of(rest.begin() + 2, rest.begin() + colon, [](QChar c) {
                              return (c >= u'a' && c <= u'z') || c == u'-';
                          });
        return code ? after(u"]]") : at;
    }
    return at;
}

/// The words of the prose in `text`.
QStringList wordsOf(QStringView text)
{
    QStringList words;
    bool templatesClose = true; // one that does not was looked for to the end: the next is no better
    for (qsizetype i = 0; i < text.size();) {
        const bool opensTemplate = text.sliced(i).startsWith(u"{{");
        const qsizetype end = opensTemplate && !templatesClose ? i : markupEnd(text, i);
        if (end > i) {
            i = end;
            continue;
        }
        templatesClose = templatesClose && !opensTemplate;
        const qsizetype start = i;
        while (i < text.size() && (text.at(i).isLetter() || text.at(i).isMark()))
            ++i;
        if (i > start)
            words.append(text.sliced(start, i - start).toString().toLower());
        else
            ++i;
    }
    return words;
}

QChar::Script mainScript(const QStringList &words)
{
    QHash<QChar::Script, qsizetype> letters;
    for (const QString &word : words)
        letters[word.at(0).script()] += word.size();
    // names in Latin letters stand in the prose of every language
    constexpr qsizetype latinWeight = 2;
    QChar::Script main = QChar::Script_Common;
    qsizetype most = 0;
    for (auto each = letters.cbegin(); each != letters.cend(); ++each) {
        const qsizetype weight =
            each.key() == QChar::Script_Latin ? each.value() : each.value() * latinWeight;
        if (weight > most) {
            most = weight;
            main = each.key();
        }
    }
    return main;
}

} // namespace

QString guessLanguage(QStringView text)
{
    static const QHash<QString, Script> scripts = readScripts();
    const QStringView begin = text.first(std::min(text.size(), sample));
    const QStringList words = wordsOf(begin);
    const Script script = scripts.value(nameOf(mainScript(words)));
    QHash<QString, int> votes;
    QString best = script.otherwise;
    for (const QString &word : words) {
        const QStringList languages = script.languages.value(word);
        for (const QString &language : languages) {
            if (++votes[language] > votes.value(best))
                best = language;
        }
    }
    // a tenth and more of any prose is such words; a language that the table lacks shares some by chance
    constexpr qsizetype wordsPerVote = 20;
    constexpr int fewestVotes = 2;
    const int most = votes.value(best);
    return most < fewestVotes || most * wordsPerVote < words.size() ? script.otherwise : best;
}

} // namespace kalpanji
