// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/article/wikitext/pagename.h"

#include "core/article/wikitext/entities.h"

#include <QByteArray>

namespace kalpanji::wikitext {

namespace {

int hexDigit(QChar c)
{
    const char16_t u = c.unicode();
    if (u >= u'0' && u <= u'9')
        return u - u'0';
    const int letter = (u | 0x20) - u'a';
    return letter >= 0 && letter < 6 && u < 0x80 ? letter + 10 : -1;
}

/// "%C3%A9" as UTF-8; the name as it is when it writes something else.
QString withoutPercent(const QString &name)
{
    QByteArray bytes;
    bytes.reserve(name.size());
    for (qsizetype i = 0; i < name.size(); ++i) {
        const int high = name.at(i) == u'%' && i + 2 < name.size() ? hexDigit(name.at(i + 1)) : -1;
        const int low = high >= 0 ? hexDigit(name.at(i + 2)) : -1;
        if (low >= 0) {
            bytes.append(char(high * 16 + low));
            i += 2;
        } else {
            const bool pair = name.at(i).isHighSurrogate() && i + 1 < name.size();
            bytes.append(QStringView(name).sliced(i, pair ? 2 : 1).toUtf8());
            i += pair ? 1 : 0;
        }
    }
    return QByteArrayView(bytes).isValidUtf8() ? QString::fromUtf8(bytes) : name;
}

} // namespace

QString withoutEntities(QStringView text)
{
    if (!text.contains(u'&'))
        return text.toString();
    QString result;
    result.reserve(text.size());
    for (qsizetype at = 0; at < text.size();) {
        const Entity entity = text.at(at) == u'&' ? entityAt(text.sliced(at)) : Entity {};
        if (entity.length > 0)
            result.append(entity.text);
        else
            result.append(text.at(at));
        at += std::max(entity.length, qsizetype(1));
    }
    return result;
}

QString pageName(QStringView target)
{
    target = target.trimmed();
    const auto isPlain = [](QChar c) {
        return c != u'_' && c != u'&' && c != u'%' && c != u'#' && !c.isSpace();
    };
    qsizetype plain = 0;
    while (plain < target.size()
           && (isPlain(target.at(plain)) || (target.at(plain) == u' ' && target.at(plain + 1) != u' ')))
        ++plain;
    if (plain == target.size())
        return target.toString();
    QString name = withoutEntities(target);
    if (name.contains(u'%'))
        name = withoutPercent(name);
    name.replace(u'_', u' ');
    if (name.endsWith(u'#'))
        name.chop(1);
    return name.simplified();
}

} // namespace kalpanji::wikitext
