// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/text/textrange.h"
#include "core/time/languagepack.h"

#include <QStringList>

namespace kalpanji {

/// What the lexicon knows of one token: shown to who asks why an expression was read as it was.
struct TokenReading {
    QString text;
    QStringList classes; ///< names of the pack's classes; empty: known by its form alone
};

/// The tokens of an expression with their classes; empty when the pack is invalid.
QList<TokenReading> readTokens(QStringView text, TextRange range, const LanguagePack &pack);

} // namespace kalpanji
