// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/verbs.h"

#include "app/collection.h"
#include "app/explain.h"
#include "app/output.h"
#include "app/render.h"
#include "core/exchange/articlejson.h"
#include "core/exchange/datesjson.h"
#include "core/exchange/eventsjson.h"
#include "core/exchange/printedtext.h"
#include "core/exchange/tradecsv.h"
#include "core/exchange/tradejson.h"
#include "core/trade/bundle.h"
#include "core/trade/documenttrade.h"
#include "core/trade/import/tradeimport.h"
#include "ui/chart/importtext.h"
#include "ui/shell/errortext.h"
#include "ui/shell/language.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonDocument>
#include <QTextStream>

namespace kalpanji {

namespace {

/// Gives the sentences of this file one translation context.
class Words
{
    Q_DECLARE_TR_FUNCTIONS(kalpanji::CommandLine)
};

QByteArray indented(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Indented);
}

/// The text as printed; then, so that no sentence is lost and no position moves, captions and footnotes.
QByteArray readableText(const Article &article)
{
    QByteArray text = PrintedText(article).text().toUtf8() + '\n';
    for (const Block &block : article.blocks) {
        if (block.kind == BlockKind::Image)
            text += '\n' + article.images.at(block.index).captionRange.of(article.text).toUtf8() + '\n';
        else if (block.kind == BlockKind::Reference)
            text += '\n' + block.range.of(article.text).toUtf8() + '\n';
    }
    return text;
}

QByteArray outputOf(const CommandLine &command, const Document &document, const QList<ImportReport> &imports)
{
    const bool first = command.format == QLatin1String("json") || command.format == QLatin1String("jsonl");
    switch (command.verb) {
    case Verb::Text:
        return first ? indented(articleAsJson(document.article)) : readableText(document.article);
    case Verb::Dates:
        if (command.explain)
            return explainDates(document);
        return first ? datesAsJsonLines(document) : datesAsTimeMl(document);
    case Verb::Events:
        return first ? indented(eventsAsJson(document)) : eventsAsCsv(document);
    case Verb::Trade:
        return first ? tradeJson(document, imports) : tradeCsv(document);
    case Verb::Window:
    case Verb::Render:
        break;
    }
    return {};
}

Result<Done> writeOutput(const QString &file, const QByteArray &bytes)
{
    Output output(file);
    output.write(bytes);
    return output.finish();
}

/// The article in `file`; "-": on standard input.
Result<DocumentPtr> openInput(const QString &file, OpenOptions options)
{
    if (file != QLatin1String("-"))
        return openFile(file, options);
    QFile input;
    if (!input.open(stdin, QIODevice::ReadOnly))
        return Error {ErrorCode::UnreadableFile, file};
    options.read.fileName = file;
    return openDocument(input.readAll(), options);
}

Result<DocumentPtr> openFirst(const CommandLine &command)
{
    return command.file.isEmpty() ? openBundledDocument(command.open) : openInput(command.file, command.open);
}

/// `document` with the figures of the statistics files asked for; says on standard error what became of each.
Result<DocumentPtr> withImports(const CommandLine &command, const DocumentPtr &document,
                                QList<ImportReport> &reports)
{
    QList<TradeFigure> more;
    if (command.openTradeStatistics) {
        Result<QList<TradeFigure>> optional = optionalTrade();
        if (!optional)
            return optional.error();
        more = std::move(optional).value();
    }
    ImportOptions options;
    options.pair = tradePairOf(*document);
    const Result<QList<TradeImport>> imports = importTradeFiles(command.imports, options);
    if (!imports)
        return imports.error();
    const ImportText words(Language::format());
    for (const TradeImport &import : *imports) {
        QTextStream(stderr) << words.report(import.report) << '\n';
        more += import.figures;
        reports += import.report;
    }
    return more.isEmpty() ? document : withFigures(document, more);
}

/// The article to set beside the first one; null: none is asked for.
Result<DocumentPtr> openCompared(const CommandLine &command)
{
    if (command.compare.isEmpty())
        return DocumentPtr();
    OpenOptions options; // of what kind the first one is says nothing of this one
    options.tag = command.open.tag;
    options.read.language = command.open.read.language;
    return openInput(command.compare, options);
}

/// On standard error, what kept `document`, read from `file`, from being read as well as it could be.
void sayProblems(const CommandLine &command, const QString &file, const Document &document)
{
    if (document.packProblem)
        QTextStream(stderr) << errorText(*document.packProblem) << '\n';
    if (!document.languageSupported && command.verb != Verb::Text)
        //: %1 names a file and begins the sentence, %2 is the code of a language
        QTextStream(stderr) << Words::tr("%1 is in a language without a language pack, “%2”, so no dates and "
                                         "no events were looked for; name the language with --language.")
                                   .arg(inputName(file), document.article.language)
                            << '\n';
}

} // namespace

int runCommand(const CommandLine &command)
{
    if (command.jsonLines || command.allPages)
        return runCollection(command);
    const Result<DocumentPtr> opened = openFirst(command);
    if (!opened)
        return fail(opened.error());
    QList<ImportReport> reports;
    const Result<DocumentPtr> document = withImports(command, *opened, reports);
    if (!document)
        return fail(document.error());
    const Result<DocumentPtr> compared = openCompared(command);
    if (!compared)
        return fail(compared.error());
    sayProblems(command, command.file, **document);
    if (*compared)
        sayProblems(command, command.compare, **compared);
    const Result<Done> written = command.verb == Verb::Render
        ? renderPicture(command, JoinedEvents(*document, *compared))
        : writeOutput(command.output, outputOf(command, **document, reports));
    return written ? 0 : fail(written.error());
}

} // namespace kalpanji
