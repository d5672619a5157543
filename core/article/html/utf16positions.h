// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>

namespace kalpanji {

/// Tells at which UTF-16 unit a byte of valid UTF-8 stands, however long the text.
class Utf16Positions
{
public:
    explicit Utf16Positions(const QByteArray &utf8)
        : m_utf8(utf8)
    {
        qsizetype units = 0;
        for (qsizetype byte = 0; byte <= utf8.size(); byte += stride) {
            m_marks.append(units);
            units += unitsIn(byte, std::min(byte + stride, utf8.size()));
        }
    }

    [[nodiscard]] qsizetype at(qsizetype byte) const
    {
        const qsizetype mark = byte / stride;
        return m_marks.at(mark) + unitsIn(mark * stride, byte);
    }

private:
    static constexpr qsizetype stride = 1024;

    /// Units that begin in [from, to): one for each byte that begins a character, two for those beyond the
    /// Basic Multilingual Plane.
    [[nodiscard]] qsizetype unitsIn(qsizetype from, qsizetype to) const
    {
        qsizetype units = 0;
        for (qsizetype i = from; i < to; ++i) {
            const auto byte = static_cast<unsigned char>(m_utf8.at(i));
            units += (byte & 0xC0U) != 0x80U ? 1 : 0;
            units += byte >= 0xF0U ? 1 : 0;
        }
        return units;
    }

    const QByteArray &m_utf8;
    QList<qsizetype> m_marks;
};

} // namespace kalpanji
