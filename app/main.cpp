// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline.h"
#include "app/output.h"
#include "app/verbs.h"
#include "ui/shell/fonts.h"
#include "ui/shell/language.h"
#include "ui/shell/mainwindow.h"

#include <QApplication>
#include <QFileInfo>
#include <QIcon>
#include <QTextStream>

#include <memory>

namespace {

using namespace kalpanji;

bool hasDisplay()
{
    return qEnvironmentVariableIsSet("DISPLAY") || qEnvironmentVariableIsSet("WAYLAND_DISPLAY")
        || qEnvironmentVariableIsSet("QT_QPA_PLATFORM");
}

/// Text needs no GUI, a picture no display: a QApplication without one would abort.
std::unique_ptr<QCoreApplication> makeApplication(int &argc, char *argv[])
{
    QStringList arguments;
    for (int i = 0; i < argc; ++i)
        arguments.append(QString::fromLocal8Bit(argv[i]));
    const std::optional<Verb> verb = verbOf(arguments);
    const bool asksForWindow = verb == Verb::Window && hasDisplay();
    if (verb == Verb::Render) {
        if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
            qputenv("QT_QPA_PLATFORM", "offscreen");
        // Qt 6.4 warns of a missing XDG_RUNTIME_DIR, which a picture has no use for
        const QtMessageHandler usual =
            qInstallMessageHandler([](QtMsgType, const QMessageLogContext &, const QString &) {});
        auto application = std::make_unique<QApplication>(argc, argv);
        qInstallMessageHandler(usual);
        return application;
    }
    if (asksForWindow)
        return std::make_unique<QApplication>(argc, argv);
    return std::make_unique<QCoreApplication>(argc, argv);
}

int openWindow(const CommandLine &command)
{
    if (!hasDisplay()) {
        if (!command.file.isEmpty() && !QFileInfo::exists(command.file))
            return fail({ErrorCode::FileNotFound, command.file});
        QTextStream(stderr) << QCoreApplication::translate(
            "kalpanji::CommandLine",
            "There is no display to open a window on; use one of the other commands, see “kalpanji --help”.")
                            << '\n';
        return 1;
    }
    QApplication::setWindowIcon(QIcon(QStringLiteral(":/kalpanji/icons/io.github.kalpanji.Kalpanji.svg")));
    Language language;
    MainWindow window(&language);
    window.start(command.file.isEmpty() ? QStringList() : QStringList {command.file}, command.open);
    window.show();
    return QApplication::exec();
}

} // namespace

int main(int argc, char *argv[])
{
    const auto application = makeApplication(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("kalpanji"));
    QCoreApplication::setApplicationVersion(QStringLiteral(KALPANJI_VERSION));
    QGuiApplication::setDesktopFileName(QStringLiteral("io.github.kalpanji.Kalpanji"));
    Language words; // for help and errors, in the system's language
    words.use(Language::ofSystem());

    const auto parsed = parseCommandLine(QCoreApplication::arguments());
    if (const auto *problem = std::get_if<UsageError>(&parsed)) {
        QTextStream(stderr) << problem->sentence << '\n';
        return 2;
    }
    if (const auto *text = std::get_if<QString>(&parsed)) {
        QTextStream(stdout) << *text;
        return 0;
    }
    const CommandLine &command = std::get<CommandLine>(parsed);
    if (qobject_cast<QApplication *>(application.get()))
        useReadableFonts();
    return command.verb == Verb::Window ? openWindow(command) : runCommand(command);
}
