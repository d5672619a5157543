// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/article/article.h"

namespace kalpanji {

/// The facts that an article gives in a box beside its text: the named parameters of its first template whose
/// name says that it is one ("Infobox country", "তথ্যছক দেশ", "Ficha de país"), as plain text, without
/// pictures.
struct Infobox {
    struct Row {
        QString label; ///< the parameter's name, without the number of one of several
        QString text;
        bool operator==(const Row &) const = default;
    };
    QList<Row> rows;
    bool operator==(const Infobox &) const = default;
};

/// No rows when the article has no such template. `names` are the words, case-folded, that begin or end the
/// name of one in the article's language, besides "infobox".
Infobox infoboxOf(const Article &article, const QStringList &names);

} // namespace kalpanji
