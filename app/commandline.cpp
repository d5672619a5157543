// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline.h"

#include "ui/export/picturefile.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QFileInfo>

namespace kalpanji {

namespace {

/// Gives the sentences of this file one translation context.
class Words
{
    Q_DECLARE_TR_FUNCTIONS(kalpanji::CommandLine)
};

std::optional<InputKind> inputKind(const QString &name)
{
    static const QHash<QString, InputKind> kinds {
        {QStringLiteral("auto"), InputKind::Auto},
        {QStringLiteral("wikitext"), InputKind::Wikitext},
        {QStringLiteral("flattened"), InputKind::FlattenedWikitext},
        {QStringLiteral("text"), InputKind::PlainText},
        {QStringLiteral("mediawiki"), InputKind::MediaWikiXml},
        {QStringLiteral("html"), InputKind::Html},
        {QStringLiteral("rendered"), InputKind::RenderedText},
        {QStringLiteral("vis"), InputKind::VisTimeline},
        {QStringLiteral("jsonl"), InputKind::Auto},
    };
    const auto found = kinds.constFind(name);
    return found == kinds.constEnd() ? std::nullopt : std::optional(found.value());
}

/// "1990", "1990-06", "1990-06-15": its first day, or its last when `last`.
QDate dayOf(const QString &text, bool last)
{
    const TimeValue value {TimexType::Date, text.size() < 4 ? text.rightJustified(4, u'0') : text};
    if (!value.hasSpan() || text.isEmpty())
        return {};
    return QDate::fromJulianDay(last ? value.span().latest : value.span().earliest);
}

/// Declares and reads the options; one object per parse.
class Parser
{
public:
    explicit Parser(const QStringList &arguments)
        : m_arguments(arguments)
    {
        m_parser.setApplicationDescription(
            Words::tr("Reads an encyclopedia article as a chronology: its text, a timeline of its events, a "
                      "chart of its trade figures."));
        m_parser.addOptions({m_help,     m_version,
                             m_format,   m_output,
                             m_input,    m_page,
                             m_allPages, m_language,
                             m_genre,    m_referenceDate,
                             m_explain,  m_determiners,
                             m_import,   m_openTradeStatistics,
                             m_size,     m_scale,
                             m_theme,    m_locale,
                             m_from,     m_to,
                             m_compare});
        m_parser.addPositionalArgument(
            QStringLiteral("VERB"),
            Words::tr(
                "What to write instead of opening a window: text, dates, events, trade, render timeline, "
                "render trade."),
            QStringLiteral("[VERB]"));
        m_parser.addPositionalArgument(
            QStringLiteral("FILE"),
            Words::tr("An article: wikitext, plain text, HTML, a MediaWiki export; “-” "
                      "reads standard input. Without it the bundled article is read."),
            QStringLiteral("[FILE]"));
    }

    /// Of what is positional, the first word may be a verb; wrong options do not matter here.
    std::optional<Verb> verb()
    {
        m_parser.parse(m_arguments);
        if (m_parser.isSet(m_version) || m_parser.isSet(m_help))
            return {};
        const QStringList words = m_parser.positionalArguments();
        return words.isEmpty() ? Verb::Window : verbNamed(words.constFirst());
    }

    std::variant<CommandLine, UsageError, QString> parse()
    {
        if (!m_parser.parse(m_arguments))
            return usage(m_parser.errorText());
        if (m_parser.isSet(m_version))
            return QStringLiteral("kalpanji %1\n").arg(QCoreApplication::applicationVersion());
        if (m_parser.isSet(m_help))
            return m_parser.helpText();
        m_words = m_parser.positionalArguments();
        m_command.verb = verb().value_or(Verb::Window);
        if (m_command.verb != Verb::Window)
            m_words.removeFirst();
        for (auto step : {&Parser::checkOptions, &Parser::readSubject, &Parser::readFile, &Parser::readInput,
                          &Parser::readFormat, &Parser::readPicture}) {
            if (const QString problem = (this->*step)(); !problem.isEmpty())
                return usage(problem);
        }
        m_command.output = m_parser.value(m_output);
        m_command.explain = m_parser.isSet(m_explain);
        m_command.open.tag.determiners = m_parser.isSet(m_determiners);
        m_command.imports = m_parser.values(m_import);
        m_command.openTradeStatistics = m_parser.isSet(m_openTradeStatistics);
        return m_command;
    }

private:
    static UsageError usage(const QString &problem)
    {
        //: %1 is a sentence that says what is wrong, without its full stop
        return {Words::tr("%1. Try “kalpanji --help”.")
                    .arg(problem.endsWith(u'.') || problem.endsWith(u'։') || problem.endsWith(u'।')
                             ? problem.chopped(1)
                             : problem)};
    }

    QString checkOptions()
    {
        const QStringList &allowed = specOf(m_command.verb).options;
        const QStringList given = m_parser.optionNames();
        for (const QString &option : given) {
            const QString name = option == QLatin1String("f") ? QStringLiteral("format")
                : option == QLatin1String("o")                ? QStringLiteral("output")
                                                              : option;
            if (!allowed.contains(name))
                return Words::tr("--%1 does not go with this command").arg(name);
        }
        return {};
    }

    QString readSubject()
    {
        if (m_command.verb != Verb::Render)
            return {};
        m_command.subject = m_words.isEmpty() ? QString() : m_words.takeFirst();
        if (m_command.subject != QLatin1String("timeline") && m_command.subject != QLatin1String("trade"))
            return Words::tr("Say what to render: “timeline” or “trade”");
        if (!m_parser.isSet(m_output))
            return Words::tr("Name the picture to write: -o FILE.png, FILE.svg or FILE.pdf");
        m_command.compare = m_parser.value(m_compare);
        if (m_parser.isSet(m_compare) && m_command.subject != QLatin1String("timeline"))
            return Words::tr("--compare goes with render timeline alone");
        if (m_parser.isSet(m_compare) && m_command.compare.isEmpty())
            return Words::tr("Name the article to compare with: --compare FILE");
        if (!pictureFormatOf(m_parser.value(m_output)))
            return Words::tr("“%1” ends in no kind of picture; choose .png, .svg or .pdf")
                .arg(m_parser.value(m_output));
        return {};
    }

    QString readFile()
    {
        if (m_words.size() > 1)
            return Words::tr("There is one file too many: “%1”").arg(m_words.at(1));
        m_command.file = m_words.isEmpty() ? QString() : m_words.constFirst();
        if (m_command.file == u"-" && m_command.compare == u"-")
            return Words::tr("Only one of two articles can come from standard input");
        const bool isWord = !m_command.file.contains(u'.') && !m_command.file.contains(u'/');
        if (m_command.verb == Verb::Window && !m_command.file.isEmpty() && isWord && m_command.file != u"-"
            && !QFileInfo::exists(m_command.file))
            return Words::tr("“%1” is neither a command nor a file here").arg(m_command.file);
        return {};
    }

    QString readInput()
    {
        const QString input = m_parser.value(m_input);
        const std::optional<InputKind> kind = inputKind(input);
        if (!kind)
            return Words::tr("“%1” is no kind of input; choose one of %2")
                .arg(
                    input,
                    QStringLiteral("auto, wikitext, flattened, text, rendered, mediawiki, html, vis, jsonl"));
        m_command.open.read.kind = *kind;
        m_command.jsonLines = input == QLatin1String("jsonl");
        if (m_command.jsonLines && (m_command.verb == Verb::Render || m_command.verb == Verb::Window))
            return Words::tr("--input jsonl goes with text, dates, events and trade alone");
        m_command.open.read.page = m_parser.value(m_page);
        m_command.allPages = m_parser.isSet(m_allPages);
        if (m_command.allPages && (m_parser.isSet(m_page) || m_command.jsonLines))
            return Words::tr("--all-pages goes with neither --page nor --input jsonl");
        m_command.open.read.language = m_parser.value(m_language);
        const QString genre = m_parser.value(m_genre);
        if (genre != QLatin1String("encyclopedia") && genre != QLatin1String("news"))
            return Words::tr("“%1” is no genre; choose encyclopedia or news").arg(genre);
        m_command.open.tag.genre = genre == QLatin1String("news") ? Genre::News : Genre::Encyclopedia;
        if (m_parser.isSet(m_referenceDate)) {
            m_command.open.tag.referenceDate =
                QDate::fromString(m_parser.value(m_referenceDate), Qt::ISODate);
            if (!m_command.open.tag.referenceDate.isValid())
                return Words::tr("“%1” is no date; write it as 1992-01-14")
                    .arg(m_parser.value(m_referenceDate));
        }
        return {};
    }

    QString readFormat()
    {
        const QStringList &formats = specOf(m_command.verb).formats;
        if (formats.isEmpty())
            return {};
        m_command.format = m_parser.isSet(m_format) ? m_parser.value(m_format) : formats.constFirst();
        const bool manyObjects = m_command.jsonLines || m_command.allPages;
        if (manyObjects && m_parser.isSet(m_format) && !m_command.format.startsWith(QLatin1String("json")))
            return Words::tr("A collection is written as JSON, an object a line; leave --format %1 out")
                .arg(m_command.format);
        if (m_parser.isSet(m_explain) && (manyObjects || m_parser.isSet(m_format)))
            return Words::tr("--explain tells of one article in words; leave --format, --input jsonl and "
                             "--all-pages out");
        if (!formats.contains(m_command.format))
            return Words::tr("“%1” is no format of this command; choose one of %2")
                .arg(m_command.format, formats.join(QStringLiteral(", ")));
        return {};
    }

    QString readPicture()
    {
        const QStringList sides = m_parser.value(m_size).split(u'x');
        constexpr double smallest = 100;
        constexpr double largest = 20000;
        const auto fits = [](double side) { return side >= smallest && side <= largest; };
        m_command.size =
            sides.size() == 2 ? QSizeF(sides.at(0).toDouble(), sides.at(1).toDouble()) : QSizeF();
        if (!fits(m_command.size.width()) || !fits(m_command.size.height()))
            return Words::tr("“%1” is no size; write it as 1600x900").arg(m_parser.value(m_size));
        m_command.scale = m_parser.value(m_scale).toDouble();
        if (m_command.scale < 0.25 || m_command.scale > 8)
            return Words::tr("“%1” is no scale; choose a number from 0.25 to 8").arg(m_parser.value(m_scale));
        m_command.theme = m_parser.value(m_theme);
        if (!QStringList {QStringLiteral("light"), QStringLiteral("dark"), QStringLiteral("sepia")}.contains(
                m_command.theme))
            return Words::tr("“%1” is no theme; choose light, dark or sepia").arg(m_command.theme);
        m_command.locale = m_parser.value(m_locale);
        const QStringList locales {QString(), QStringLiteral("bn"), QStringLiteral("en"),
                                   QStringLiteral("es"), QStringLiteral("hy")};
        if (!locales.contains(m_command.locale))
            return Words::tr("“%1” is no locale; choose bn, en, es or hy").arg(m_command.locale);
        m_command.from = dayOf(m_parser.value(m_from), false);
        m_command.to = dayOf(m_parser.value(m_to), true);
        for (const QCommandLineOption *option : {&m_from, &m_to}) {
            if (m_parser.isSet(*option) && !dayOf(m_parser.value(*option), false).isValid())
                return Words::tr("“%1” is no date; write a year, 1992-01 or 1992-01-14")
                    .arg(m_parser.value(*option));
        }
        if (m_command.from.isValid() && m_command.to.isValid() && m_command.from > m_command.to)
            return Words::tr("--from lies after --to");
        return {};
    }

    QStringList m_arguments;
    QCommandLineParser m_parser;
    QStringList m_words;
    CommandLine m_command;

    const QCommandLineOption m_help {{QStringLiteral("h"), QStringLiteral("help")},
                                     Words::tr("Shows this help.")};
    const QCommandLineOption m_version {{QStringLiteral("v"), QStringLiteral("version")},
                                        Words::tr("Shows the version.")};
    const QCommandLineOption m_format {
        {QStringLiteral("f"), QStringLiteral("format")},
        Words::tr("text: text, json; dates: jsonl, timeml; events: json, csv; trade: json, csv."),
        QStringLiteral("FORMAT")};
    const QCommandLineOption m_output {
        {QStringLiteral("o"), QStringLiteral("output")},
        Words::tr("Writes to FILE instead of standard output, whole or not at all."),
        QStringLiteral("FILE")};
    const QCommandLineOption m_input {
        QStringLiteral("input"),
        Words::tr(
            "What the input is: auto, wikitext, flattened, text, rendered (copied from a page), "
            "mediawiki, html, vis (a vis-timeline), or jsonl: an article a line, {\"name\", \"language\", "
            "\"text\" or "
            "\"wikitext\"}, answered by an object a line, {\"name\", …} and what the command tells: the "
            "article's structure; \"dates\"; \"article\" and \"events\"; \"figures\"."),
        QStringLiteral("KIND"), QStringLiteral("auto")};
    const QCommandLineOption m_page {QStringLiteral("page"),
                                     Words::tr("Which page of a MediaWiki export is meant."),
                                     QStringLiteral("TITLE")};
    const QCommandLineOption m_allPages {
        QStringLiteral("all-pages"),
        Words::tr("Every article of a MediaWiki export, answered by an object a line as for jsonl.")};
    const QCommandLineOption m_language {
        QStringLiteral("language"),
        Words::tr("Language of the article: bn, en, es, hy; for dates alone also de, ru."),
        QStringLiteral("CODE")};
    const QCommandLineOption m_genre {
        QStringLiteral("genre"),
        Words::tr("encyclopedia: dates without a year follow the text; news: the day of the report."),
        QStringLiteral("GENRE"), QStringLiteral("encyclopedia")};
    const QCommandLineOption m_referenceDate {QStringLiteral("reference-date"),
                                              Words::tr("The day of the report, for news."),
                                              QStringLiteral("YYYY-MM-DD")};
    const QCommandLineOption m_explain {
        QStringLiteral("explain"),
        Words::tr("dates: tells in words by which rule and on what evidence each was read.")};
    const QCommandLineOption m_determiners {
        QStringLiteral("determiners"),
        Words::tr("dates: spans take in the article before them, as TimeML wants it.")};
    const QCommandLineOption m_import {
        QStringLiteral("import"),
        Words::tr("trade: joins the figures of a statistics file; may be repeated."), QStringLiteral("FILE")};
    const QCommandLineOption m_openTradeStatistics {
        QStringLiteral("open-trade-statistics"),
        Words::tr(
            "trade: joins the figures of Open Trade Statistics, which are not free for commercial use.")};
    const QCommandLineOption m_size {QStringLiteral("size"), Words::tr("render: size in pixels."),
                                     QStringLiteral("WxH"), QStringLiteral("1600x900")};
    const QCommandLineOption m_scale {QStringLiteral("scale"), Words::tr("render: dots per pixel of a PNG."),
                                      QStringLiteral("N"), QStringLiteral("1")};
    const QCommandLineOption m_theme {QStringLiteral("theme"), Words::tr("render: light, dark or sepia."),
                                      QStringLiteral("NAME"), QStringLiteral("light")};
    const QCommandLineOption m_locale {QStringLiteral("locale"),
                                       Words::tr("render: language of numbers and labels."),
                                       QStringLiteral("CODE")};
    const QCommandLineOption m_from {QStringLiteral("from"), Words::tr("render timeline: first year or day."),
                                     QStringLiteral("DATE")};
    const QCommandLineOption m_compare {
        QStringLiteral("compare"),
        Words::tr("render timeline: another article, whose events stand on the same axis."),
        QStringLiteral("FILE")};
    const QCommandLineOption m_to {QStringLiteral("to"), Words::tr("render timeline: last year or day."),
                                   QStringLiteral("DATE")};
};

} // namespace

std::optional<Verb> verbOf(const QStringList &arguments) { return Parser(arguments).verb(); }

std::variant<CommandLine, UsageError, QString> parseCommandLine(const QStringList &arguments)
{
    return Parser(arguments).parse();
}

} // namespace kalpanji
