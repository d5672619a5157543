// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/text/localeformat.h"
#include "core/timeline/civildate.h"

namespace kalpanji {

enum class TickUnit : quint8 { Hour, Day, Month, Year };

/// The words of an axis in one language. Years as a language writes them, no year zero:
/// "2 BCE", "1 BCE", "1", "2"; bn "খ্রিস্টপূর্ব ২".
class TickLabels
{
public:
    explicit TickLabels(LocaleFormat format = LocaleFormat(),
                        AxisCalendar calendar = AxisCalendar::Gregorian);

    /// The same words as short as they can be: "J", "F"; years without their era, which then stands above.
    [[nodiscard]] TickLabels narrow() const;
    [[nodiscard]] bool isNarrow() const { return m_narrow; }
    [[nodiscard]] AxisCalendar calendar() const { return m_calendar; }

    /// `year` counts astronomically: 0 is 1 BCE.
    [[nodiscard]] QString year(int year) const;
    [[nodiscard]] QString yearAndEra(int year) const;
    /// "BCE" alone.
    [[nodiscard]] QString eraBeforeChrist() const;
    /// "Jan"; `month` 1–12.
    [[nodiscard]] QString month(int month) const;
    [[nodiscard]] QString dayOfMonth(int day) const;
    /// "06:00"
    [[nodiscard]] QString hour(int hour) const;
    /// "January 1992", "enero de 1992".
    [[nodiscard]] QString monthAndYear(CivilDate date) const;
    /// "14 January 1992".
    [[nodiscard]] QString day(CivilDate date) const;
    [[nodiscard]] const LocaleFormat &format() const { return m_format; }

private:
    LocaleFormat m_format;
    AxisCalendar m_calendar;
    bool m_narrow = false;
};

} // namespace kalpanji
