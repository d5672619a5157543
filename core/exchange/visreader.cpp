// SPDX-License-Identifier: GPL-3.0-or-later
// The format: https://visjs.github.io/vis-timeline/docs/timeline/ ("Data Format").
#include "core/exchange/visreader.h"

#include "core/article/languageguess.h"
#include "core/exchange/jsonparts.h"
#include "core/exchange/visdates.h"
#include "core/text/graphemes.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QJsonObject>
#include <QRegularExpression>

#include <algorithm>
#include <numeric>

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

/// The items and what describes their groups, still unread.
struct Parts {
    QList<JsonPart> items;
    QJsonArray groups;
};

Result<Parts> partsOf(QByteArrayView json, JsonPart whole)
{
    const Result<QList<JsonPart>> outer = jsonParts(json, whole);
    if (!outer)
        return outer.error();
    if (isJsonArray(json, whole))
        return Parts {*outer, {}};
    Parts parts;
    for (const JsonPart &each : *outer) {
        const Result<JsonMember> member = jsonMember(json, each);
        if (!member)
            return member.error();
        const JsonPart value = member->value;
        if (member->name == QLatin1String("items") && isJsonArray(json, value)) {
            const Result<QList<JsonPart>> items = jsonParts(json, value);
            if (!items)
                return items.error();
            parts.items = *items;
            continue;
        }
        const Result<QJsonValue> said = jsonValue(json, value);
        if (!said)
            return said.error();
        if (member->name == QLatin1String("groups"))
            parts.groups = said->toArray();
    }
    return parts;
}

/// Groups by the order of their first items, those without a group first.
class Groups
{
public:
    explicit Groups(const QJsonArray &described)
    {
        for (const QJsonValue &group : described)
            m_names.insert(keyOf(group[QLatin1String("id")]),
                           plainText(group[QLatin1String("content")].toString()));
        numberOf(QJsonValue());
    }
    /// Of the group with this id, which is new or known.
    int numberOf(const QJsonValue &id)
    {
        const QString key = keyOf(id);
        const auto known = m_numbers.constFind(key);
        if (known != m_numbers.cend())
            return *known;
        m_keys.append(key);
        return *m_numbers.insert(key, static_cast<int>(m_keys.size() - 1));
    }
    /// What the group calls itself, or else its id.
    [[nodiscard]] QString name(int number) const
    {
        const QString name = m_names.value(m_keys.at(number));
        return name.isEmpty() ? m_keys.at(number) : name;
    }

private:
    static QString keyOf(const QJsonValue &id) { return id.toVariant().toString(); }

    QHash<QString, QString> m_names; ///< by id
    QHash<QString, int> m_numbers;
    QStringList m_keys; ///< by number
};

struct Item {
    TimeValue time;
    QString said;
    int group = 0; ///< number in Groups
};

Item itemOf(const QJsonObject &item, Groups &groups)
{
    Item read {visTimeOf(item), plainText(item.value(QLatin1String("content")).toString()),
               groups.numberOf(item.value(QLatin1String("group")))};
    if (read.said.isEmpty())
        read.said = item.value(QLatin1String("id")).toVariant().toString();
    read.said.squeeze(); // decoding left room for as many characters as there were bytes
    return read;
}

class DocumentMaker
{
public:
    explicit DocumentMaker(const std::vector<Item> &items)
    {
        m_events.reserve(static_cast<qsizetype>(items.size()));
        m_article.text.reserve(
            std::accumulate(items.begin(), items.end(), qsizetype(0), [](qsizetype length, const Item &item) {
                return length + item.said.size() + 1;
            }));
    }

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

    void addItem(Item item)
    {
        Event event;
        event.time = std::move(item.time);
        event.title = elidedAtCluster(item.said, titleClusters);
        event.source = event.trigger = addLine(item.said);
        event.section = m_article.sections.size() - 1;
        event.evidence = event.time.isEmpty() ? DateEvidence::None : DateEvidence::Explicit;
        m_article.skipped += event.time.isEmpty() ? 1 : 0;
        m_events.append(std::move(event));
    }

    DocumentPtr finish(const QString &fileName)
    {
        endSection();
        m_article.text.squeeze(); // the headings came on top of what was reserved
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
    const auto failed = [&fileName](const Error &error) {
        return Error {error.code, fileName, error.offset};
    };
    const qsizetype begin = bytes.startsWith("\xEF\xBB\xBF") ? 3 : 0;
    const Result<Parts> parts = partsOf(bytes, {begin, bytes.size()});
    if (!parts)
        return failed(parts.error());
    if (parts->items.isEmpty())
        return Error {ErrorCode::UnsupportedFormat, fileName};
    Groups groups(parts->groups);
    std::vector<Item> items;
    items.reserve(static_cast<std::size_t>(parts->items.size()));
    for (const JsonPart &part : parts->items) {
        const Result<QJsonValue> item = jsonValue(bytes, part);
        if (!item)
            return failed(item.error());
        items.push_back(itemOf(item->toObject(), groups));
    }
    std::stable_sort(items.begin(), items.end(),
                     [](const Item &left, const Item &right) { return left.group < right.group; });
    DocumentMaker maker(items);
    int group = -1;
    for (Item &item : items) {
        if (group != item.group)
            maker.beginSection(groups.name(item.group));
        group = item.group;
        maker.addItem(std::move(item));
    }
    return maker.finish(fileName);
}

} // namespace kalpanji
