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
    // bytes beyond one a unit, without a branch: mixed scripts would make every guess wrong
    const auto beyond = [](char16_t c) {
        return static_cast<quint16>((c >= 0x80) + (c >= 0x800) - ((c & 0xf800) == 0xd800));
    };
    constexpr qsizetype block = 32; // a fixed length is what the compiler makes vectors of
    const char16_t *unit = text.utf16();
    const char16_t *const end = unit + text.size();
    qsizetype bytes = text.size();
    for (; end - unit >= block; unit += block) {
        quint16 sum = 0;
        for (qsizetype i = 0; i < block; ++i)
            sum = static_cast<quint16>(sum + beyond(unit[i]));
        bytes += sum;
    }
    for (; unit < end; ++unit)
        bytes += beyond(*unit);
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
