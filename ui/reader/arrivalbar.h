// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QLabel;
class QProgressBar;

namespace kalpanji {

/// Lies over the foot of a view while the text up to a place that was asked for is laid out, and says how far
/// that is.
class ArrivalBar : public QFrame
{
    Q_OBJECT

public:
    explicit ArrivalBar(QWidget *view);

    /// `done` characters of `all` are there.
    void showShare(qsizetype done, qsizetype all);

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void takeColours();
    void place();
    void retranslate();

    QLabel *m_text;
    QProgressBar *m_bar;
};

} // namespace kalpanji
