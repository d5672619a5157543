// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QBuffer>
#include <QSvgGenerator>

namespace kalpanji {

/// `text` as the content of an element, in UTF-8: escaped, without the characters that XML 1.0 forbids
/// (§2.2).
QByteArray xmlContent(QString text);

/// An SVG being painted: Qt's generator, except that a text is one element with all its characters. Qt's own
/// (6.4) parts a text wherever the font changes, which in Bengali is at every Latin word: nobody can search,
/// copy or translate that, and where the reader's fonts are of other widths the parts overlap.
class SvgPicture : public QSvgGenerator
{
public:
    SvgPicture();

    /// The one `painter` paints on; null when it paints on something else.
    static SvgPicture *of(const QPainter &painter);

    /// Draws `text` with the painter's font and pen. `at` is on the baseline, at the text's left end, middle
    /// or right end as `alignment` says.
    void drawText(QPainter &painter, QPointF at, Qt::Alignment alignment, const QString &text);

    /// The whole file as it stands once the painter has ended.
    [[nodiscard]] QByteArray bytes() const;

private:
    struct Text {
        QString text;
        Qt::Alignment alignment;
    };

    QBuffer m_buffer;
    QList<Text> m_texts; ///< in the order of their places in the file
};

} // namespace kalpanji
