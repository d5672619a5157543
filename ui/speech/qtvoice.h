// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/speech/voice.h"

#include <QTextToSpeech>

namespace kalpanji {

/// The system's engine through QtTextToSpeech: speech-dispatcher, flite.
class QtVoice : public Voice
{
    Q_OBJECT

public:
    explicit QtVoice(const QString &engine);

    [[nodiscard]] bool speaks(const QString &language) const override;
    void say(const QString &text, const QString &language) override;
    void pause() override;
    void resume() override;
    void stop() override;

private:
    void follow(QTextToSpeech::State state);

    QTextToSpeech m_engine;
    /// The text given last is being spoken: the end of one that was broken off may be told late, before it.
    bool m_hasBegun = false;
};

} // namespace kalpanji
