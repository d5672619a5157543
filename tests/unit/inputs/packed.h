// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace kalpanji::test {

/// `bytes` as a gzip file and as a bzip2 file has them.
QByteArray gzipped(const QByteArray &bytes);
QByteArray bzipped(const QByteArray &bytes);

} // namespace kalpanji::test
