// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QStringList>

namespace kalpanji::test {

/// How one run of the program ended.
struct Outcome {
    int exitCode = -1; ///< -1: it did not start, crashed, or took longer than a minute
    QByteArray output;
    QByteArray errors;
};

/// Runs kalpanji without a display, in English, with `input` on its standard input.
Outcome runProgram(const QStringList &arguments, const QByteArray &input = {});

} // namespace kalpanji::test
