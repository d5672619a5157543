// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/article/decode.h"

#include "core/text/utf8.h"

#include <QStringDecoder>

#include <array>

namespace kalpanji {

namespace {

constexpr qsizetype markEvery = 256;

} // namespace

SourceText::SourceText(QString text, qsizetype firstByte, bool utf16)
    : m_text(std::move(text))
    , m_utf16(utf16)
{
    m_marks.reserve(m_text.size() / markEvery + 1);
    qsizetype byte = firstByte;
    for (qsizetype at = 0; at == 0 || at < m_text.size(); at += markEvery) {
        m_marks.append(byte);
        if (!utf16)
            byte += utf8Size(QStringView(m_text).mid(at, markEvery));
    }
}

qsizetype SourceText::byteAt(qsizetype offset) const
{
    if (m_utf16)
        return m_marks.constFirst() + offset * 2;
    const qsizetype mark = std::min(offset / markEvery, m_marks.size() - 1);
    const qsizetype from = mark * markEvery;
    return m_marks.at(mark) + utf8Size(QStringView(m_text).mid(from, offset - from));
}

std::optional<QStringConverter::Encoding> utf16Of(QByteArrayView head)
{
    if (head.startsWith("\xff\xfe") || head.startsWith(QByteArrayView("<\0", 2)))
        return QStringConverter::Utf16LE;
    if (head.startsWith("\xfe\xff") || head.startsWith(QByteArrayView("\0<", 2)))
        return QStringConverter::Utf16BE;
    return {};
}

qsizetype firstBinaryByte(QByteArrayView bytes)
{
    if (const qsizetype zero = bytes.indexOf('\0'); zero >= 0)
        return zero;
    static const std::array<QByteArray, 6> magics {"\x89PNG",
                                                   "\xff\xd8\xff",
                                                   "GIF8",
                                                   "%PDF-",
                                                   "PK\x03\x04",
                                                   "\x7f"
                                                   "ELF"};
    const bool known = std::any_of(magics.begin(), magics.end(),
                                   [&](const QByteArray &magic) { return bytes.startsWith(magic); });
    return known ? 0 : -1;
}

Result<SourceText> decodeText(const QByteArray &bytes, const QString &fileName)
{
    if (bytes.isEmpty())
        return Error {ErrorCode::EmptyInput, fileName};
    if (const auto encoding = utf16Of(bytes)) {
        QStringDecoder decoder(*encoding);
        const bool hasMark = !bytes.startsWith('<') && !bytes.startsWith('\0');
        QString text = decoder(bytes); // the decoder drops a byte order mark
        if (decoder.hasError())
            return Error {ErrorCode::BinaryInput, fileName, 0};
        return SourceText(std::move(text), hasMark ? 2 : 0, true);
    }
    if (const qsizetype bad = firstBinaryByte(bytes); bad >= 0)
        return Error {ErrorCode::BinaryInput, fileName, bad};
    if (const qsizetype bad = firstBadUtf8Byte(bytes); bad >= 0)
        return Error {ErrorCode::InvalidUtf8, fileName, bad};
    const qsizetype bom = bytes.startsWith("\xef\xbb\xbf") ? 3 : 0;
    QString text = QString::fromUtf8(QByteArrayView(bytes).sliced(bom));
    if (QStringView(text).trimmed().isEmpty())
        return Error {ErrorCode::EmptyInput, fileName};
    return SourceText(std::move(text), bom, false);
}

} // namespace kalpanji
