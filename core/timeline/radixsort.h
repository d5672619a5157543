// SPDX-License-Identifier: GPL-3.0-or-later
// Days of history are small numbers close together: sorting them digit by digit takes two or three passes
// over the memory, where comparing takes twenty.
#pragma once

#include <QtGlobal>

#include <algorithm>
#include <array>
#include <vector>

namespace kalpanji {

/// Sorts by `key(value)`, a qint32, ascending; equal keys keep their order.
template<typename Value, typename Key>
void radixSort(std::vector<Value> &values, Key key)
{
    constexpr int digitBits = 11;
    constexpr std::size_t digits = std::size_t(1) << digitBits;
    if (values.size() < 2)
        return;
    const auto byKey = [key](const Value &a, const Value &b) { return key(a) < key(b); };
    const auto [least, greatest] = std::minmax_element(values.begin(), values.end(), byKey);
    const qint64 origin = key(*least);
    const quint64 range = quint64(qint64(key(*greatest)) - origin);
    std::vector<Value> other(values.size());
    for (int shift = 0; (range >> shift) > 0; shift += digitBits) {
        const auto digitOf = [&](const Value &value) {
            return std::size_t(quint64(qint64(key(value)) - origin) >> shift) & (digits - 1);
        };
        std::array<std::size_t, digits + 1> starts {};
        for (const Value &value : values)
            ++starts[digitOf(value) + 1];
        for (std::size_t digit = 1; digit < digits; ++digit)
            starts[digit] += starts[digit - 1];
        for (const Value &value : values)
            other[starts[digitOf(value)]++] = value;
        values.swap(other);
    }
}

} // namespace kalpanji
