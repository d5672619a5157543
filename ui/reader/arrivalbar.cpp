// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reader/arrivalbar.h"

#include <QAccessible>
#include <QEvent>

namespace kalpanji {

ArrivalBar::ArrivalBar(QWidget *view)
    : QProgressBar(view)
{
    setObjectName(QStringLiteral("arrival"));
    setRange(0, 100);
    view->installEventFilter(this);
    hide();
    retranslate();
}

void ArrivalBar::showShare(qsizetype done, qsizetype all)
{
    setValue(all > 0 ? static_cast<int>(std::clamp<qsizetype>(done * 100 / all, 0, 100)) : 0);
    if (isVisible())
        return;
    place();
    raise();
    show();
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void ArrivalBar::place()
{
    const QSize room = parentWidget()->size();
    const int space = fontMetrics().height();
    const int width = std::min(room.width() - 2 * space, fontMetrics().horizontalAdvance(text()) * 3 / 2);
    const int height = fontMetrics().height() * 3 / 2;
    setGeometry((room.width() - width) / 2, room.height() - height - space, width, height);
}

bool ArrivalBar::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize && isVisible())
        place();
    return QProgressBar::eventFilter(watched, event);
}

void ArrivalBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QProgressBar::changeEvent(event);
}

void ArrivalBar::retranslate()
{
    //: %p% is how much of the way is done, as a number and its sign; the text up to a place far below is laid
    //: out
    setFormat(tr("On the way there: %p%"));
    setAccessibleName(tr("On the way to the place asked for"));
}

} // namespace kalpanji
