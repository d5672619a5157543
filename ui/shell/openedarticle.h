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

/// What is kept of an article that is open: a file, which of its pages, and the language it is read in.
struct KeptTab {
    QString path; ///< empty: the bundled article
    QString title;
    QString language; ///< empty: as the program finds it to be
    /// The same article, in whatever language it is read.
    bool operator==(const KeptTab &other) const { return path == other.path && title == other.title; }
};

} // namespace kalpanji
