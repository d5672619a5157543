// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/trade/import/csvdialect.h"

#include <QByteArray>
#include <QStringDecoder>

#include <vector>

class QIODevice;

namespace kalpanji {

enum class RowDamage : quint8 {
    None,
    OpenQuote, ///< a quotation mark that nothing closes
    TooLong, ///< longer than any row: over a megabyte
};

/// The rows of a table of separated values (RFC 4180), one after the other and never more than a piece of
/// the file in memory. Fields are UTF-8 bytes, or as they came where the file is not UTF-8: see text().
class CsvRows
{
public:
    CsvRows(QIODevice *device, const CsvDialect &dialect);

    /// Goes to the next row that is not blank; false at the end.
    bool next();
    /// Of the present row, without their quotes; valid until the next call of next().
    [[nodiscard]] const std::vector<QByteArrayView> &fields() const { return m_fields; }
    /// The line of the file on which the present row begins, from 1.
    [[nodiscard]] qint64 line() const { return m_rowLine; }
    /// Why the fields of the present row mean nothing.
    [[nodiscard]] RowDamage damage() const { return m_damage; }
    /// Bytes of the file passed so far.
    [[nodiscard]] qint64 bytesRead() const { return m_bytesRead; }
    /// A field as text: UTF-8, and what is not valid UTF-8 as Latin-1.
    [[nodiscard]] static QString text(QByteArrayView field);

private:
    bool fill();
    [[nodiscard]] qsizetype lineEndFrom(qsizetype position);
    void splitPlain(qsizetype end);
    bool splitQuoted();

    QIODevice *m_device;
    CsvDialect m_dialect;
    QStringDecoder m_decoder; ///< of UTF-16 only
    QByteArray m_buffer;
    qsizetype m_position = 0; ///< in m_buffer, where the next row begins
    std::vector<QByteArrayView> m_fields;
    qint64 m_line = 1;
    qint64 m_rowLine = 1;
    qint64 m_bytesRead = 0;
    RowDamage m_damage = RowDamage::None;
    bool m_atEnd = false;
};

} // namespace kalpanji
