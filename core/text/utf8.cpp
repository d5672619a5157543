// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/utf8.h"

#include <unicode/utf8.h>

namespace kalpanji {

qsizetype firstBadUtf8Byte(const QByteArray &bytes)
{
    if (QByteArrayView(bytes).isValidUtf8())
        return -1;
    const auto *data = reinterpret_cast<const uint8_t *>(bytes.constData());
    for (int64_t i = 0, size = bytes.size(); i < size;) {
        const int64_t start = i;
        UChar32 c = 0;
        U8_NEXT(data, i, size, c);
        if (c < 0)
            return start;
    }
    return -1;
}

qsizetype utf8Size(QStringView text)
{
    qsizetype bytes = 0;
    for (const QChar c : text)
        bytes += c.unicode() < 0x80 ? 1 : c.unicode() < 0x800 ? 2 : c.isSurrogate() ? 2 : 3;
    return bytes;
}

qsizetype codePointCount(QStringView text)
{
    qsizetype count = 0;
    for (qsizetype i = 0; i < text.size(); ++i, ++count) {
        if (text.at(i).isHighSurrogate() && i + 1 < text.size() && text.at(i + 1).isLowSurrogate())
            ++i;
    }
    return count;
}

} // namespace kalpanji
