// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/export/picture.h"

#include <QFont>
#include <QImage>
#include <QRectF>

namespace kalpanji {

/// A whole page, laid out: paper, title above, source and licence below, the picture between them. Made in
/// the GUI thread; from then on a value that any thread may draw and write.
class PicturePage
{
public:
    PicturePage(PictureOptions options, PictureInfo info, const PictureLayout &picture);

    [[nodiscard]] const PictureOptions &options() const { return m_options; }
    [[nodiscard]] const PictureInfo &info() const { return m_info; }
    /// Source, licence and program, as they stand below the picture.
    [[nodiscard]] QString credits() const;
    /// The font that all others are made from.
    [[nodiscard]] const QFont &font() const { return m_titleFont; }
    /// Into `painter`, whose coordinates are CSS pixels.
    void paint(QPainter &painter) const;
    /// As pixels; null when it is larger than memory.
    [[nodiscard]] QImage image() const;

private:
    void layOut();
    void paintOnPaper(QPainter &painter) const;
    void paintWords(QPainter &painter) const;

    PictureOptions m_options;
    PictureInfo m_info;
    QFont m_titleFont;
    QFont m_creditsFont;
    QString m_title; ///< cut to the width
    QStringList m_credits; ///< in lines; cut where they would fill the page
    QPointF m_titleBaseline;
    QPointF m_creditsBaseline; ///< of the first line
    QRectF m_area; ///< of the picture
    Drawing m_drawing;
};

} // namespace kalpanji
