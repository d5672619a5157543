// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/shell/freshsettings.h"

#include "ui/shell/settings.h"

#include <QFile>
#include <QRegularExpression>
#include <QSettings>
#include <QTest>

namespace kalpanji::test {

void useFreshSettings()
{
    QTest::failOnWarning(QRegularExpression(QStringLiteral("^(?!This plugin does not support)")));
    QFile::remove(QSettings(QSettings::IniFormat, QSettings::UserScope, QStringLiteral("kalpanji"),
                            QStringLiteral("kalpanji"))
                      .fileName());
    Settings().setLanguage(QStringLiteral("en"));
}

} // namespace kalpanji::test
