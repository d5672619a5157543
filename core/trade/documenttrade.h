// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document.h"

namespace kalpanji {

/// `document` with `more` figures beside its own. Indices of figures change; nothing of it is lost.
DocumentPtr withFigures(const DocumentPtr &document, const QList<TradeFigure> &more);

/// `document` without the figures that `isUnwanted`.
DocumentPtr withoutFigures(const DocumentPtr &document,
                           const std::function<bool(const TradeFigure &figure)> &isUnwanted);

/// The two countries whose trade a document is about: those of its figures, else the two that its title
/// names ("আর্মেনিয়া–মেক্সিকো সম্পর্ক").
std::optional<TradePair> tradePairOf(const Document &document);

} // namespace kalpanji
