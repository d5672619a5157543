// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTest>

#include <functional>
#include <memory>
#include <vector>

namespace kalpanji::test {

/// One test binary holds several test classes: KALPANJI_TEST(ClassName) at the end of each file enters
/// the class, and testmain.cpp runs all that were entered. Fewer binaries, one parse of Qt's headers.
using Factory = std::function<std::unique_ptr<QObject>()>;
std::vector<Factory> &registry();

struct Registration {
    explicit Registration(Factory factory) { registry().push_back(std::move(factory)); }
};

/// Text of a file under tests/data, for golden files and inputs; fails the test when it is missing.
QByteArray testData(const QString &name);

} // namespace kalpanji::test

#define KALPANJI_TEST(Class)                                                                                 \
    static const kalpanji::test::Registration registration##Class([] { return std::make_unique<Class>(); });
