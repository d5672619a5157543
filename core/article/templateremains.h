// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/text/textrange.h"

#include <QList>
#include <QStringView>

namespace kalpanji {

/// What is left of a bracket when the templates in it are not expanded: of "Merkel (; ; born 1954)" the
/// separators, of "Berlin ()" the bracket with the space before it. As ranges of `text` in order, none
/// within another. 290 articles of 120 Wikipedias have some 430 of them, most in their first sentence.
QList<TextRange> templateRemains(QStringView text);

} // namespace kalpanji
