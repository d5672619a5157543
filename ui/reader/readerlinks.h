// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace kalpanji {

/// Where a stretch of the article leads, carried as the address of a link in the QTextDocument.
struct ReaderLink {
    enum class Kind : quint8 { Article, External, Reference };
    Kind kind = Kind::External;
    QString target; ///< a title; a URL; the number of a reference from 1
    bool operator==(const ReaderLink &) const = default;

    [[nodiscard]] QString address() const;
    /// The reverse; nothing for an address that is none of ours.
    static std::optional<ReaderLink> fromAddress(const QString &address);
};

} // namespace kalpanji
