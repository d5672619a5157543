// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/svgpicture.h"

#include <QPainter>

namespace kalpanji {

namespace {

/// What Qt writes in the place of a text: a character that most fonts have, since Qt searches all of them for
/// one that the first lacks; alone in its element.
constexpr QLatin1Char place('@');
const QByteArray placeInFile = ">@<";

QByteArray anchorOf(Qt::Alignment alignment)
{
    if (alignment.testFlag(Qt::AlignHCenter))
        return " text-anchor=\"middle\"";
    return alignment.testFlag(Qt::AlignRight) ? " text-anchor=\"end\"" : "";
}

} // namespace

QByteArray xmlContent(QString text)
{
    text.removeIf([](QChar c) {
        const bool isControl = c.unicode() < 0x20 && c != u'\t' && c != u'\n' && c != u'\r';
        return isControl || c.unicode() >= 0xfffe;
    });
    return text.toHtmlEscaped().toUtf8();
}

SvgPicture::SvgPicture() { setOutputDevice(&m_buffer); }

SvgPicture *SvgPicture::of(const QPainter &painter) { return dynamic_cast<SvgPicture *>(painter.device()); }

void SvgPicture::drawText(QPainter &painter, QPointF at, Qt::Alignment alignment, const QString &text)
{
    if (painter.pen().style() == Qt::NoPen)
        return; // nor does Qt write anything
    m_texts.append({text, alignment});
    painter.drawText(at, QString(place));
}

QByteArray SvgPicture::bytes() const
{
    const QByteArray &written = m_buffer.data();
    QByteArray whole;
    whole.reserve(written.size());
    qsizetype copied = 0;
    for (const Text &text : m_texts) {
        const qsizetype at = written.indexOf(placeInFile, copied);
        whole += QByteArrayView(written).sliced(copied, at - copied);
        whole += anchorOf(text.alignment) + '>' + xmlContent(text.text);
        copied = at + placeInFile.size() - 1;
    }
    whole += QByteArrayView(written).sliced(copied);
    return whole;
}

} // namespace kalpanji
