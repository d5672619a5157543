// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "ui/bookmarks/bookmark.h"

namespace kalpanji {

/// Where the bookmarks of an article are kept: a JSON file of its own under the user's data directory, named
/// after a hash of language and title.
QString bookmarkFile(const Article &article);

/// The bookmarks of `article`; none when there is no file. A damaged file is left alone and said: errors
/// UnreadableFile, MalformedInput.
Result<QList<Bookmark>> loadBookmarks(const Article &article);

/// Written whole or not at all; no bookmarks, no file. Error: UnwritableFile.
Result<Done> saveBookmarks(const Article &article, const QList<Bookmark> &bookmarks);

} // namespace kalpanji
