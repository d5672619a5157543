// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/chronology/event.h"

#include <QFrame>

class QVBoxLayout;

namespace kalpanji {

class ViewState;

/// The article at a glance: since when there are relations, how many visits and agreements, the missions,
/// the trade figure. Every line is a button that leads to what it says; nothing is said that the article
/// does not say.
class GlancePanel : public QFrame
{
    Q_OBJECT

public:
    explicit GlancePanel(ViewState *state, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    void rebuild();
    void addLine(const QString &text, EventId event);
    void addFigureLine(const QString &text, qsizetype figure);
    void addFigureLines();
    void addSupplementsLine();

    ViewState *m_state;
    QVBoxLayout *m_lines;
};

} // namespace kalpanji
