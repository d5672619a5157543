// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace kalpanji {

/// What the character reference at the start of `text` ("&nbsp;", "&#2453;", "&#x995;") stands for, and its
/// length in UTF-16 units; an empty text when there is none.
struct Entity {
    QString text;
    qsizetype length = 0;
};
Entity entityAt(QStringView text);

} // namespace kalpanji
