// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/article/article.h"

namespace kalpanji {

/// What an article's source is called in the language of the interface: the program's own article says it in
/// English, a file is called by its name.
QString sourceName(const Provenance &origin);

} // namespace kalpanji
