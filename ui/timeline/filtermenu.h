// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/viewstate.h"

#include <QMenu>

namespace kalpanji {

/// What the timeline and the list of events show: types, countries, places and sections of the article with
/// the number of events each would show now; and what the lanes go by. Made anew whenever it opens.
class FilterMenu : public QMenu
{
    Q_OBJECT

public:
    explicit FilterMenu(ViewState *state, QWidget *parent = nullptr);

private:
    void fill();
    void addTypes();
    void addNames(QMenu *menu, QStringList Event::*names, QStringList EventFilter::*hidden,
                  bool areCountries);
    void addSections(QMenu *menu);
    void addGroupings();
    void addEras();
    void addUndated();
    QAction *addChoice(QMenu *menu, const QString &name, qsizetype count, bool shown);
    /// How many events `wanted` holds for, of those the rest of the filter lets through.
    [[nodiscard]] qsizetype count(EventFilter rest, const EventTest &wanted) const;

    ViewState *m_state;
};

} // namespace kalpanji
