// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/program.h"

#include <QProcess>

namespace kalpanji::test {

Outcome runProgram(const QStringList &arguments, const QByteArray &input)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const char *display : {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"})
        environment.remove(QLatin1String(display));
    QProcess program;
    program.setProcessEnvironment(environment);
    program.start(QStringLiteral(KALPANJI_PROGRAM), arguments);
    program.write(input);
    program.closeWriteChannel();
    constexpr int oneMinute = 60'000;
    if (!program.waitForFinished(oneMinute) || program.exitStatus() != QProcess::NormalExit)
        return {-1, program.readAllStandardOutput(), program.readAllStandardError()};
    return {program.exitCode(), program.readAllStandardOutput(), program.readAllStandardError()};
}

} // namespace kalpanji::test
