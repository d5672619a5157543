// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <memory>

namespace kalpanji {

/// What speaks: the system's speech engine, or a stand-in for it in tests.
class Voice : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// Whether texts in `language` (bn, en, …) can be spoken.
    [[nodiscard]] virtual bool speaks(const QString &language) const = 0;
    /// Speaks `text`; what is being spoken is broken off. Ends with spoken() or failed().
    virtual void say(const QString &text, const QString &language) = 0;
    virtual void pause() = 0;
    virtual void resume() = 0;
    /// Falls silent, without a signal.
    virtual void stop() = 0;

Q_SIGNALS:
    void spoken();
    void failed();
};

/// The voice of the system; null where the program was built without one or no engine is installed.
std::unique_ptr<Voice> systemVoice();

} // namespace kalpanji
