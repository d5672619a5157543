// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

namespace kalpanji::wikitext {

/// A name of ASCII letters and digits as a number, so that finding it in a table costs a comparison each:
/// eight bits a character, in lower case. Names have up to sixteen characters.
struct AsciiName {
    quint64 head = 0;
    quint64 tail = 0;

    constexpr AsciiName() = default;
    consteval AsciiName(const char *name)
    {
        for (int i = 0; name[i] != 0; ++i)
            push(char16_t(name[i]), i);
    }
    /// Of any text: one that is no such name equals none.
    explicit AsciiName(QStringView name)
    {
        constexpr qsizetype longest = 16;
        if (name.isEmpty() || name.size() > longest)
            return;
        for (int i = 0; i < int(name.size()); ++i) {
            const char16_t c = name.at(i).unicode();
            if (c <= u' ' || c >= 0x7f) {
                *this = AsciiName();
                return;
            }
            push(c, i);
        }
    }

    [[nodiscard]] constexpr bool isEmpty() const { return head == 0; }
    constexpr bool operator==(const AsciiName &) const = default;

private:
    constexpr void push(char16_t c, int place)
    {
        const quint64 lower = c >= u'A' && c <= u'Z' ? c | 0x20U : c;
        (place < 8 ? head : tail) |= lower << (place % 8 * 8);
    }
};

} // namespace kalpanji::wikitext
