// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document.h"

namespace kalpanji {

/// An article that was opened and where it came from.
struct OpenedArticle {
    DocumentPtr document;
    QString path; ///< empty for the bundled article and for what was pasted
    QByteArray pasted; ///< what the clipboard held: no file has it
};

} // namespace kalpanji
