// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/speech/speechbar.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

namespace kalpanji {

SpeechBar::SpeechBar(ReadAloud *reading, QWidget *parent)
    : QFrame(parent)
    , m_reading(reading)
    , m_words(new QLabel(this))
    , m_back(addButton("speechBack", QStyle::SP_MediaSkipBackward))
    , m_pause(addButton("speechPause", QStyle::SP_MediaPause))
    , m_on(addButton("speechOn", QStyle::SP_MediaSkipForward))
    , m_stop(addButton("speechStop", QStyle::SP_MediaStop))
{
    setObjectName(QStringLiteral("speechBar"));
    setAutoFillBackground(true);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(6, 4, 6, 4);
    row->addWidget(m_words, 1);
    for (QToolButton *button : {m_back, m_pause, m_on, m_stop})
        row->addWidget(button);
    connect(m_back, &QToolButton::clicked, reading, [reading] { reading->skip(-1); });
    connect(m_pause, &QToolButton::clicked, reading, &ReadAloud::toggle);
    connect(m_on, &QToolButton::clicked, reading, [reading] { reading->skip(1); });
    connect(m_stop, &QToolButton::clicked, reading, &ReadAloud::stop);
    connect(reading, &ReadAloud::stateChanged, this, &SpeechBar::showState);
    showState();
}

QToolButton *SpeechBar::addButton(const char *name, QStyle::StandardPixmap icon)
{
    auto *button = new QToolButton(this);
    button->setObjectName(QLatin1String(name));
    button->setIcon(style()->standardIcon(icon));
    button->setAutoRaise(true);
    return button;
}

void SpeechBar::showState()
{
    const bool paused = m_reading->state() == ReadAloud::State::Paused;
    m_pause->setIcon(style()->standardIcon(paused ? QStyle::SP_MediaPlay : QStyle::SP_MediaPause));
    setVisible(m_reading->state() != ReadAloud::State::Silent);
    retranslate();
}

void SpeechBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QFrame::changeEvent(event);
}

void SpeechBar::retranslate()
{
    const auto name = [](QToolButton *button, const QString &words) {
        button->setAccessibleName(words);
        button->setToolTip(words);
    };
    const bool paused = m_reading->state() == ReadAloud::State::Paused;
    m_words->setText(paused ? tr("Reading aloud: paused") : tr("Reading aloud"));
    name(m_back, tr("Previous sentence"));
    name(m_pause, paused ? tr("Go on reading") : tr("Pause"));
    name(m_on, tr("Next sentence"));
    name(m_stop, tr("Stop reading"));
}

} // namespace kalpanji
