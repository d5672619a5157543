// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/viewstate.h"

#include <QMenu>

#include <functional>

namespace kalpanji {

/// What the timeline and the list of events show: types, status, origin, countries, places and sections of
/// the article with the number of events each would show now; whether the rest is hidden or dimmed; and what
/// the lanes go by. Made anew whenever it opens.
class FilterMenu : public QMenu
{
    Q_OBJECT

public:
    explicit FilterMenu(ViewState *state, QWidget *parent = nullptr);

Q_SIGNALS:
    void modeChosen(kalpanji::FilterMode mode);

private:
    void fill();
    void addTypes();
    void addNames(QMenu *menu, QStringList Event::*names, QStringList EventFilter::*hidden);
    void addSections(QMenu *menu);
    void addStatuses(QMenu *menu);
    void addOrigins(QMenu *menu);
    void addModes();
    void addGroupings();
    void addEras();
    void addUndated();
    QAction *addChoice(QMenu *menu, const QString &name, qsizetype count, bool shown);
    /// How many events `wanted` holds for, of those the rest of the filter lets through.
    [[nodiscard]] qsizetype count(const EventFilter &rest,
                                  const std::function<bool(const Event &)> &wanted) const;
    void change(bool EventFilter::*choice, bool on);

    ViewState *m_state;
};

} // namespace kalpanji
