// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/text/localeformat.h"
#include "core/time/timevalue.h"

namespace kalpanji {

enum class TickUnit : quint8 { Hour, Day, Month, Year };

/// Which calendar dates are written in. Gregorian is proleptic; Julian dates stand before 15 October 1582
/// only.
enum class AxisCalendar : quint8 { Gregorian, JulianBefore1582 };

/// The words of an axis in one language. Years as a language writes them, no year zero:
/// "2 BCE", "1 BCE", "1", "2"; bn "২ খ্রিস্টপূর্ব".
class TickLabels
{
public:
    explicit TickLabels(LocaleFormat format = LocaleFormat(),
                        LocaleFormat::MonthForm months = LocaleFormat::MonthForm::Abbreviated);

    /// `year` counts astronomically: 0 is 1 BCE.
    [[nodiscard]] QString year(int year) const;
    /// "Jan"; `month` 1–12.
    [[nodiscard]] QString month(int month) const;
    [[nodiscard]] QString dayOfMonth(int day) const;
    /// "06:00"
    [[nodiscard]] QString hour(int hour) const;
    /// "January 1992", "enero de 1992".
    [[nodiscard]] QString monthAndYear(int month, int year) const;
    /// "14 January 1992".
    [[nodiscard]] QString day(int day, int month, int year) const;
    [[nodiscard]] const LocaleFormat &format() const { return m_format; }

private:
    LocaleFormat m_format;
    LocaleFormat::MonthForm m_months;
};

} // namespace kalpanji
