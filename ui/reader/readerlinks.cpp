// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reader/readerlinks.h"

#include <QUrl>

namespace kalpanji {

namespace {

struct Prefix {
    ReaderLink::Kind kind;
    QLatin1String text;
};

constexpr Prefix prefixes[] = {
    {ReaderLink::Kind::Article, QLatin1String("article:")},
    {ReaderLink::Kind::External, QLatin1String("external:")},
    {ReaderLink::Kind::Reference, QLatin1String("reference:")},
};

} // namespace

QString ReaderLink::address() const
{
    const auto own = std::find_if(std::begin(prefixes), std::end(prefixes),
                                  [this](const Prefix &prefix) { return prefix.kind == kind; });
    return own->text + QString::fromLatin1(QUrl::toPercentEncoding(target));
}

std::optional<ReaderLink> ReaderLink::fromAddress(const QString &address)
{
    for (const Prefix &prefix : prefixes) {
        if (address.startsWith(prefix.text))
            return ReaderLink {prefix.kind,
                               QUrl::fromPercentEncoding(address.mid(prefix.text.size()).toLatin1())};
    }
    return {};
}

} // namespace kalpanji
