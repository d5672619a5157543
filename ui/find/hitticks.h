// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QWidget>

class QScrollBar;

namespace kalpanji {

/// Ticks beside the groove of a scroll bar that say where in the whole text something was found. Lies over
/// the bar and lets the mouse through.
class HitTicks : public QWidget
{
    Q_OBJECT

public:
    explicit HitTicks(QScrollBar *bar);

    /// Places as fractions of the whole, 0–1, in growing order.
    void setTicks(QList<double> places);
    /// The one to stand out; negative for none.
    void setCurrent(double place);
    [[nodiscard]] const QList<double> &ticks() const { return m_places; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    QScrollBar *m_bar;
    QList<double> m_places;
    double m_current = -1;
};

} // namespace kalpanji
