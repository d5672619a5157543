// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/time/languagepack.h"

#include <QDir>
#include <QFile>
#include <QHash>
#include <QJsonDocument>
#include <QMutex>
#include <QStandardPaths>

namespace kalpanji {

namespace {

/// The user's own pack goes before the program's, so that a language can be mended without a build.
QString fileOf(const QString &language)
{
    const QString name = QStringLiteral("languages/%1.json").arg(language);
    const QString own = QStandardPaths::locate(QStandardPaths::AppDataLocation, name);
    return own.isEmpty() ? u":/kalpanji/" + name : own;
}

bool isLanguageCode(const QString &language)
{
    return !language.isEmpty() && language.size() <= 16
        && std::all_of(language.begin(), language.end(),
                       [](QChar c) { return c.isLower() || c == u'-' || c == u'_'; });
}

} // namespace

Result<LanguagePackPtr> parseLanguagePack(const QByteArray &json, const QString &fileName)
{
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(json, &problem);
    if (!document.isObject())
        return Error {ErrorCode::InvalidLanguagePack, fileName + u": " + problem.errorString(),
                      problem.offset};
    auto pack = std::make_shared<LanguagePack>();
    pack->root = document.object();
    pack->language = pack->root.value(u"language").toString();
    if (!isLanguageCode(pack->language))
        return Error {ErrorCode::InvalidLanguagePack, fileName + u": language: not a language code"};
    return LanguagePackPtr(std::move(pack));
}

Result<LanguagePackPtr> languagePack(const QString &language)
{
    if (!isLanguageCode(language))
        return Error {ErrorCode::UnknownLanguage, language};
    static QMutex mutex;
    static QHash<QString, LanguagePackPtr> loaded;
    const QMutexLocker locker(&mutex);
    if (const LanguagePackPtr known = loaded.value(language))
        return known;
    QFile file(fileOf(language));
    if (!file.open(QIODevice::ReadOnly))
        return Error {ErrorCode::UnknownLanguage, language};
    Result<LanguagePackPtr> pack = parseLanguagePack(file.readAll(), file.fileName());
    if (pack)
        loaded.insert(language, *pack); // an invalid one is read again: the user may be mending it
    return pack;
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
