// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bookmarks/bookmarkstore.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSaveFile>
#include <QStandardPaths>

namespace kalpanji {

QString bookmarkFile(const Article &article)
{
    const QByteArray key = (article.language + u':' + article.title).toUtf8();
    constexpr qsizetype digits = 16;
    const QByteArray name = QCryptographicHash::hash(key, QCryptographicHash::Sha1).toHex().left(digits);
    return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation)
        + QStringLiteral("/bookmarks/%1.json").arg(QString::fromLatin1(name));
}

Result<QList<Bookmark>> loadBookmarks(const Article &article)
{
    QFile file(bookmarkFile(article));
    QList<Bookmark> bookmarks;
    if (!file.exists())
        return bookmarks;
    if (!file.open(QIODevice::ReadOnly))
        return Error {ErrorCode::UnreadableFile, file.fileName()};
    QJsonParseError problem;
    const QJsonDocument json = QJsonDocument::fromJson(file.readAll(), &problem);
    if (!json.isObject())
        return Error {ErrorCode::MalformedInput, file.fileName(), problem.offset};
    const QJsonArray entries = json.object().value(u"bookmarks").toArray();
    for (const QJsonValue &entry : entries) {
        if (const std::optional<Bookmark> bookmark = Bookmark::fromJson(entry.toObject()))
            bookmarks.append(*bookmark);
    }
    return bookmarks;
}

Result<Done> saveBookmarks(const Article &article, const QList<Bookmark> &bookmarks)
{
    const QString name = bookmarkFile(article);
    if (bookmarks.isEmpty()) {
        if (QFile::exists(name) && !QFile::remove(name))
            return Error {ErrorCode::UnwritableFile, name};
        return Done();
    }
    QJsonArray entries;
    for (const Bookmark &bookmark : bookmarks)
        entries.append(bookmark.toJson());
    const QByteArray bytes = QJsonDocument(QJsonObject {{QStringLiteral("title"), article.title},
                                                        {QStringLiteral("language"), article.language},
                                                        {QStringLiteral("bookmarks"), entries}})
                                 .toJson();
    QSaveFile file(name);
    const bool written = QDir().mkpath(QFileInfo(name).path()) && file.open(QIODevice::WriteOnly)
        && file.write(bytes) == bytes.size() && file.commit();
    return written ? Result<Done>(Done()) : Error {ErrorCode::UnwritableFile, name};
}

} // namespace kalpanji
