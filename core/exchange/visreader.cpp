// SPDX-License-Identifier: GPL-3.0-or-later
// The format: https://visjs.github.io/vis-timeline/docs/timeline/ ("Data Format").
#include "core/exchange/visreader.h"

#include "core/article/languageguess.h"
#include "core/text/graphemes.h"

#include <QDateTime>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

#include <optional>

namespace kalpanji {

namespace {

constexpr qsizetype titleClusters = 60;
constexpr int linesPerParagraph = 100;
constexpr qsizetype enoughToTellLanguage = 20000;

QString plainText(QString content)
{
    static const QRegularExpression tag(QStringLiteral("<[^>]*>"));
    if (content.contains(u'<'))
        content.remove(tag);
    if (content.contains(u'&')) {
        content.replace(QLatin1String("&lt;"), QLatin1String("<"));
        content.replace(QLatin1String("&gt;"), QLatin1String(">"));
        content.replace(QLatin1String("&quot;"), QLatin1String("\""));
        content.replace(QLatin1String("&nbsp;"), QLatin1String(" "));
        content.replace(QLatin1String("&amp;"), QLatin1String("&"));
    }
    return content.simplified();
}

/// The day of a start or end; `before`: the last whole day before that moment.
std::optional<QDate> dayOf(const QJsonValue &value, bool before)
{
    if (value.isDouble()) {
        const QDateTime moment = QDateTime::fromMSecsSinceEpoch(qint64(value.toDouble()), Qt::UTC);
        return moment.isValid() ? std::optional(before ? moment.addMSecs(-1).date() : moment.date())
                                : std::nullopt;
    }
    static const QRegularExpression iso(
        QStringLiteral("^([+-]\\d{6}|\\d{4})(?:-(\\d\\d)(?:-(\\d\\d))?)?([T ].*)?$"));
    const QRegularExpressionMatch match = iso.match(value.toString().trimmed());
    if (!match.hasMatch())
        return std::nullopt;
    const int year = match.captured(1).toInt(); // expanded years count astronomically
    const int month = match.captured(2).isEmpty() ? 1 : match.captured(2).toInt();
    const int day = match.captured(3).isEmpty() ? 1 : match.captured(3).toInt();
    const QDate date(year > 0 ? year : year - 1, month, day);
    if (!date.isValid())
        return std::nullopt;
    const QString time = match.captured(4);
    static const QRegularExpression midnight(QStringLiteral("^[T ]00:00(?::00(?:\\.0+)?)?Z?$"));
    const bool atMidnight = time.isEmpty() || midnight.match(time).hasMatch();
    return before && atMidnight ? date.addDays(-1) : date;
}

/// As TIMEX3 writes a day: "1992-01-14", "BC0044-03-15".
QString timexOf(QDate date)
{
    const QString rest = QStringLiteral("-%1-%2")
                             .arg(date.month(), 2, 10, QLatin1Char('0'))
                             .arg(date.day(), 2, 10, QLatin1Char('0'));
    const QString year = QStringLiteral("%1").arg(std::abs(date.year()), 4, 10, QLatin1Char('0'));
    return (date.year() < 0 ? QStringLiteral("BC") : QString()) + year + rest;
}

TimeValue timeOf(const QJsonObject &item)
{
    const std::optional<QDate> start = dayOf(item.value(QLatin1String("start")), false);
    const std::optional<QDate> end = dayOf(item.value(QLatin1String("end")), true);
    TimeValue time;
    if (!start)
        return time;
    time.value = timexOf(*start);
    if (end && *end > *start)
        time.value += u'/' + timexOf(*end);
    return time;
}

QJsonArray itemsOf(const QJsonDocument &json)
{
    return json.isArray() ? json.array() : json.object().value(QLatin1String("items")).toArray();
}

/// Group ids in the order of their first item, with the name a group gives itself.
class Groups
{
public:
    explicit Groups(const QJsonArray &described)
    {
        for (const QJsonValue &group : described)
            m_names.insert(key(group[QLatin1String("id")]),
                           plainText(group[QLatin1String("content")].toString()));
    }
    static QString key(const QJsonValue &id) { return id.toVariant().toString(); }
    [[nodiscard]] QString name(const QString &key) const { return m_names.value(key, key); }

private:
    QHash<QString, QString> m_names;
};

class DocumentMaker
{
public:
    void beginSection(const QString &name)
    {
        endSection();
        if (name.isEmpty())
            return;
        Section section;
        section.title = name;
        section.heading = addBlock(BlockKind::Heading, name, 2);
        section.range = section.heading;
        m_article.sections.append(section);
    }

    void addItem(const QJsonObject &item)
    {
        Event event;
        event.time = timeOf(item);
        const QString content = plainText(item.value(QLatin1String("content")).toString());
        const QString said =
            content.isEmpty() ? item.value(QLatin1String("id")).toVariant().toString() : content;
        event.title = elidedAtCluster(said, titleClusters);
        event.source = event.trigger = addLine(said);
        event.section = m_article.sections.size() - 1;
        event.evidence = event.time.isEmpty() ? DateEvidence::None : DateEvidence::Explicit;
        m_article.skipped += event.time.isEmpty() ? 1 : 0;
        m_events.append(event);
    }

    DocumentPtr finish(const QString &fileName)
    {
        endSection();
        m_article.text.squeeze(); // growing left room for as much again
        m_events.squeeze();
        m_article.title = QFileInfo(fileName).completeBaseName();
        m_article.provenance.source = QFileInfo(fileName).fileName();
        const QStringView text = m_article.text;
        m_article.language = guessLanguage(text.first(std::min(text.size(), enoughToTellLanguage)));
        m_article.lead = {
            0, m_article.sections.isEmpty() ? text.size() : m_article.sections.constFirst().heading.start};
        auto document = std::make_shared<Document>();
        document->article = std::move(m_article);
        document->chronology = Chronology(std::move(m_events));
        return document;
    }

private:
    TextRange addBlock(BlockKind kind, const QString &text, int level = 0)
    {
        Block block;
        block.kind = kind;
        block.level = level;
        block.range = {m_article.text.size(), m_article.text.size() + text.size()};
        m_article.text += text + u'\n';
        m_article.blocks.append(block);
        return block.range;
    }
    /// Lines of one paragraph, for a paragraph costs a reader a kilobyte.
    TextRange addLine(const QString &text)
    {
        if (m_lines == 0) {
            ++m_lines;
            return addBlock(BlockKind::Paragraph, text);
        }
        m_article.text.chop(1); // the line end after the block
        m_article.text += QChar(QChar::LineSeparator);
        const TextRange line {m_article.text.size(), m_article.text.size() + text.size()};
        m_article.text += text + u'\n';
        m_article.blocks.last().range.end = line.end;
        m_lines = (m_lines + 1) % linesPerParagraph;
        return line;
    }
    void endSection()
    {
        m_lines = 0;
        if (!m_article.sections.isEmpty())
            m_article.sections.last().range.end = m_article.text.size();
    }

    Article m_article;
    QList<Event> m_events;
    int m_lines = 0; ///< in the open paragraph
};

} // namespace

bool looksLikeVisTimeline(const QByteArray &bytes)
{
    constexpr qsizetype enough = 4096;
    const QByteArray start = bytes.left(enough).trimmed();
    return (start.startsWith('[') || (start.startsWith('{') && start.contains("\"items\"")))
        && start.contains("\"content\"") && start.contains("\"start\"");
}

Result<DocumentPtr> readVisTimeline(const QByteArray &bytes, const QString &fileName)
{
    QJsonParseError error;
    const QJsonDocument json = QJsonDocument::fromJson(bytes, &error);
    if (error.error != QJsonParseError::NoError)
        return Error {ErrorCode::MalformedInput, fileName, error.offset};
    const QJsonArray items = itemsOf(json);
    if (items.isEmpty())
        return Error {ErrorCode::UnsupportedFormat, fileName};
    const Groups groups(json.object().value(QLatin1String("groups")).toArray());
    QStringList order;
    QHash<QString, QList<qsizetype>> members;
    for (qsizetype i = 0; i < items.size(); ++i) {
        const QString key = Groups::key(items.at(i)[QLatin1String("group")]);
        if (!members.contains(key))
            order.append(key);
        members[key].append(i);
    }
    std::stable_partition(order.begin(), order.end(), [](const QString &key) { return key.isEmpty(); });
    DocumentMaker maker;
    for (const QString &key : std::as_const(order)) {
        maker.beginSection(groups.name(key));
        for (const qsizetype i : std::as_const(members[key]))
            maker.addItem(items.at(i).toObject());
    }
    return maker.finish(fileName);
}

} // namespace kalpanji
