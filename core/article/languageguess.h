// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

namespace kalpanji {

/// The language of `text`, prose or wikitext, by its script and its commonest small words, as an ISO 639
/// code; empty when it cannot be told. Also tells languages that have no pack, so that Portuguese is not
/// taken for Spanish. Words from resources/wikitext/smallwords.json.
QString guessLanguage(QStringView text);

} // namespace kalpanji
