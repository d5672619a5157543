// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/verbtable.h"
#include "core/document.h"

#include <QDate>
#include <QSizeF>
#include <QStringList>

#include <optional>
#include <variant>

namespace kalpanji {

/// What was asked for on the command line; README, "On the command line", tells it by example.
struct CommandLine {
    Verb verb = Verb::Window;
    QString file; ///< empty: the bundled article; "-": standard input
    OpenOptions open;
    bool jsonLines = false; ///< --input jsonl: one article a line in, one object a line out
    bool allPages = false; ///< every article of an export, one object a line out
    QString format; ///< one of the verb's formats
    QString output; ///< empty: standard output
    bool explain = false; ///< dates: in words, with the rule and the evidence of each
    QStringList imports; ///< trade: statistics files to join
    bool openTradeStatistics = false; ///< trade: with the figures that are not free for commercial use

    // render
    QString subject; ///< "timeline" or "trade"
    QString compare; ///< timeline: an article to set beside the first one; empty: none
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

/// The verb a command line asks for, known before there is an application object; none for --help and
/// --version, which need no more than a console.
std::optional<Verb> verbOf(const QStringList &arguments);

/// `arguments` with the program's name first. A text instead of a command: print it and exit 0 (--help,
/// --version).
std::variant<CommandLine, UsageError, QString> parseCommandLine(const QStringList &arguments);

} // namespace kalpanji
