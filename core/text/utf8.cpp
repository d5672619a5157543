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

namespace {

/// UTF-8 bytes beyond one a unit, without a branch: mixed scripts would make every guess wrong. Half of a
/// surrogate pair takes two.
quint16 beyondOne(char16_t c)
{
    return static_cast<quint16>((c >= 0x80) + (c >= 0x800) - ((c & 0xf800) == 0xd800));
}

/// A fixed length is what the compiler makes vectors of.
template<int length>
quint16 beyondOne(const char16_t *units)
{
    quint16 sum = 0;
    for (int i = 0; i < length; ++i)
        sum = static_cast<quint16>(sum + beyondOne(units[i]));
    return sum;
}

} // namespace

qsizetype utf8Size(QStringView text)
{
    const char16_t *unit = text.utf16();
    const char16_t *const end = unit + text.size();
    qsizetype bytes = text.size();
    for (; end - unit >= 32; unit += 32)
        bytes += beyondOne<32>(unit);
    for (; end - unit >= 8; unit += 8)
        bytes += beyondOne<8>(unit);
    for (; unit < end; ++unit)
        bytes += beyondOne(*unit);
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
