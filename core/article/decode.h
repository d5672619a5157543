// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QByteArray>
#include <QList>
#include <QStringConverter>

#include <optional>

namespace kalpanji {

/// Text as it came, and where each of its characters began in the bytes.
class SourceText
{
public:
    SourceText() = default;
    SourceText(QString text, qsizetype firstByte, bool utf16);

    [[nodiscard]] QStringView view() const { return m_text; }
    [[nodiscard]] const QString &text() const { return m_text; }
    [[nodiscard]] bool isUtf16() const { return m_utf16; }
    /// The byte at which the UTF-16 unit at `offset` begins.
    [[nodiscard]] qsizetype byteAt(qsizetype offset) const;

private:
    QString m_text;
    QList<qsizetype> m_marks; ///< byte offset of every 256th unit
    bool m_utf16 = false;
};

/// Whether bytes that begin with `head` are UTF-16, and in which order: by a byte order mark, or by the "<"
/// that begins every XML and HTML file.
std::optional<QStringConverter::Encoding> utf16Of(QByteArrayView head);

/// Position of the first byte that no text has, -1 when there is none; pictures, archives and zeros show one
/// within their first bytes.
qsizetype firstBinaryByte(QByteArrayView bytes);

/// Decodes UTF-8 (a BOM is dropped) or UTF-16. Errors: EmptyInput; BinaryInput (offset: first
/// byte that no text has); InvalidUtf8 (offset: first byte that does not belong).
Result<SourceText> decodeText(const QByteArray &bytes, const QString &fileName);

} // namespace kalpanji
