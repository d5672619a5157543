// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/language.h"
#include "ui/shell/mainwindow.h"

#include <QApplication>

int main(int argc, char *argv[])
{
    const QApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("kalpanji"));
    QCoreApplication::setApplicationVersion(QStringLiteral(KALPANJI_VERSION));
    QGuiApplication::setDesktopFileName(QStringLiteral("io.github.kalpanji.Kalpanji"));
    kalpanji::Language language;
    kalpanji::MainWindow window(&language);
    window.start({});
    window.show();
    return QApplication::exec();
}
