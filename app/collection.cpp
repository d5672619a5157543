// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/collection.h"

#include "app/output.h"
#include "core/article/export/exportpages.h"
#include "core/exchange/articlejson.h"
#include "core/exchange/datesjson.h"
#include "core/exchange/eventsjson.h"
#include "core/exchange/tradejson.h"
#include "ui/shell/errortext.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTextStream>

namespace kalpanji {

namespace {

/// Gives the sentences of this file one translation context.
class Words
{
    Q_DECLARE_TR_FUNCTIONS(kalpanji::CommandLine)
};

QJsonObject objectOf(Verb verb, const Document &document)
{
    switch (verb) {
    case Verb::Text:
        return articleAsJson(document.article);
    case Verb::Dates:
        return {{QStringLiteral("dates"), datesAsJson(document)}};
    case Verb::Events:
        return eventsAsJson(document);
    case Verb::Trade:
        return QJsonDocument::fromJson(tradeJson(document)).object();
    case Verb::Window:
    case Verb::Render:
        break;
    }
    return {};
}

/// Answers article by article and keeps count.
class Answers
{
public:
    explicit Answers(const CommandLine &command)
        : m_verb(command.verb)
        , m_output(command.output)
    {
    }

    void add(const QString &name, const Document &document) { write(name, objectOf(m_verb, document)); }

    /// `place` says where in the input, "Line 3"; `sentence` what is wrong.
    void addProblem(const QString &name, const QString &place, const QString &sentence, QJsonObject object)
    {
        ++m_failed;
        object.insert(QStringLiteral("error"), sentence);
        write(name, object);
        //: %1 is a place, "Line 3" or a page's title; %2 is a sentence that says what is wrong there
        QTextStream(stderr) << Words::tr("%1: %2").arg(place, sentence) << '\n';
    }

    /// Ends the output and tells the exit code.
    int finish()
    {
        if (const Result<Done> written = m_output.finish(); !written)
            return fail(written.error());
        return m_failed == 0 ? 0 : 1; // what could be read is written all the same
    }

private:
    void write(const QString &name, QJsonObject object)
    {
        object.insert(QStringLiteral("name"), name);
        m_output.write(QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n');
    }

    Verb m_verb;
    Output m_output;
    qint64 m_failed = 0;
};

void answerLine(Answers &answers, const QByteArray &line, qint64 number, OpenOptions options)
{
    const QJsonObject input = QJsonDocument::fromJson(line).object();
    const QString name = input.value(u"name").toString();
    const QJsonValue wikitext = input.value(u"wikitext");
    const QJsonValue content = wikitext.isString() ? wikitext : input.value(u"text");
    const auto refuse = [&](const QString &sentence) {
        answers.addProblem(name, Words::tr("Line %1").arg(number), sentence,
                           {{QStringLiteral("line"), number}});
    };
    if (!content.isString()) {
        refuse(Words::tr("there is no JSON object with “text” or “wikitext”; mend or remove the line."));
        return;
    }
    options.read.kind = wikitext.isString() ? InputKind::Wikitext : InputKind::PlainText;
    options.read.fileName = name;
    if (const QString language = input.value(u"language").toString(); !language.isEmpty())
        options.read.language = language;
    const Result<DocumentPtr> document = openDocument(content.toString().toUtf8(), options);
    if (document)
        answers.add(name, **document);
    else
        refuse(errorText(document.error()));
}

void answerLines(Answers &answers, QIODevice &input, const OpenOptions &options)
{
    qint64 number = 0;
    // a pipe may say that it is at its end before it is: ask for lines until none comes
    for (QByteArray line = input.readLine(); !line.isEmpty(); line = input.readLine()) {
        ++number;
        if (!line.trimmed().isEmpty())
            answerLine(answers, line, number, options);
    }
}

/// Why the export ended before its time, if it did.
std::optional<Error> answerPages(Answers &answers, Input &input, const OpenOptions &options)
{
    ExportReader reader(input);
    while (const std::optional<ExportPage> page = reader.next()) {
        if (!page->isArticle())
            continue;
        const Result<DocumentPtr> document = openPage(*page, options);
        if (document)
            answers.add(page->title, **document);
        else
            answers.addProblem(page->title, page->title, errorText(document.error()), {});
    }
    return reader.problem();
}

Result<Input> inputOf(const CommandLine &command)
{
    if (!command.file.isEmpty() && command.file != QLatin1String("-"))
        return Input::ofFile(command.file);
    return Input::ofStandardInput();
}

} // namespace

int runCollection(const CommandLine &command)
{
    Result<Input> opened = inputOf(command);
    if (!opened)
        return fail(opened.error());
    Input input = std::move(opened).value();
    if (command.allPages && recogniseMarkup(input.headText()) != InputKind::MediaWikiXml)
        return fail(input.problem().value_or(Error {ErrorCode::UnsupportedFormat, input.name()}));
    Answers answers(command);
    std::optional<Error> damage;
    if (command.allPages)
        damage = answerPages(answers, input, command.open);
    else
        answerLines(answers, input.device(), command.open);
    const int code = answers.finish();
    if (!damage)
        damage = input.problem();
    return damage ? fail(*damage) : code;
}

} // namespace kalpanji
