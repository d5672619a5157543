// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/time/languagepack.h"

#include <QFile>
#include <QHash>
#include <QJsonDocument>
#include <QMutex>
#include <QStandardPaths>

namespace kalpanji {

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
    if (pack->language.isEmpty())
        return Error {ErrorCode::InvalidLanguagePack,
                      fileName + QStringLiteral(": language: the code is missing")};
    return LanguagePackPtr(std::move(pack));
}

Result<LanguagePackPtr> languagePack(const QString &language)
{
    // packs live as long as the program: what is compiled from one refers to it
    static QMutex mutex;
    static QHash<QString, LanguagePackPtr> kept;
    const QMutexLocker lock(&mutex);
    if (const auto found = kept.constFind(language); found != kept.constEnd())
        return found.value();
    const QString name = language + QStringLiteral(".json");
    const QString own =
        QStandardPaths::locate(QStandardPaths::AppDataLocation, QStringLiteral("languages/") + name);
    QFile file(own.isEmpty() ? QStringLiteral(":/kalpanji/languages/") + name : own);
    if (language.isEmpty() || !file.open(QIODevice::ReadOnly))
        return Error {ErrorCode::UnknownLanguage, language};
    Result<LanguagePackPtr> pack = parseLanguagePack(file.readAll(), file.fileName());
    if (pack)
        kept.insert(language, *pack);
    return pack;
}

} // namespace kalpanji
