// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/article/article.h"
#include "core/article/html/htmltree.h"

namespace kalpanji {

/// The rows of an infobox that have a label, as a call of the template that made them; no parameters when
/// there is none.
TemplateCall infoboxIn(const GumboNode &table);

} // namespace kalpanji
