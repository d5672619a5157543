// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/trade/import/csvdialect.h"

#include "core/text/utf8.h"

#include <array>

namespace kalpanji {

namespace {

/// Every second byte of Latin letters in UTF-16 is zero.
std::optional<TableEncoding> utf16Of(QByteArrayView head)
{
    if (head.startsWith("\xFF\xFE"))
        return TableEncoding::Utf16Le;
    if (head.startsWith("\xFE\xFF"))
        return TableEncoding::Utf16Be;
    std::array<qsizetype, 2> zeros {};
    const qsizetype looked = std::min<qsizetype>(head.size(), 512);
    for (qsizetype i = 0; i < looked; ++i)
        zeros.at(static_cast<std::size_t>(i % 2)) += head.at(i) == '\0' ? 1 : 0;
    if (zeros[1] * 4 > looked && zeros[0] == 0)
        return TableEncoding::Utf16Le;
    if (zeros[0] * 4 > looked && zeros[1] == 0)
        return TableEncoding::Utf16Be;
    return std::nullopt;
}

qsizetype firstBinaryByte(QByteArrayView head)
{
    for (qsizetype i = 0; i < head.size(); ++i) {
        const auto byte = static_cast<uchar>(head.at(i));
        if (byte < 0x20 && byte != '\t' && byte != '\n' && byte != '\r' && byte != '\f')
            return i;
    }
    return -1;
}

/// A sequence that the end of `head` cuts in two is no bad byte.
bool isUtf8(QByteArrayView head)
{
    const qsizetype bad = firstBadUtf8Byte(head.toByteArray());
    if (bad < 0)
        return true;
    constexpr qsizetype longestSequence = 4;
    const auto isContinuation = [](char byte) { return (static_cast<uchar>(byte) & 0xC0) == 0x80; };
    return static_cast<uchar>(head.at(bad)) >= 0xC2 && head.size() - bad < longestSequence
        && std::all_of(head.begin() + bad + 1, head.end(), isContinuation);
}

/// The delimiter that the line has most of, outside of quotes.
char delimiterOf(QByteArrayView line)
{
    constexpr std::array<char, 4> candidates {',', ';', '\t', '|'};
    std::array<int, 4> counts {};
    bool isQuoted = false;
    for (const char c : line) {
        isQuoted = isQuoted != (c == '"');
        for (std::size_t i = 0; i < candidates.size(); ++i)
            counts.at(i) += !isQuoted && c == candidates.at(i) ? 1 : 0;
    }
    const auto most = std::max_element(counts.begin(), counts.end());
    return candidates.at(static_cast<std::size_t>(most - counts.begin()));
}

QByteArray narrow(QByteArrayView head, TableEncoding encoding)
{
    if (encoding != TableEncoding::Utf16Le && encoding != TableEncoding::Utf16Be)
        return head.toByteArray();
    QByteArray bytes;
    for (qsizetype i = encoding == TableEncoding::Utf16Le ? 0 : 1; i < head.size(); i += 2)
        bytes.append(head.at(i));
    return bytes;
}

} // namespace

Result<CsvDialect> dialectOf(QByteArrayView head, const QString &name)
{
    CsvDialect dialect;
    const std::optional<TableEncoding> wide = utf16Of(head);
    const int unit = wide ? 2 : 1;
    if (wide)
        dialect.encoding = *wide;
    else if (const qsizetype binary = firstBinaryByte(head); binary >= 0)
        return Error {ErrorCode::BinaryTable, name, binary};
    else
        dialect.encoding = isUtf8(head) ? TableEncoding::Utf8 : TableEncoding::Latin1;

    if (head.startsWith("\xFF\xFE") || head.startsWith("\xFE\xFF"))
        dialect.start = 2;
    else if (head.startsWith("\xEF\xBB\xBF"))
        dialect.start = 3;
    const QByteArray text = narrow(head.sliced(dialect.start), dialect.encoding);
    if (text.trimmed().isEmpty())
        return Error {ErrorCode::EmptyTable, name};
    dialect.lineEnd = text.contains('\n') || !text.contains('\r') ? '\n' : '\r';
    const QByteArray first = text.left(text.indexOf(dialect.lineEnd)).trimmed();
    constexpr qsizetype hintLength = 5; // sep=;
    if (first.startsWith("sep=") && first.size() == hintLength) {
        dialect.delimiter = first.back();
        dialect.start += (text.indexOf(dialect.lineEnd) + 1) * unit;
    } else {
        dialect.delimiter = delimiterOf(first.isEmpty() ? text : first);
    }
    return dialect;
}

QString toString(TableEncoding encoding)
{
    switch (encoding) {
    case TableEncoding::Latin1:
        return QStringLiteral("ISO-8859-1");
    case TableEncoding::Utf16Le:
        return QStringLiteral("UTF-16LE");
    case TableEncoding::Utf16Be:
        return QStringLiteral("UTF-16BE");
    case TableEncoding::Utf8:
        break;
    }
    return QStringLiteral("UTF-8");
}

char decimalSignOf(const QStringList &numbers, char delimiter, bool thousandths)
{
    if (delimiter == ',') {
        // a decimal comma would have to stand in quotes: only a number with both signs can tell
        const bool isReversed = std::any_of(numbers.begin(), numbers.end(), [](const QString &number) {
            return number.contains(u'.') && number.lastIndexOf(u',') > number.lastIndexOf(u'.');
        });
        if (isReversed)
            return ',';
    }
    bool commaCouldGroup = true;
    bool hasComma = false;
    bool hasPoint = false;
    bool pointCouldGroup = true;
    for (const QString &number : numbers) {
        const qsizetype comma = number.lastIndexOf(u',');
        const qsizetype point = number.lastIndexOf(u'.');
        if (comma >= 0 && point >= 0)
            return comma > point ? ',' : '.';
        const auto couldGroup = [&number](qsizetype sign, QChar c) {
            const bool repeats = number.count(c) > 1;
            const bool isLeading = sign == 0 || sign > 3 || number.startsWith(u'0');
            return repeats || (number.size() - sign == 4 && !isLeading);
        };
        if (comma >= 0) {
            hasComma = true;
            commaCouldGroup = commaCouldGroup && couldGroup(comma, u',');
        }
        if (point >= 0) {
            hasPoint = true;
            pointCouldGroup = pointCouldGroup && couldGroup(point, u'.');
        }
    }
    if (hasComma && !hasPoint)
        return commaCouldGroup && !(thousandths && delimiter != ',') ? '.' : ',';
    if (hasPoint && !hasComma && pointCouldGroup && !thousandths && delimiter != ',')
        return ',';
    return '.';
}

} // namespace kalpanji
