// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QDockWidget;
class QLabel;
class QToolButton;

namespace kalpanji {

/// A dock's title as a quiet line of small type, with a button that hides the dock. Dragging it moves
/// the dock, as with Qt's own.
class DockTitle : public QWidget
{
    Q_OBJECT

public:
    explicit DockTitle(QDockWidget *dock);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void follow();

    QDockWidget *m_dock;
    QLabel *m_text;
    QToolButton *m_hide;
};

} // namespace kalpanji
