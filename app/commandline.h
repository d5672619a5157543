// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document.h"

#include <QDate>
#include <QSizeF>
#include <QStringList>

#include <variant>

namespace kalpanji {

enum class Verb : quint8 { Window, Text, Dates, Events, Trade, Render };

/// What was asked for on the command line. DESIGN of the verbs: README, "On the command line".
struct CommandLine {
    Verb verb = Verb::Window;
    QString file; ///< empty: the bundled article; "-": standard input
    OpenOptions open;
    bool jsonLines = false; ///< --input jsonl: one article a line in, one object a line out
    QString format; ///< one of the verb's formats
    QString output; ///< empty: standard output
    QStringList imports; ///< trade: statistics files to join

    // render
    QString subject; ///< "timeline" or "trade"
    QSizeF size {1600, 900}; ///< CSS pixels
    double scale = 1;
    QString theme;
    QString locale;
    QDate from; ///< invalid: from the first event
    QDate to;
};

/// Why a command line cannot be followed: one sentence. Exit code 2.
struct UsageError {
    QString sentence;
};

/// The verb a command line asks for, by its first word.
Verb verbOf(const QStringList &arguments);

/// `arguments` with the program's name first. A text instead of a command: print it and exit 0 (--help,
/// --version).
std::variant<CommandLine, UsageError, QString> parseCommandLine(const QStringList &arguments);

} // namespace kalpanji
