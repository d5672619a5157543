// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/time/languagepack.h"

#include "core/time/packcheck.h"

#include <QDir>
#include <QFile>
#include <QHash>
#include <QJsonDocument>
#include <QMutex>
#include <QStandardPaths>

#include <atomic>

namespace kalpanji {

namespace {

QString nameOf(const QString &language) { return QStringLiteral("languages/%1.json").arg(language); }

bool isLanguageCode(const QString &language)
{
    return !language.isEmpty() && language.size() <= 16
        && std::all_of(language.begin(), language.end(),
                       [](QChar c) { return c.isLower() || c == u'-' || c == u'_'; });
}

Error invalid(const QString &fileName, const QString &problem)
{
    return {ErrorCode::InvalidLanguagePack, fileName + u": " + problem};
}

/// The pack of the user's own, looked at from end to end: it may be of any size and hold anything.
Result<LanguagePackPtr> ownPack(const QString &path, const QString &language)
{
    constexpr qint64 mostBytes = 4 * 1000 * 1000; // the program's are a fortieth of that
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return invalid(path, file.errorString());
    const QByteArray json = file.read(mostBytes + 1);
    if (json.size() > mostBytes)
        return invalid(path, QStringLiteral("more than %1 megabytes").arg(mostBytes / 1000000));
    if (const QStringList problems = packProblems(json, path); !problems.isEmpty())
        return Error {ErrorCode::InvalidLanguagePack, problems.constFirst()};
    Result<LanguagePackPtr> pack = parseLanguagePack(json, path);
    if (pack && (*pack)->language != language)
        return invalid(path, QStringLiteral("language: \"%1\" is wanted").arg(language));
    return pack;
}

/// The packs of this run and what was wrong with the user's own.
struct Packs {
    QMutex mutex;
    QHash<QString, LanguagePackPtr> loaded; ///< in use
    QHash<QString, LanguagePackPtr> program; ///< the program's own
    QHash<QString, Error> problems;
};

Packs &packs()
{
    static Packs all;
    return all;
}

Result<LanguagePackPtr> programsPack(const QString &language, Packs &all)
{
    if (const LanguagePackPtr known = all.program.value(language))
        return known;
    QFile file(u":/kalpanji/" + nameOf(language));
    if (!isLanguageCode(language) || !file.open(QIODevice::ReadOnly))
        return Error {ErrorCode::UnknownLanguage, language};
    Result<LanguagePackPtr> pack = parseLanguagePack(file.readAll(), language + u".json");
    if (pack)
        all.program.insert(language, *pack);
    return pack;
}

} // namespace

Result<LanguagePackPtr> parseLanguagePack(const QByteArray &json, const QString &fileName)
{
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(json, &problem);
    if (!document.isObject())
        return Error {ErrorCode::InvalidLanguagePack,
                      fileName + u": "
                          + (problem.error == QJsonParseError::NoError ? QStringLiteral("an object is wanted")
                                                                       : problem.errorString()),
                      problem.offset};
    static std::atomic<quint64> serial = 0;
    auto pack = std::make_shared<LanguagePack>();
    pack->fileName = fileName;
    pack->serial = ++serial;
    pack->root = document.object();
    pack->language = pack->root.value(u"language").toString();
    if (!isLanguageCode(pack->language))
        return Error {ErrorCode::InvalidLanguagePack, fileName + u": language: not a language code"};
    return LanguagePackPtr(std::move(pack));
}

Result<LanguagePackPtr> programsLanguagePack(const QString &language)
{
    Packs &all = packs();
    const QMutexLocker locker(&all.mutex);
    return programsPack(language, all);
}

Result<LanguagePackPtr> languagePack(const QString &language)
{
    if (!isLanguageCode(language))
        return Error {ErrorCode::UnknownLanguage, language};
    Packs &all = packs();
    const QMutexLocker locker(&all.mutex);
    if (const LanguagePackPtr known = all.loaded.value(language))
        return known;
    const QString own = QStandardPaths::locate(QStandardPaths::AppDataLocation, nameOf(language));
    Result<LanguagePackPtr> pack = own.isEmpty() ? programsPack(language, all) : ownPack(own, language);
    if (!pack && !own.isEmpty()) {
        const Error problem = pack.error();
        all.problems.insert(language, problem);
        pack = programsPack(language, all);
        if (!pack)
            return problem;
    } else {
        all.problems.remove(language); // mended since
    }
    if (pack)
        all.loaded.insert(language, *pack);
    return pack;
}

std::optional<Error> ownPackProblem(const QString &language)
{
    Packs &all = packs();
    const QMutexLocker locker(&all.mutex);
    const auto problem = all.problems.constFind(language);
    return problem == all.problems.constEnd() ? std::nullopt : std::optional(*problem);
}

QStringList packedLanguages()
{
    QStringList folders = QStandardPaths::locateAll(
        QStandardPaths::AppDataLocation, QStringLiteral("languages"), QStandardPaths::LocateDirectory);
    folders.append(QStringLiteral(":/kalpanji/languages"));
    QStringList languages;
    for (const QString &folder : std::as_const(folders)) {
        const QStringList files = QDir(folder).entryList({QStringLiteral("*.json")}, QDir::Files);
        for (const QString &file : files)
            languages.append(file.chopped(5)); // ".json"
    }
    languages.sort();
    languages.removeDuplicates();
    return languages;
}

} // namespace kalpanji
