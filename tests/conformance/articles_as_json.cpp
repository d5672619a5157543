// SPDX-License-Identifier: GPL-3.0-or-later
// Reads one article a line from standard input, {"name", "language", "wikitext"}, and writes what
// `kalpanji text --format json` says of each, with its name, a line.
#include "core/article/reader.h"
#include "core/exchange/articlejson.h"

#include <QFile>
#include <QJsonDocument>

#include <cstdio>

using namespace kalpanji;

int main(int argc, char *argv[])
{
    QFile input;
    QFile output;
    if (!input.open(stdin, QIODevice::ReadOnly) || !output.open(stdout, QIODevice::WriteOnly))
        return 1;
    ReadOptions options;
    options.kind = argc > 1 && qstrcmp(argv[1], "flattened") == 0 ? InputKind::Auto : InputKind::Wikitext;
    for (QByteArray line; !(line = input.readLine()).isEmpty();) {
        const QJsonObject object = QJsonDocument::fromJson(line).object();
        options.language = object.value(QStringLiteral("language")).toString();
        const Result<Article> article =
            readArticle(object.value(QStringLiteral("wikitext")).toString().toUtf8(), options);
        QJsonObject result =
            articleAsJson(article ? *article : Article()); // an empty page is an empty article
        result.insert(QStringLiteral("name"), object.value(QStringLiteral("name")));
        output.write(QJsonDocument(result).toJson(QJsonDocument::Compact) + '\n');
    }
    return 0;
}
