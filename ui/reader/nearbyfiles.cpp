// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reader/nearbyfiles.h"

#include <QDir>
#include <QFileInfo>
#include <QImageReader>

namespace kalpanji {

namespace {

/// The path of `name` in the folder of `articlePath`, with spaces or underscores; empty when it is not there.
QString nearby(const QString &articlePath, const QString &name)
{
    if (articlePath.isEmpty() || name.isEmpty() || name.contains(u'/') || name.contains(u'\\'))
        return {};
    const QDir folder = QFileInfo(articlePath).absoluteDir();
    for (const QString &spelling :
         {name, QString(name).replace(u' ', u'_'), QString(name).replace(u'_', u' ')}) {
        const QFileInfo file(folder.filePath(spelling));
        if (file.isFile() && QFileInfo(file.canonicalFilePath()).dir() == QDir(folder.canonicalPath()))
            return file.filePath();
    }
    return {};
}

} // namespace

QImage nearbyImage(const QString &articlePath, const QString &file, int width)
{
    const QString path = nearby(articlePath, file);
    if (path.isEmpty())
        return {};
    QImageReader reader(path);
    reader.setDecideFormatFromContent(true);
    reader.setAutoTransform(true);
    static const QByteArrayList formats {"png", "jpeg", "gif", "webp"};
    if (!formats.contains(reader.format()))
        return {};
    const QSize size = reader.size();
    if (size.width() > width)
        reader.setScaledSize(size.scaled(width, size.height(), Qt::KeepAspectRatio));
    return reader.read();
}

} // namespace kalpanji
