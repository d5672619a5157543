// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace kalpanji {

/// The name, terms, basis or note of a source in the interface language, as far as they are common words that
/// the program's own data use; a proper name, or words of a file, as they are. A basis of two parts joined by
/// " + " is translated part by part.
QString sourceWords(const QString &text);

} // namespace kalpanji
