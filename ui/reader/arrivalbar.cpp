// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reader/arrivalbar.h"

#include "ui/shell/language.h"
#include "ui/shell/theme.h"

#include <QAccessible>
#include <QEvent>
#include <QLabel>
#include <QProgressBar>
#include <QVBoxLayout>

#include <algorithm>

namespace kalpanji {

ArrivalBar::ArrivalBar(QWidget *view)
    : QFrame(view)
    , m_text(new QLabel)
    , m_bar(new QProgressBar)
{
    setObjectName(QStringLiteral("arrival"));
    setFrameShape(QFrame::Box);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Window); // not those of the page it lies on
    setForegroundRole(QPalette::WindowText);
    m_bar->setTextVisible(false); // its edge would run through the letters
    m_bar->setFixedHeight(fontMetrics().height() / 3);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_text);
    column->addWidget(m_bar);
    view->installEventFilter(this);
    hide();
    retranslate();
}

void ArrivalBar::showShare(qsizetype done, qsizetype all)
{
    m_bar->setValue(all > 0 ? static_cast<int>(std::clamp<qsizetype>(done * 100 / all, 0, 100)) : 0);
    retranslate();
    if (!isHidden()) // in a minimised window it is not visible either
        return;
    takeColours();
    place();
    raise();
    show();
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void ArrivalBar::takeColours()
{
    const Theme &theme = currentTheme();
    QPalette own = theme.palette();
    own.setColor(QPalette::Window, theme.panel);
    m_text->setPalette(own);
    own.setColor(QPalette::WindowText, theme.line); // of the frame
    setPalette(own);
}

void ArrivalBar::place()
{
    const QSize room = parentWidget()->size();
    const int space = fontMetrics().height();
    QSize size = sizeHint();
    size.setWidth(std::min(size.width() + 2 * space, room.width() - 2 * space)); // the number grows
    setGeometry({{(room.width() - size.width()) / 2, room.height() - size.height() - space}, size});
}

bool ArrivalBar::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize && !isHidden())
        place();
    return QFrame::eventFilter(watched, event);
}

void ArrivalBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QFrame::changeEvent(event);
}

void ArrivalBar::retranslate()
{
    setAccessibleName(tr("On the way to the place asked for"));
    m_bar->setAccessibleName(accessibleName());
    //: %1 is how much of the way is done, in per cent; the text up to a place far below is laid out
    m_text->setText(tr("On the way there: %1%").arg(Language::format().integer(m_bar->value())));
}

} // namespace kalpanji
