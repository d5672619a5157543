// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFile>
#include <QXmlStreamReader>

namespace kalpanji::test {

/// All character data of an SVG file, a line for each element; empty when it cannot be read.
inline QString svgText(const QString &fileName)
{
    QFile file(fileName);
    QString text;
    if (!file.open(QIODevice::ReadOnly))
        return text;
    QXmlStreamReader reader(&file);
    while (!reader.atEnd()) {
        if (reader.readNext() == QXmlStreamReader::Characters)
            text += reader.text() + u'\n';
    }
    return text;
}

} // namespace kalpanji::test
