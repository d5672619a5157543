// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/docktitle.h"

#include "ui/shell/theme.h"

#include <QDockWidget>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

namespace kalpanji {

DockTitle::DockTitle(QDockWidget *dock)
    : QWidget(dock)
    , m_dock(dock)
    , m_text(new QLabel(this))
    , m_hide(new QToolButton(this))
{
    m_text->setTextFormat(Qt::PlainText);
    m_text->setForegroundRole(QPalette::PlaceholderText);
    m_hide->setText(QStringLiteral("×"));
    m_hide->setAutoRaise(true);
    m_hide->setFocusPolicy(Qt::NoFocus); // the View menu is the keyboard's way
    connect(m_hide, &QToolButton::clicked, dock, &QWidget::close);
    connect(dock, &QWidget::windowTitleChanged, this, &DockTitle::follow);

    auto *row = new QHBoxLayout(this);
    const int room = fontMetrics().height() / 3;
    row->setContentsMargins(room * 2, room, room, room);
    row->addWidget(m_text, 1);
    row->addWidget(m_hide);
    follow();
    retranslate();
}

void DockTitle::follow() { m_text->setText(m_dock->windowTitle()); }

void DockTitle::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void DockTitle::retranslate()
{
    m_hide->setToolTip(tr("Hide this panel"));
    m_hide->setAccessibleName(tr("Hide this panel"));
}

} // namespace kalpanji
