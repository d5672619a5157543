// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/trade/import/csvrows.h"

#include "core/text/utf8.h"

#include <QIODevice>

#include <cstring>

namespace kalpanji {

namespace {

constexpr qint64 chunk = 1 << 18;
// No row of any statistics office comes near; without a bound a file without line ends would fill the memory.
constexpr qsizetype longestRow = 1 << 20;
// A quote left open would otherwise swallow rows up to the next stray one.
constexpr int mostLines = 50;

bool isWide(TableEncoding encoding)
{
    return encoding == TableEncoding::Utf16Le || encoding == TableEncoding::Utf16Be;
}

} // namespace

CsvRows::CsvRows(QIODevice *device, const CsvDialect &dialect)
    : m_device(device)
    , m_dialect(dialect)
    , m_decoder(dialect.encoding == TableEncoding::Utf16Be ? QStringDecoder::Utf16BE
                                                           : QStringDecoder::Utf16LE)
{
    m_device->seek(dialect.start);
    m_bytesRead = dialect.start;
}

/// Appends a piece of the file to the rest of the last; false when there is no more.
bool CsvRows::fill()
{
    if (m_atEnd)
        return false;
    const QByteArray piece = m_device->read(chunk);
    if (piece.isEmpty()) {
        m_atEnd = true;
        return false;
    }
    m_bytesRead += piece.size();
    m_buffer.remove(0, m_position);
    m_position = 0;
    if (isWide(m_dialect.encoding))
        m_buffer += QString(m_decoder(piece)).toUtf8();
    else
        m_buffer += piece;
    return true;
}

/// Where the line that begins at `position` ends; the end of the buffer for the last or an endless one.
/// May move the row to the front of the buffer, then `position` counts from its start as before.
qsizetype CsvRows::lineEndFrom(qsizetype position)
{
    qsizetype offset = position - m_position;
    while (true) {
        const char *begin = m_buffer.constData() + m_position + offset;
        const auto size = static_cast<std::size_t>(m_buffer.size() - m_position - offset);
        if (const void *found = size > 0 ? std::memchr(begin, m_dialect.lineEnd, size) : nullptr)
            return static_cast<const char *>(found) - m_buffer.constData();
        offset = m_buffer.size() - m_position;
        if (offset > longestRow || !fill())
            return m_buffer.size();
    }
}

void CsvRows::splitPlain(qsizetype end)
{
    const char *const data = m_buffer.constData();
    const char *begin = data + m_position;
    const char *const stop = data + (end > m_position && data[end - 1] == '\r' ? end - 1 : end);
    while (true) {
        const void *found = std::memchr(begin, m_dialect.delimiter, static_cast<std::size_t>(stop - begin));
        const char *const fieldEnd = found ? static_cast<const char *>(found) : stop;
        m_fields.emplace_back(begin, fieldEnd - begin);
        if (!found)
            return;
        begin = fieldEnd + 1;
    }
}

/// Splits a row with quotes, whose fields may hold delimiters, line ends and doubled quotes. The fields are
/// unquoted in place, since they only grow shorter. False when a quote is never closed.
bool CsvRows::splitQuoted()
{
    const qsizetype length = [this] { // of the row, by counting quotes line by line
        qsizetype from = m_position;
        bool isOpen = false;
        for (int lines = 0; lines < mostLines; ++lines) {
            const qsizetype begin = from - m_position;
            const qsizetype end = lineEndFrom(from);
            for (qsizetype i = m_position + begin; i < end; ++i)
                isOpen = isOpen != (m_buffer.at(i) == '"');
            if (!isOpen)
                return end - m_position;
            if (end >= m_buffer.size() || end - m_position > longestRow)
                return qsizetype(-1);
            ++m_line;
            from = end + 1;
        }
        return qsizetype(-1);
    }();
    if (length < 0)
        return false;
    char *const data = m_buffer.data() + m_position;
    qsizetype stop = length;
    if (stop > 0 && data[stop - 1] == '\r')
        --stop;
    qsizetype in = 0;
    while (true) {
        char *const begin = data + in;
        char *out = begin;
        bool isQuoted = false;
        for (; in < stop && (isQuoted || data[in] != m_dialect.delimiter); ++in) {
            if (data[in] != '"') {
                *out++ = data[in];
            } else if (isQuoted && in + 1 < stop && data[in + 1] == '"') {
                *out++ = '"';
                ++in;
            } else {
                isQuoted = !isQuoted;
            }
        }
        m_fields.emplace_back(begin, out - begin);
        if (in >= stop)
            break;
        ++in;
    }
    m_position += length;
    return true;
}

bool CsvRows::next()
{
    while (true) {
        m_fields.clear();
        m_damage = RowDamage::None;
        const qsizetype end = lineEndFrom(m_position);
        if (m_position >= m_buffer.size() && m_atEnd)
            return false;
        m_rowLine = m_line;
        const auto length = static_cast<std::size_t>(end - m_position);
        if (end - m_position > longestRow) {
            m_damage = RowDamage::TooLong;
            m_position = end;
            while (m_position >= m_buffer.size() && fill()) // on to the end of the endless line
                m_position = lineEndFrom(m_position);
        } else if (length > 0 && std::memchr(m_buffer.constData() + m_position, '"', length)) {
            const qint64 lineBefore = m_line;
            if (!splitQuoted()) { // this line is lost, the ones after it are not
                m_damage = RowDamage::OpenQuote;
                m_line = lineBefore;
                m_position = lineEndFrom(m_position);
            }
        } else {
            splitPlain(end);
            m_position = end;
        }
        ++m_line;
        m_position = std::min(m_position + 1, m_buffer.size()); // past the line end
        const bool isBlank = m_damage == RowDamage::None
            && (m_fields.empty() || (m_fields.size() == 1 && m_fields[0].trimmed().isEmpty()));
        if (!isBlank)
            return true;
    }
}

QString CsvRows::text(QByteArrayView field)
{
    const QByteArray bytes = field.toByteArray();
    return (firstBadUtf8Byte(bytes) < 0 ? QString::fromUtf8(bytes) : QString::fromLatin1(bytes)).trimmed();
}

} // namespace kalpanji
