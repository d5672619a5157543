// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/speech/qtvoice.h"

#include <QLocale>

#include <algorithm>

namespace kalpanji {

namespace {

/// The engine's locale for a language; QLocale::c() when it has none.
QLocale localeFor(const QTextToSpeech &engine, const QString &language)
{
    const QLocale::Language wanted = QLocale(language).language();
    const QList<QLocale> locales = engine.availableLocales();
    const auto found = std::find_if(locales.begin(), locales.end(),
                                    [wanted](const QLocale &locale) { return locale.language() == wanted; });
    return found == locales.end() ? QLocale::c() : *found;
}

} // namespace

std::unique_ptr<Voice> systemVoice()
{
    // "mock" is silent: Qt's own stand-in for tests
    QStringList engines = QTextToSpeech::availableEngines();
    engines.removeAll(QStringLiteral("mock"));
    if (engines.isEmpty())
        return nullptr;
    const QString dispatcher = QStringLiteral("speechd"); // knows most languages
    return std::make_unique<QtVoice>(engines.contains(dispatcher) ? dispatcher : engines.constFirst());
}

QtVoice::QtVoice(const QString &engine)
    : m_engine(engine)
{
    connect(&m_engine, &QTextToSpeech::stateChanged, this, &QtVoice::follow);
}

bool QtVoice::speaks(const QString &language) const { return localeFor(m_engine, language) != QLocale::c(); }

void QtVoice::say(const QString &text, const QString &language)
{
    stop();
    m_engine.setLocale(localeFor(m_engine, language));
    m_engine.say(text);
}

void QtVoice::pause() { m_engine.pause(); }

void QtVoice::resume() { m_engine.resume(); }

void QtVoice::stop()
{
    m_hasBegun = false;
    m_engine.stop();
}

void QtVoice::follow(QTextToSpeech::State state)
{
    if (state == QTextToSpeech::Speaking)
        m_hasBegun = true;
    else if (state == QTextToSpeech::Error)
        Q_EMIT failed();
    else if (state == QTextToSpeech::Ready && m_hasBegun) {
        m_hasBegun = false;
        Q_EMIT spoken();
    }
}

} // namespace kalpanji
