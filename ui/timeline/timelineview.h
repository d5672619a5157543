// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace kalpanji {

class ViewState;

/// The timeline: lanes, axis, overview; paints what the core timeline room lays out.
class TimelineView : public QWidget
{
    Q_OBJECT

public:
    explicit TimelineView(ViewState *state, QWidget *parent = nullptr);

private:
    ViewState *m_state;
};

} // namespace kalpanji
