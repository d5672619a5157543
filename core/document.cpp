// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document.h"

#include "core/chronology/eventextractor.h"
#include "core/chronology/eventwords.h"
#include "core/chronology/participants.h"
#include "core/chronology/supplements.h"
#include "core/exchange/visreader.h"
#include "core/trade/bundle.h"
#include "core/trade/prosetrade.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace kalpanji {

namespace {

/// What stands beside an article without being part of it.
struct Company {
    QList<TradeFigure> figures;
    QList<Event> supplements;
};

/// The pack for `language`, whose parts are all sound; in `problem`, why the user's own is not used.
Result<LanguagePackPtr> soundPack(const QString &language, std::optional<Error> &problem)
{
    Result<LanguagePackPtr> pack = languagePack(language);
    problem = ownPackProblem(language);
    if (!pack)
        return pack;
    const Result<EventWordsPtr> events = eventWords(**pack);
    if (events)
        return pack;
    problem = events.error();
    const Result<LanguagePackPtr> program = programsLanguagePack(language);
    return program ? program : *problem;
}

/// As for the events of the article, so that filters and lanes know them by the same names.
void nameParticipants(QList<Event> &supplements, const LanguagePack &pack)
{
    for (Event &event : supplements) {
        Participants named = participantsOfTitle(event.title, pack);
        named.who += event.countries;
        named.countries += event.countries;
        named.who.removeDuplicates();
        named.countries.removeDuplicates();
        event.participants = std::move(named.who);
        event.countries = std::move(named.countries);
        event.places = std::move(named.where);
    }
}

Result<DocumentPtr> documentOf(Article article, const OpenOptions &options, Company company = {})
{
    auto document = std::make_shared<Document>();
    document->article = std::move(article);
    const Result<LanguagePackPtr> pack = soundPack(document->article.language, document->packProblem);
    if (!pack && pack.error().code != ErrorCode::UnknownLanguage)
        return pack.error();
    ProseTrade trade;
    document->languageSupported = pack.has_value();
    if (pack) {
        const Article &text = document->article;
        nameParticipants(company.supplements, **pack);
        document->times = tagTimes(text, **pack, options.tag);
        document->chronology = Chronology(extractEvents(text, document->times, **pack) + company.supplements);
        trade = extractTrade(text, document->times, **pack);
    }
    trade.figures.append(std::move(company.figures));
    document->trade = TradeTable(std::move(trade.figures), std::move(trade.products));
    return DocumentPtr(std::move(document));
}

/// A timeline of another program brings its own events; anything else is an article.
Result<DocumentPtr> documentFrom(Input &input, const OpenOptions &options)
{
    const InputKind kind = options.read.kind;
    if (kind == InputKind::VisTimeline || (kind == InputKind::Auto && looksLikeVisTimeline(input.head()))) {
        const Result<QByteArray> bytes = input.readAll();
        return bytes ? readVisTimeline(*bytes, options.read.fileName) : bytes.error();
    }
    Result<Article> article = readArticle(input, options.read);
    if (!article)
        return article.error();
    return documentOf(std::move(article).value(), options);
}

} // namespace

Result<DocumentPtr> openDocument(const QByteArray &bytes, const OpenOptions &options)
{
    Input input = Input::ofBytes(bytes, options.read.fileName);
    return documentFrom(input, options);
}

Result<DocumentPtr> openPage(const ExportPage &page, const OpenOptions &options)
{
    Result<Article> article = readPage(page, options.read);
    if (!article)
        return article.error();
    return documentOf(std::move(article).value(), options);
}

Result<DocumentPtr> openBundledDocument(const OpenOptions &options)
{
    const QString folder = QStringLiteral(":/kalpanji/articles/");
    const Result<QByteArray> metadata = readFile(folder + u"armenia-mexico.bn.json");
    if (!metadata)
        return metadata.error();
    const QJsonObject meta = QJsonDocument::fromJson(*metadata).object();
    const auto text = [&meta](QLatin1String key) { return meta.value(key).toString(); };
    const Result<QByteArray> bytes = readFile(folder + text(QLatin1String("file")));
    if (!bytes)
        return bytes.error();
    ReadOptions read = options.read;
    read.language = text(QLatin1String("language"));
    Result<Article> article = readArticle(*bytes, read);
    if (!article)
        return article.error();
    Article bundled = std::move(article).value();
    bundled.title = text(QLatin1String("title"));
    bundled.provenance = {text(QLatin1String("source")),      text(QLatin1String("source_url")),
                          text(QLatin1String("authors")),     text(QLatin1String("licence")),
                          text(QLatin1String("licence_url")), text(QLatin1String("note"))};
    Result<QList<TradeFigure>> figures = bundledTrade();
    if (!figures)
        return figures.error();
    Company company {std::move(figures).value(), {}};
    if (options.supplements) {
        const QString name = QStringLiteral(":/kalpanji/supplements/armenia-mexico.bn.json");
        const Result<QByteArray> facts = readFile(name);
        if (!facts)
            return facts.error();
        Result<QList<Event>> supplements = readSupplements(*facts, bundled.language, name);
        if (!supplements)
            return supplements.error();
        company.supplements = std::move(supplements).value();
    }
    return documentOf(std::move(bundled), options, std::move(company));
}

Result<DocumentPtr> openFile(const QString &path, OpenOptions options)
{
    Result<Input> opened = Input::ofFile(path);
    if (!opened)
        return opened.error();
    Input input = std::move(opened).value();
    options.read.fileName = path;
    return documentFrom(input, options);
}

} // namespace kalpanji
