// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/speech/readaloud.h"

#include "ui/reader/articleview.h"
#include "ui/reader/sentences.h"
#include "ui/shell/viewstate.h"

#include <utility>

namespace kalpanji {

namespace {
bool isRead(const Block &block) { return block.isProse() || block.kind == BlockKind::Heading; }
} // namespace

ReadAloud::ReadAloud(ViewState *state, ArticleView *view, VoiceMaker makeVoice)
    : QObject(view)
    , m_state(state)
    , m_view(view)
    , m_makeVoice(std::move(makeVoice))
{
    connect(state, &ViewState::documentChanged, this, &ReadAloud::stop);
}

ReadAloud::Readiness ReadAloud::readiness()
{
    if (m_makeVoice) {
        m_voice = std::exchange(m_makeVoice, {})();
        if (m_voice) {
            connect(m_voice.get(), &Voice::spoken, this, &ReadAloud::readNext);
            connect(m_voice.get(), &Voice::failed, this, &ReadAloud::giveUp);
        }
    }
    if (!m_voice)
        return Readiness::NoEngine;
    return m_voice->speaks(m_state->document()->article.language) ? Readiness::Ready : Readiness::NoVoice;
}

void ReadAloud::toggle()
{
    switch (m_now) {
    case State::Silent:
        if (readiness() == Readiness::Ready)
            read(sentenceFrom(m_view->position()));
        break;
    case State::Reading:
        m_voice->pause();
        setState(State::Paused);
        break;
    case State::Paused:
        m_voice->resume();
        setState(State::Reading);
        break;
    }
}

void ReadAloud::stop()
{
    if (m_now == State::Silent)
        return;
    m_voice->stop();
    m_sentence = {};
    m_view->setMarks(MarkLayer::Speech, {});
    setState(State::Silent);
}

void ReadAloud::skip(int sentences)
{
    if (m_now == State::Silent)
        return;
    const TextRange other = sentences > 0 ? sentenceFrom(m_sentence.end) : sentenceBefore(m_sentence.start);
    if (!other.isEmpty())
        read(other);
}

void ReadAloud::read(TextRange sentence)
{
    if (sentence.isEmpty()) {
        stop();
        return;
    }
    m_sentence = sentence;
    m_view->reveal(sentence);
    m_view->setMarks(MarkLayer::Speech, {sentence});
    const Article &article = m_state->document()->article;
    setState(State::Reading);
    m_voice->say(sentence.of(article.text).toString(), article.language);
}

void ReadAloud::readNext()
{
    if (m_now == State::Reading)
        read(sentenceFrom(m_sentence.end));
}

void ReadAloud::giveUp()
{
    stop();
    Q_EMIT failed();
}

void ReadAloud::setState(State state)
{
    if (state == m_now)
        return;
    m_now = state;
    Q_EMIT stateChanged(state);
}

TextRange ReadAloud::sentenceFrom(qsizetype offset) const
{
    const Document &document = *m_state->document();
    for (const Block &block : document.article.blocks) {
        if (block.range.end <= offset || !isRead(block))
            continue;
        const QList<TextRange> sentences = sentencesAround(document, block.range.start);
        for (const TextRange &sentence : sentences) {
            if (sentence.start >= offset || sentence.contains(offset))
                return sentence;
        }
    }
    return {};
}

TextRange ReadAloud::sentenceBefore(qsizetype offset) const
{
    const Document &document = *m_state->document();
    TextRange last;
    for (const Block &block : document.article.blocks) {
        if (block.range.start >= offset)
            break;
        if (!isRead(block))
            continue;
        const QList<TextRange> sentences = sentencesAround(document, block.range.start);
        for (const TextRange &sentence : sentences) {
            if (sentence.start < offset)
                last = sentence;
        }
    }
    return last;
}

} // namespace kalpanji
