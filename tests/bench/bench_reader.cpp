// SPDX-License-Identifier: GPL-3.0-or-later
// CPU time from an article to its first page on the screen: 10 MB against 0.1 MB. What a person sees first is
// the same, so that a reader that lays out no more than it shows needs the same time for both. Then a jump
// almost to the end of the large one while nothing but its beginning is written: how long no key is answered,
// against what is felt as an answer at once, and how long until the place is in view.
#include "ui/reader/articleview.h"
#include "ui/shell/language.h"
#include "ui/shell/viewstate.h"

#include <QApplication>

#include "tests/bench/measure.h"

using namespace kalpanji;

namespace {

/// Wikitext of at least `bytes`, in sections of three paragraphs, with dates and links in them.
QByteArray articleOf(qsizetype bytes)
{
    QByteArray text;
    for (int section = 1; text.size() < bytes; ++section) {
        const QByteArray year = QByteArray::number(1000 + section % 1000);
        text += "== Section " + QByteArray::number(section) + " ==\n";
        for (int paragraph = 0; paragraph < 3; ++paragraph) {
            text += "In March " + year
                + " the prime minister of [[Armenia]] visited '''Mexico City'''. "
                  "The two countries agreed to work together in science and culture. On 5 August "
                + year
                + " the foreign minister came for an official visit, and an agreement on travel without "
                  "visas was "
                  "signed. Nothing else of that year is told.\n\n";
        }
    }
    return text;
}

DocumentPtr documentOf(qsizetype bytes)
{
    OpenOptions options;
    options.read.kind = InputKind::Wikitext;
    options.read.language = QStringLiteral("en");
    const Result<DocumentPtr> document = openDocument(articleOf(bytes), options);
    return document ? *document : nullptr;
}

/// Milliseconds of the longest turn of the event loop from the jump on, and of all until it has arrived.
std::pair<double, double> jumpTo(ArticleView &view, qsizetype offset)
{
    const double start = bench::cpuSeconds();
    double longest = 0;
    double turn = start;
    view.goTo(offset);
    do {
        QCoreApplication::processEvents();
        const double now = bench::cpuSeconds();
        longest = std::max(longest, now - turn);
        turn = now;
    } while (view.isOnTheWay());
    return {longest * 1e3, (turn - start) * 1e3};
}

} // namespace

int main(int argc, char *argv[])
{
    const QApplication application(argc, argv);
    constexpr qsizetype megabyte = 1'000'000;
    const DocumentPtr small = documentOf(megabyte / 10);
    const DocumentPtr large = documentOf(10 * megabyte);
    if (!small || !large)
        return 1;
    ViewState state;
    ArticleView view(&state);
    view.resize(900, 800);
    view.show();
    const auto firstPaint = [&](const DocumentPtr &document) {
        return bench::secondsOf([&] {
            state.setDocument(document);
            view.grab();
        });
    };
    const double floor = firstPaint(small);
    bench::report("reader_first_paint", firstPaint(large) * 1e3, "ms", floor * 1e3,
                  "the first paint of a 0.1 MB article");

    constexpr double atOnceMs = 100;
    state.setDocument(large);
    const auto [longest, whole] = jumpTo(view, large->article.text.size() * 9 / 10);
    bench::report("reader_jump_longest_turn", longest, "ms", atOnceMs, "what is felt as at once");
    bench::report("reader_jump", whole, "ms", atOnceMs, "what is felt as at once");
    return 0;
}
