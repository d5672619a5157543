// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/time/languagepack.h"

#include <QFile>
#include <QJsonDocument>

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
    return LanguagePackPtr(std::move(pack));
}

Result<LanguagePackPtr> languagePack(const QString &language)
{
    QFile file(QStringLiteral(":/kalpanji/languages/%1.json").arg(language));
    if (!file.open(QIODevice::ReadOnly))
        return Error {ErrorCode::UnknownLanguage, language};
    return parseLanguagePack(file.readAll(), file.fileName());
}

} // namespace kalpanji
