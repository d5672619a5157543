// SPDX-License-Identifier: GPL-3.0-or-later
// CPU time from exec to the window showing the bundled article, against an empty QMainWindow. This program
// starts itself as a child for each, so that both pay for the same libraries.
#include "ui/shell/language.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/viewstate.h"

#include <QApplication>
#include <QProcess>
#include <QTemporaryDir>

#include <sys/resource.h>

#include "tests/bench/measure.h"

using namespace kalpanji;

namespace {

int showEmptyWindow()
{
    QMainWindow window;
    window.resize(1280, 800);
    window.show();
    QCoreApplication::processEvents();
    return 0;
}

int showArticle()
{
    Language language;
    language.use(QStringLiteral("bn"));
    MainWindow window(&language);
    window.resize(1280, 800);
    window.start({});
    window.show();
    // loading is done by another thread: wait until its article stands in the window, then paint once more
    while (window.state()->document()->article.text.isEmpty())
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    QCoreApplication::processEvents();
    return 0;
}

/// CPU seconds of the children ended so far.
double childSeconds()
{
    rusage usage {};
    getrusage(RUSAGE_CHILDREN, &usage);
    const auto seconds = [](const timeval &time) {
        return double(time.tv_sec) + double(time.tv_usec) * 1e-6;
    };
    return seconds(usage.ru_utime) + seconds(usage.ru_stime);
}

/// The median of seven starts; negative when one fails.
double secondsToShow(const QString &program, const QString &what)
{
    QTemporaryDir settings;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("offscreen"));
    environment.insert(QStringLiteral("XDG_CONFIG_HOME"), settings.path());
    environment.insert(QStringLiteral("XDG_DATA_HOME"), settings.path());
    std::array<double, 7> rounds {};
    for (double &round : rounds) {
        const double before = childSeconds();
        QProcess child;
        child.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        child.setProcessEnvironment(environment);
        child.start(program, {what});
        if (!child.waitForFinished() || child.exitStatus() != QProcess::NormalExit || child.exitCode() != 0)
            return -1;
        round = childSeconds() - before;
    }
    std::sort(rounds.begin(), rounds.end());
    return rounds[rounds.size() / 2];
}

} // namespace

int main(int argc, char *argv[])
{
    if (argc > 1) {
        const QApplication application(argc, argv);
        return qstrcmp(argv[1], "empty") == 0 ? showEmptyWindow() : showArticle();
    }
    const QString self = QString::fromLocal8Bit(argv[0]);
    const double empty = secondsToShow(self, QStringLiteral("empty"));
    const double article = secondsToShow(self, QStringLiteral("article"));
    if (empty <= 0 || article <= 0)
        return 1;
    bench::report("startup", article * 1e3, "ms", empty * 1e3, "an empty QMainWindow shown");
    return 0;
}
