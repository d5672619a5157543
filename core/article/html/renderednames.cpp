// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/article/html/renderednames.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace kalpanji {

namespace {

RenderedNames readNames()
{
    QFile file(QStringLiteral(":/kalpanji/wikitext/rendered.json"));
    const bool open = file.open(QIODevice::ReadOnly);
    Q_ASSERT(open);
    const QJsonObject names = open ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
    const auto set = [&names](QLatin1String key, bool fold) {
        QSet<QString> result;
        const QJsonArray values = names.value(key).toArray();
        for (const QJsonValue &value : values)
            result.insert(fold ? value.toString().toCaseFolded() : value.toString());
        return result;
    };
    return {set(QLatin1String("edit_links"), true), set(QLatin1String("dropped_classes"), false),
            set(QLatin1String("dropped_ids"), false), set(QLatin1String("dropped_roles"), false)};
}

} // namespace

const RenderedNames &RenderedNames::instance()
{
    static const RenderedNames names = readNames();
    return names;
}

qsizetype RenderedNames::editLinkIn(QStringView line) const
{
    qsizetype start = -1;
    for (QStringView rest = line.trimmed(); rest.endsWith(u']'); rest = line.first(start).trimmed()) {
        const qsizetype open = rest.lastIndexOf(u'[');
        if (open < 0)
            break;
        // side by side they stand as "[edit | edit source]"
        const QList<QStringView> words = rest.sliced(open + 1, rest.size() - open - 2).split(u'|');
        const bool known = std::all_of(words.begin(), words.end(), [this](QStringView word) {
            return editLinks.contains(word.trimmed().toString().toCaseFolded());
        });
        if (!known)
            break;
        start = rest.data() + open - line.data();
    }
    return start;
}

qsizetype footnoteMark(QStringView text)
{
    constexpr qsizetype longestNumber = 3;
    if (!text.startsWith(u'['))
        return 0;
    qsizetype end = 1;
    while (end < text.size() && end <= longestNumber && text.at(end).isDigit())
        ++end;
    if (end == 1 && text.size() > 1 && text.at(1).isLower())
        end = 2;
    return end > 1 && end < text.size() && text.at(end) == u']' ? end + 1 : 0;
}

} // namespace kalpanji
