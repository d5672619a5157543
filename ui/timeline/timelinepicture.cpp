// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/timelinepicture.h"

#include "ui/timeline/timelinepainter.h"
#include "ui/timeline/timelinetexts.h"

#include <QGuiApplication>
#include <QPainter>

namespace kalpanji {

namespace {

void paintNotice(QPainter &painter, QSizeF size, const TimelineStyle &style, const QString &notice)
{
    painter.setFont(style.font(TextRole::Notice));
    painter.setPen(style.colour(TextRole::Notice));
    painter.drawText(QRectF(QPointF(), size).adjusted(40, 20, -40, -20), Qt::AlignCenter | Qt::TextWordWrap,
                     notice);
}

} // namespace

PicturePainter timelinePicture(DocumentPtr document, TimeWindow window, EventFilter filter,
                               const Theme &theme, const LocaleFormat &format)
{
    return [document = std::move(document), window, filter = std::move(filter), theme,
            format](QPainter &painter, QSizeF size) {
        TimelineStyle style {QGuiApplication::font(), theme};
        style.base.setPixelSize(14);
        TimelineScene scene(TextSprites::Mode::Real);
        scene.setStyle(style);
        scene.setFormat(format);
        scene.setSize(size);
        TimelineIndex index = indexByType(document->chronology.events(),
                                          [&filter](const Event &event) { return filter.accepts(event); });
        if (index.size() == 0) {
            paintNotice(painter, size, style, TimelineTexts::emptyNotice(*document));
            return;
        }
        scene.setDocument(document, std::move(index));
        scene.update(window, EventId::None);
        TimelinePainter(TextSprites::Mode::Real).paint(painter, scene, {});
    };
}

} // namespace kalpanji
