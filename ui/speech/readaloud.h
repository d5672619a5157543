// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/text/textrange.h"
#include "ui/speech/voice.h"

#include <functional>

namespace kalpanji {

class ArticleView;
class ViewState;

/// Reads the article aloud, sentence by sentence, from where one is; the sentence being read is marked and
/// kept in view. Headings, prose and lists are read; tables, notes and file names are not.
class ReadAloud : public QObject
{
    Q_OBJECT

public:
    enum class State : quint8 { Silent, Reading, Paused };
    enum class Readiness : quint8 { Ready, NoEngine, NoVoice };

    using VoiceMaker = std::function<std::unique_ptr<Voice>()>;

    /// `makeVoice` is called when a voice is first asked for: an engine takes its time to start.
    ReadAloud(ViewState *state, ArticleView *view, VoiceMaker makeVoice = systemVoice);

    [[nodiscard]] State state() const { return m_now; }
    /// Whether the article shown can be read, and why not.
    [[nodiscard]] Readiness readiness();
    [[nodiscard]] TextRange sentence() const { return m_sentence; }

    /// Begins, pauses and goes on.
    void toggle();
    void stop();
    void skip(int sentences); ///< 1 or −1

Q_SIGNALS:
    void stateChanged(kalpanji::ReadAloud::State state);
    void failed();

private:
    void read(TextRange sentence);
    void readNext();
    void giveUp();
    void setState(State state);
    /// The sentence that begins at or after `offset`, or the last that begins before it; empty for none.
    [[nodiscard]] TextRange sentenceFrom(qsizetype offset) const;
    [[nodiscard]] TextRange sentenceBefore(qsizetype offset) const;

    ViewState *m_state;
    ArticleView *m_view;
    VoiceMaker m_makeVoice; ///< empty once it was called
    std::unique_ptr<Voice> m_voice; ///< null: none was made yet, or there is none
    State m_now = State::Silent;
    TextRange m_sentence;
};

} // namespace kalpanji
