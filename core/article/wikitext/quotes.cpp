// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/article/wikitext/quotes.h"

namespace kalpanji {

namespace {

QList<QuoteRun> runsOf(QStringView line)
{
    QList<QuoteRun> runs;
    for (qsizetype i = line.indexOf(u"''"); i >= 0; i = line.indexOf(u"''", i)) {
        qsizetype end = i;
        while (end < line.size() && line.at(end) == u'\'')
            ++end;
        const auto length = static_cast<int>(end - i);
        const int literal = length == 4 ? 1 : length > 5 ? length - 5 : 0;
        const int marks = length - literal;
        runs.append({i, literal, marks == 3 || marks == 5, marks == 2 || marks == 5, length});
        i = end;
    }
    return runs;
}

/// Which bold run gives back an apostrophe: after a one-letter word, else after a longer word, else
/// after a space.
qsizetype runToDemote(QStringView line, const QList<QuoteRun> &runs)
{
    qsizetype oneLetter = -1;
    qsizetype longWord = -1;
    qsizetype space = -1;
    for (qsizetype i = 0; i < runs.size(); ++i) {
        const QuoteRun &run = runs.at(i);
        if (!run.bold || run.italic)
            continue;
        const qsizetype at = run.start + run.literal;
        const QChar before = at > 0 ? line.at(at - 1) : QChar(u' ');
        const QChar beforeThat = at > 1 ? line.at(at - 2) : QChar(u' ');
        if (before == u' ') {
            if (space < 0)
                space = i;
        } else if (beforeThat == u' ') {
            if (oneLetter < 0)
                oneLetter = i;
        } else if (longWord < 0) {
            longWord = i;
        }
    }
    return oneLetter >= 0 ? oneLetter : longWord >= 0 ? longWord : space;
}

} // namespace

QList<QuoteRun> resolveQuotes(QStringView line)
{
    QList<QuoteRun> runs = runsOf(line);
    const auto bold = std::count_if(runs.begin(), runs.end(), [](const QuoteRun &run) { return run.bold; });
    const auto italic =
        std::count_if(runs.begin(), runs.end(), [](const QuoteRun &run) { return run.italic; });
    if (bold % 2 != 0 && italic % 2 != 0) {
        if (const qsizetype demoted = runToDemote(line, runs); demoted >= 0) {
            runs[demoted].literal += 1;
            runs[demoted].bold = false;
            runs[demoted].italic = true;
        }
    }
    return runs;
}

} // namespace kalpanji
