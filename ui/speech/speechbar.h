// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/speech/readaloud.h"

#include <QFrame>
#include <QStyle>

class QLabel;
class QToolButton;

namespace kalpanji {

/// The line above the article while it is read aloud: pause, back, on, stop.
class SpeechBar : public QFrame
{
    Q_OBJECT

public:
    explicit SpeechBar(ReadAloud *reading, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    QToolButton *addButton(const char *name, QStyle::StandardPixmap icon);
    void showState();
    void retranslate();

    ReadAloud *m_reading;
    QLabel *m_words;
    QToolButton *m_back;
    QToolButton *m_pause;
    QToolButton *m_on;
    QToolButton *m_stop;
};

} // namespace kalpanji
