// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace kalpanji::wikitext {

/// The name of a page from how a link writes it: "_" are spaces, entities and "%C3%A9" are characters.
QString pageName(QStringView target);

/// A URL or a text with its entities read.
QString withoutEntities(QStringView text);

} // namespace kalpanji::wikitext
