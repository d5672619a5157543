// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testmain.h"

#ifdef KALPANJI_TEST_GUI
#include <QApplication>
#else
#include <QCoreApplication>
#endif
#include <QFile>

namespace kalpanji::test {

std::vector<Factory> &registry()
{
    static std::vector<Factory> factories;
    return factories;
}

QByteArray testData(const QString &name)
{
    QFile file(QStringLiteral(TEST_DATA_DIR "/") + name);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("missing test data: %s", qPrintable(file.fileName()));
    return file.readAll();
}

} // namespace kalpanji::test

/// Every class entered runs; the exit code counts the failures, as QTest::qExec's does.
int main(int argc, char *argv[])
{
#ifdef KALPANJI_TEST_GUI
    QApplication application(argc, argv);
#else
    QCoreApplication application(argc, argv);
#endif
    QCoreApplication::setApplicationName(QStringLiteral("kalpanji-tests"));
    int failures = 0;
    for (const auto &factory : kalpanji::test::registry()) {
        const std::unique_ptr<QObject> object = factory();
        failures += QTest::qExec(object.get(), argc, argv);
    }
    return failures;
}
