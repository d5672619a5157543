// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document.h"

namespace kalpanji {

/// The article that a link in an article of the file `path` leads to: a page of the same export, redirects
/// followed once; or a file in the same folder that bears the title as its name ("Foo bar.wikitext",
/// "Foo_bar.en.txt"). Errors: NoSuchPage, and what opening the file says.
struct LinkedArticle {
    DocumentPtr document;
    QString path; ///< of the file it was read from
};
Result<LinkedArticle> openLinked(const QString &title, const QString &path, const OpenOptions &options = {});

} // namespace kalpanji
