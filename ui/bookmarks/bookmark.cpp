// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bookmarks/bookmark.h"

#include "core/text/fold.h"
#include "core/text/graphemes.h"
#include "ui/reader/sentences.h"

#include <QCryptographicHash>

namespace kalpanji {

namespace {

constexpr qsizetype excerptClusters = 80;

QString hashOf(QStringView sentence)
{
    const QByteArray words = folded(sentence.toString().simplified()).toUtf8();
    constexpr qsizetype digits = 16;
    return QString::fromLatin1(
        QCryptographicHash::hash(words, QCryptographicHash::Sha1).toHex().left(digits));
}

/// The sentence at `offset` or the next one after it; empty behind the last.
TextRange sentenceFrom(const Document &document, qsizetype offset)
{
    for (const Block &block : document.article.blocks) {
        if (block.range.end <= offset)
            continue;
        const QList<TextRange> sentences = sentencesAround(document, std::max(block.range.start, offset));
        for (const TextRange &sentence : sentences) {
            if (sentence.end > offset)
                return sentence;
        }
    }
    return {};
}

} // namespace

QJsonObject Bookmark::toJson() const
{
    return {{QStringLiteral("offset"), qint64(offset)},
            {QStringLiteral("hash"), hash},
            {QStringLiteral("text"), excerpt}};
}

std::optional<Bookmark> Bookmark::fromJson(const QJsonObject &json)
{
    const qint64 offset = json.value(u"offset").toInteger(-1);
    const QString hash = json.value(u"hash").toString();
    if (offset < 0 || hash.isEmpty())
        return {};
    return Bookmark {offset, hash, json.value(u"text").toString()};
}

std::optional<Bookmark> bookmarkAt(const Document &document, qsizetype offset)
{
    const TextRange sentence = sentenceFrom(document, offset);
    if (sentence.isEmpty())
        return {};
    const QString words = sentence.of(document.article.text).toString();
    return Bookmark {sentence.start, hashOf(words), elidedAtCluster(words.simplified(), excerptClusters)};
}

TextRange sentenceOf(const Document &document, const Bookmark &bookmark)
{
    const QString &text = document.article.text;
    const TextRange there = sentenceFrom(document, std::min(bookmark.offset, text.size() - 1));
    if (hashOf(there.of(text)) == bookmark.hash)
        return there;
    TextRange nearest;
    for (const Block &block : document.article.blocks) {
        const QList<TextRange> sentences = sentencesAround(document, block.range.start);
        for (const TextRange &sentence : sentences) {
            const bool nearer = nearest.isEmpty()
                || std::abs(sentence.start - bookmark.offset) < std::abs(nearest.start - bookmark.offset);
            if (nearer && hashOf(sentence.of(text)) == bookmark.hash)
                nearest = sentence;
        }
    }
    return nearest.isEmpty() ? there : nearest;
}

} // namespace kalpanji
