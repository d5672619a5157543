// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/reader/typography.h"
#include "ui/shell/theme.h"

#include <QTextBlockFormat>
#include <QTextCharFormat>
#include <QTextTableFormat>

namespace kalpanji {

/// What the pieces of an article look like: fonts, spaces and colours as Qt's text formats. Lengths follow
/// the body font. A format never names an anchor: Qt 6.4 puts the name on half a cluster and breaks Bengali.
class ReaderStyle
{
public:
    ReaderStyle() = default;
    ReaderStyle(const QString &language, const Typography &typography, const QFont &base, const Theme &theme);

    [[nodiscard]] const QFont &body() const { return m_body; }
    [[nodiscard]] const Theme &theme() const { return m_theme; }
    [[nodiscard]] double em() const { return m_em; } ///< in pixels
    [[nodiscard]] int columnWidth() const { return m_columnWidth; } ///< in pixels
    /// Around the page, in pixels; it does not grow with the text, which needs the room then.
    [[nodiscard]] double pageMargin() const { return m_pageMargin; }

    [[nodiscard]] QTextBlockFormat heading(int level) const; ///< level 1: the title
    [[nodiscard]] QTextBlockFormat paragraph() const;
    /// With room for a marker and a tab before the text.
    [[nodiscard]] QTextBlockFormat listItem(int depth) const;
    [[nodiscard]] QTextBlockFormat preformatted() const;
    [[nodiscard]] QTextBlockFormat preformattedEnd() const; ///< merged into the last line of it
    [[nodiscard]] QTextBlockFormat inCell() const;

    [[nodiscard]] QTextCharFormat plain() const { return {}; }
    [[nodiscard]] QTextCharFormat headingText(int level) const;
    [[nodiscard]] QTextCharFormat small() const; ///< captions, notes
    [[nodiscard]] QTextCharFormat smallFaint() const; ///< file names
    [[nodiscard]] QTextCharFormat marker() const; ///< bullets, numbers
    [[nodiscard]] QTextCharFormat code() const;

    // laid over one of the formats above by merge()
    [[nodiscard]] QTextCharFormat link(const QString &address) const;
    [[nodiscard]] QTextCharFormat referenceMark(const QString &address) const;
    [[nodiscard]] QTextCharFormat date() const;

    [[nodiscard]] QTextTableFormat card() const; ///< of an image: one cell
    [[nodiscard]] QTextTableFormat table() const;
    [[nodiscard]] QTextTableFormat sideTable() const; ///< beside the text, which flows around it
    [[nodiscard]] int pictureWidth() const; ///< in pixels, at most: the room in a card

private:
    [[nodiscard]] QTextBlockFormat block(double topEms, double bottomEms) const;
    [[nodiscard]] QTextCharFormat sized(double factor) const;

    QFont m_body;
    Theme m_theme;
    double m_em = 16;
    int m_columnWidth = 608;
    double m_pageMargin = 20;
    int m_linePercent = 140;
};

} // namespace kalpanji
