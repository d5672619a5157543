// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

#include <algorithm>

namespace kalpanji {

/// A half-open range of UTF-16 offsets into the one plain-text buffer of an article.
struct TextRange {
    qsizetype start = 0;
    qsizetype end = 0;

    [[nodiscard]] qsizetype length() const { return end - start; }
    [[nodiscard]] bool isEmpty() const { return end <= start; }
    [[nodiscard]] bool contains(qsizetype offset) const { return offset >= start && offset < end; }
    [[nodiscard]] bool contains(TextRange other) const { return other.start >= start && other.end <= end; }
    [[nodiscard]] bool intersects(TextRange other) const { return other.start < end && start < other.end; }
    [[nodiscard]] QStringView of(QStringView text) const
    {
        const qsizetype from = std::clamp(start, qsizetype(0), text.size());
        return text.mid(from, std::max(qsizetype(0), std::min(end, text.size()) - from));
    }
    bool operator==(const TextRange &) const = default;
};

} // namespace kalpanji
