// SPDX-License-Identifier: GPL-3.0-or-later
// From the bundled article's bytes to its Document, against ICU's sentence iteration of the same text: what
// any program that looks at each sentence pays before it understands one.
#include "core/document.h"

#include <unicode/brkiter.h>
#include <unicode/locid.h>
#include <unicode/unistr.h>

#include <memory>

#include "tests/bench/measure.h"

using namespace kalpanji;

int main()
{
    const Result<QByteArray> bytes =
        readFile(QStringLiteral(":/kalpanji/articles/armenia-mexico.bn.wikitext"));
    if (!bytes)
        return 1;
    OpenOptions options;
    options.read.language = QStringLiteral("bn");
    bool opened = true;
    const double document =
        bench::secondsOf([&] { opened = opened && openDocument(*bytes, options).has_value(); });
    const Result<DocumentPtr> made = openDocument(*bytes, options);
    if (!opened || !made)
        return 1;

    const QString &text = (*made)->article.text;
    const icu::UnicodeString alias(false, reinterpret_cast<const char16_t *>(text.utf16()),
                                   static_cast<int32_t>(text.size()));
    UErrorCode status = U_ZERO_ERROR;
    const std::unique_ptr<icu::BreakIterator> sentences(
        icu::BreakIterator::createSentenceInstance(icu::Locale("bn"), status));
    if (U_FAILURE(status))
        return 1;
    int count = 0;
    const double floor = bench::secondsOf([&] {
        sentences->setText(alias);
        while (sentences->next() != icu::BreakIterator::DONE)
            ++count;
    });
    if (count == 0)
        return 1;
    bench::report("document", document * 1e3, "ms", floor * 1e3, "ICU sentence iteration of the same text");
    return 0;
}
