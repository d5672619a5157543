// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/keptview.h"

#include "core/timeline/timescale.h"

#include <QJsonArray>

namespace kalpanji {

KeptView KeptView::of(const ViewState &state)
{
    KeptView view;
    if (state.window() != state.wholeSpan())
        view.window = state.window();
    view.lanes = state.laneGrouping();
    view.filterMode = state.filterMode();
    view.calendar = state.calendar();
    view.eras = state.eras();
    view.supplements = state.filter().showSupplements;
    return view;
}

void KeptView::applyTo(ViewState *state) const
{
    state->setLaneGrouping(lanes);
    state->setFilterMode(filterMode);
    state->setCalendar(calendar);
    state->setEras(eras);
    state->showSupplements(supplements);
    // last: the others move it
    const TimeWindow &whole = state->wholeSpan();
    state->setWindow(window && window->meets(whole) ? *window : whole);
}

QJsonObject KeptView::toJson() const
{
    QJsonObject json {{QStringLiteral("lanes"), static_cast<int>(lanes)},
                      {QStringLiteral("dims"), filterMode == FilterMode::Dim},
                      {QStringLiteral("julian"), calendar == AxisCalendar::JulianBefore1582},
                      {QStringLiteral("eras"), QJsonArray::fromStringList(eras)},
                      {QStringLiteral("supplements"), supplements}};
    if (window) {
        json.insert(QStringLiteral("from"), window->from);
        json.insert(QStringLiteral("to"), window->to);
    }
    return json;
}

KeptView KeptView::fromJson(const QJsonObject &json)
{
    KeptView view;
    const int lanes = json.value(u"lanes").toInt();
    if (lanes >= 0 && lanes <= static_cast<int>(LaneGrouping::Section))
        view.lanes = static_cast<LaneGrouping>(lanes);
    view.filterMode = json.value(u"dims").toBool() ? FilterMode::Dim : FilterMode::Hide;
    view.calendar = json.value(u"julian").toBool() ? AxisCalendar::JulianBefore1582 : AxisCalendar::Gregorian;
    const QJsonArray eras = json.value(u"eras").toArray();
    for (const QJsonValue &id : eras)
        view.eras.append(id.toString());
    view.supplements = json.value(u"supplements").toBool();
    const TimeWindow window {json.value(u"from").toDouble(), json.value(u"to").toDouble()};
    if (window.to > window.from) {
        const DayWindow within = clamped({window.from, window.to});
        view.window = TimeWindow {within.from, within.to};
    }
    return view;
}

QString keptUnder(const Article &article) { return article.language + u':' + article.title; }

} // namespace kalpanji
