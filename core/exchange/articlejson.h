// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/article/article.h"

#include <QJsonObject>

namespace kalpanji {

/// `kalpanji text --format json`: the structure of an article; positions are code points of its text as
/// printed. Headings are [level, text], links [target, text], items [marks, text], images [file, caption].
QJsonObject articleAsJson(const Article &article);

} // namespace kalpanji
