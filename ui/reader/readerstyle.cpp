// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reader/readerstyle.h"

#include <QFontInfo>

namespace kalpanji {

namespace {
constexpr double indentEms = 1.7;
}

ReaderStyle::ReaderStyle(const QString &language, const Typography &typography, const QFont &base,
                         const Theme &theme)
    : m_body(readingFont(language, typography, base))
    , m_theme(theme)
    , m_em(QFontInfo(m_body).pixelSize())
    , m_columnWidth(qRound(m_em * typography.columnEms))
    , m_pageMargin(QFontInfo(base).pixelSize() * 1.8)
    , m_linePercent(linePercent(language, typography))
{
}

QTextBlockFormat ReaderStyle::block(double topEms, double bottomEms) const
{
    QTextBlockFormat format;
    format.setTopMargin(topEms * m_em);
    format.setBottomMargin(bottomEms * m_em);
    format.setLineHeight(m_linePercent, QTextBlockFormat::ProportionalHeight);
    return format;
}

QTextBlockFormat ReaderStyle::heading(int level) const
{
    QTextBlockFormat format = level == 1 ? block(0, 0.6) : block(level == 2 ? 1.5 : 1.0, 0.35);
    format.setLineHeight(115, QTextBlockFormat::ProportionalHeight);
    format.setHeadingLevel(level);
    return format;
}

QTextBlockFormat ReaderStyle::paragraph() const { return block(0, 0.75); }

QTextBlockFormat ReaderStyle::listItem(int depth) const
{
    QTextBlockFormat format = block(0, 0.3);
    format.setLeftMargin(indentEms * m_em * depth);
    format.setTextIndent(-indentEms * m_em);
    format.setTabPositions({QTextOption::Tab(indentEms * m_em, QTextOption::LeftTab)});
    return format;
}

QTextBlockFormat ReaderStyle::preformatted() const
{
    QTextBlockFormat format = block(0, 0);
    format.setBackground(m_theme.band);
    format.setLeftMargin(m_em * 0.5);
    return format;
}

QTextBlockFormat ReaderStyle::preformattedEnd() const
{
    QTextBlockFormat format;
    format.setBottomMargin(m_em * 0.75);
    return format;
}

QTextBlockFormat ReaderStyle::inCell() const
{
    QTextBlockFormat format = block(0, 0);
    format.setLineHeight(110, QTextBlockFormat::ProportionalHeight);
    return format;
}

QTextCharFormat ReaderStyle::sized(double factor) const
{
    QTextCharFormat format;
    format.setFontPointSize(m_body.pointSizeF() * factor);
    return format;
}

QTextCharFormat ReaderStyle::headingText(int level) const
{
    QTextCharFormat format = sized(level == 1 ? 1.75 : level == 2 ? 1.35 : level == 3 ? 1.15 : 1.0);
    format.setFontWeight(QFont::Bold);
    return format;
}

QTextCharFormat ReaderStyle::small() const { return sized(0.86); }

QTextCharFormat ReaderStyle::smallFaint() const
{
    QTextCharFormat format = sized(0.78);
    format.setForeground(m_theme.faintText);
    return format;
}

QTextCharFormat ReaderStyle::marker() const
{
    QTextCharFormat format;
    format.setForeground(m_theme.faintText);
    return format;
}

QTextCharFormat ReaderStyle::code() const
{
    QTextCharFormat format = sized(0.9);
    format.setFontFamilies(QStringList {QStringLiteral("Noto Sans Mono"), QStringLiteral("monospace")}
                           + m_body.families());
    return format;
}

QTextCharFormat ReaderStyle::link(const QString &address) const
{
    QTextCharFormat format;
    format.setAnchor(true);
    format.setAnchorHref(address);
    format.setForeground(m_theme.accent);
    return format;
}

QTextCharFormat ReaderStyle::referenceMark(const QString &address) const
{
    QTextCharFormat format = link(address);
    format.setVerticalAlignment(QTextCharFormat::AlignSuperScript);
    return format;
}

QTextCharFormat ReaderStyle::date() const
{
    QTextCharFormat format;
    format.setUnderlineStyle(QTextCharFormat::DotLine);
    format.setUnderlineColor(m_theme.faintText);
    return format;
}

QTextTableFormat ReaderStyle::card() const
{
    QTextTableFormat format = table();
    format.setBackground(m_theme.band);
    format.setCellPadding(m_pageMargin * 0.5);
    format.setWidth(QTextLength(QTextLength::PercentageLength, 100));
    return format;
}

QTextTableFormat ReaderStyle::sideTable() const
{
    QTextTableFormat format = table();
    format.setPosition(QTextFrameFormat::FloatRight);
    format.setBackground(m_theme.band);
    format.setWidth(QTextLength(QTextLength::PercentageLength, 42));
    format.setColumnWidthConstraints(
        {QTextLength(QTextLength::PercentageLength, 38), QTextLength(QTextLength::PercentageLength, 62)});
    format.setLeftMargin(m_em);
    format.setTopMargin(0);
    return format;
}

int ReaderStyle::pictureWidth() const { return m_columnWidth - qRound(m_em * 2); }

QTextTableFormat ReaderStyle::table() const
{
    QTextTableFormat format;
    format.setBorderCollapse(true);
    format.setBorder(1);
    format.setBorderStyle(QTextFrameFormat::BorderStyle_Solid);
    format.setBorderBrush(m_theme.line);
    format.setCellPadding(m_pageMargin * 0.25);
    format.setCellSpacing(0);
    format.setTopMargin(m_em * 0.4);
    format.setBottomMargin(m_em);
    return format;
}

} // namespace kalpanji
