// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/verbs.h"

#include "app/explain.h"
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
#include <QSaveFile>
#include <QTextStream>

namespace kalpanji {

namespace {

/// Gives the sentences of this file one translation context.
class Words
{
    Q_DECLARE_TR_FUNCTIONS(kalpanji::CommandLine)
};

int fail(Error error)
{
    if (error.subject == QLatin1String("-"))
        error.subject = Words::tr("Standard input");
    QTextStream(stderr) << errorText(error) << '\n';
    return 1;
}

Result<QByteArray> readInput(const QString &file)
{
    if (file != QLatin1String("-"))
        return readFile(file);
    QFile input;
    if (!input.open(stdin, QIODevice::ReadOnly))
        return Error {ErrorCode::UnreadableFile, QStringLiteral("-")};
    return input.readAll();
}

Result<Done> writeOutput(const QString &file, const QByteArray &bytes)
{
    if (file.isEmpty()) {
        QFile output;
        const bool written = output.open(stdout, QIODevice::WriteOnly) && output.write(bytes) == bytes.size();
        return written ? Result<Done>(Done())
                       : Error {ErrorCode::UnwritableFile, Words::tr("to standard output")};
    }
    QSaveFile output(file); // a file that exists is replaced whole or stays as it was
    const bool written =
        output.open(QIODevice::WriteOnly) && output.write(bytes) == bytes.size() && output.commit();
    return written ? Result<Done>(Done()) : Error {ErrorCode::UnwritableFile, file};
}

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

/// One line of a collection: {"name","language","text" or "wikitext"} in, the verb's object with the name
/// out.
/// `failed` counts the lines that could not be read.
QByteArray lineFor(const CommandLine &command, const QByteArray &line, int &failed)
{
    const QJsonObject input = QJsonDocument::fromJson(line).object();
    QJsonObject output {{QStringLiteral("name"), input.value(u"name").toString()}};
    OpenOptions options = command.open;
    const bool wikitext = input.contains(u"wikitext");
    options.read.kind = wikitext ? InputKind::Wikitext : InputKind::PlainText;
    options.read.fileName = input.value(u"name").toString();
    if (input.contains(u"language"))
        options.read.language = input.value(u"language").toString();
    const QString text = input.value(wikitext ? u"wikitext" : u"text").toString();
    const Result<DocumentPtr> document = openDocument(text.toUtf8(), options);
    QJsonObject result;
    failed += document ? 0 : 1;
    if (!document)
        result = {{QStringLiteral("error"), errorText(document.error())}};
    else if (command.verb == Verb::Text)
        result = articleAsJson((*document)->article);
    else if (command.verb == Verb::Dates)
        result = {{QStringLiteral("dates"), datesAsJson(**document)}};
    else if (command.verb == Verb::Events)
        result = eventsAsJson(**document);
    else
        result = QJsonDocument::fromJson(tradeJson(**document)).object();
    for (auto it = result.begin(); it != result.end(); ++it)
        output.insert(it.key(), it.value());
    return QJsonDocument(output).toJson(QJsonDocument::Compact) + '\n';
}

int runCollection(const CommandLine &command)
{
    const Result<QByteArray> bytes = readInput(command.file.isEmpty() ? QStringLiteral("-") : command.file);
    if (!bytes)
        return fail(bytes.error());
    QByteArray output;
    int failed = 0;
    const QList<QByteArray> lines = bytes->split('\n');
    for (const QByteArray &line : lines) {
        if (!line.trimmed().isEmpty())
            output += lineFor(command, line, failed);
    }
    const Result<Done> written = writeOutput(command.output, output);
    if (!written)
        return fail(written.error());
    if (failed > 0)
        QTextStream(stderr) << Words::tr("%n line(s) could not be read; each says why in its place.", nullptr,
                                         failed)
                            << '\n';
    return 0;
}

Result<DocumentPtr> openInput(const CommandLine &command)
{
    if (command.file.isEmpty())
        return openBundledDocument(command.open);
    const Result<QByteArray> bytes = readInput(command.file);
    if (!bytes)
        return bytes.error();
    OpenOptions options = command.open;
    options.read.fileName = command.file;
    return openDocument(*bytes, options);
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

} // namespace

int runCommand(const CommandLine &command)
{
    if (command.jsonLines && command.verb != Verb::Render)
        return runCollection(command);
    const Result<DocumentPtr> opened = openInput(command);
    if (!opened)
        return fail(opened.error());
    QList<ImportReport> reports;
    const Result<DocumentPtr> document = withImports(command, *opened, reports);
    if (!document)
        return fail(document.error());
    if (!(*document)->languageSupported && command.verb != Verb::Text)
        QTextStream(stderr) << Words::tr("There is no language pack for “%1”, so no dates and no events were "
                                         "looked for; name the language with --language.")
                                   .arg((*document)->article.language)
                            << '\n';
    const Result<Done> written = command.verb == Verb::Render
        ? renderPicture(command, *document)
        : writeOutput(command.output, outputOf(command, **document, reports));
    return written ? 0 : fail(written.error());
}

} // namespace kalpanji
