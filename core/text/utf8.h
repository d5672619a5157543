// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QStringView>

namespace kalpanji {

/// Byte offset of the first sequence that is not UTF-8 (RFC 3629), or -1 when all is.
qsizetype firstBadUtf8Byte(const QByteArray &bytes);

/// Number of UTF-8 bytes `text` takes; a lone surrogate counts 2.
qsizetype utf8Size(QStringView text);

/// Number of Unicode code points in `text`; a lone surrogate counts one.
qsizetype codePointCount(QStringView text);

} // namespace kalpanji
