// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/article/reader.h"
#include "core/chronology/chronology.h"
#include "core/time/tagger.h"
#include "core/trade/tradetable.h"

#include <memory>

namespace kalpanji {

/// What one `open` makes: whole, immutable, made of values.
struct Document {
    Article article;
    QList<TimeExpression> times;
    Chronology chronology;
    TradeTable trade;
    std::optional<Error> packProblem; ///< why the user's own language pack was not used
    bool languageSupported = true; ///< false: no language pack, so the text opens without dates and events
};
using DocumentPtr = std::shared_ptr<const Document>;

struct OpenOptions {
    ReadOptions read;
    TagOptions tag;
    bool supplements = false; ///< with the facts that the bundled article lacks, marked as such
};

/// From bytes to a Document; touches nothing global but the language packs, safe from any thread.
Result<DocumentPtr> openDocument(const QByteArray &bytes, const OpenOptions &options = {});

/// The Document of a page of an export.
Result<DocumentPtr> openPage(const ExportPage &page, const OpenOptions &options = {});

/// The article shipped with the program, with its figures and supplements.
Result<DocumentPtr> openBundledDocument(const OpenOptions &options = {});

/// The Document of a file.
Result<DocumentPtr> openFile(const QString &path, OpenOptions options = {});

} // namespace kalpanji
