// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/timeline/glyphs.h"

#include <QStyledItemDelegate>

namespace kalpanji {

class EventModel;

/// Draws a row of the event list: the mark as on the timeline, the date, the title in at most two lines.
class EventDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit EventDelegate(const EventModel *model, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    const EventModel *m_model;
    mutable GlyphSprites m_glyphs;
    mutable bool m_isDark = false;
};

} // namespace kalpanji
