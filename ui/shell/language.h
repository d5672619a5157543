// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/text/localeformat.h"

#include <QObject>
#include <QTranslator>

namespace kalpanji {

/// The interface language: bn, en, es or hy. Switching it installs the translators, so that every widget
/// gets QEvent::LanguageChange and retranslates itself; numbers follow through format().
class Language : public QObject
{
    Q_OBJECT

public:
    explicit Language(QObject *parent = nullptr);
    ~Language() override;

    [[nodiscard]] static QStringList available(); ///< codes, in the order of the menu
    [[nodiscard]] static QString nativeName(const QString &code); ///< বাংলা, English, Español, Հայերեն
    /// The available language that suits the system's settings best.
    [[nodiscard]] static QString ofSystem();

    [[nodiscard]] const QString &code() const { return m_code; }
    void use(const QString &code);

    /// The formatter of the current language, for views; replaced on every switch. GUI thread only.
    [[nodiscard]] static const LocaleFormat &format();

private:
    QTranslator m_app;
    QTranslator m_qt;
    QString m_code = QStringLiteral("en");
};

} // namespace kalpanji
