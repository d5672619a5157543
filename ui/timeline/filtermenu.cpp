// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/filtermenu.h"

#include "core/timeline/eras.h"
#include "ui/shell/language.h"
#include "ui/timeline/eventmatcher.h"
#include "ui/timeline/timelinetexts.h"

#include <QActionGroup>

namespace kalpanji {

namespace {

constexpr qsizetype mostNames = 30;

/// Takes `value` out of `list`, or puts it in.
template<typename List, typename Value>
void toggle(List &list, const Value &value, bool in)
{
    list.removeAll(value);
    if (in)
        list.append(value);
}

} // namespace

FilterMenu::FilterMenu(ViewState *state, QWidget *parent)
    : QMenu(parent)
    , m_state(state)
{
    connect(this, &QMenu::aboutToShow, this, &FilterMenu::fill);
}

void FilterMenu::fill()
{
    qDeleteAll(findChildren<QMenu *>(QString(), Qt::FindDirectChildrenOnly)); // clear() leaves submenus alive
    clear();
    addTypes();
    addSeparator();
    addNames(addMenu(tr("Partici&pants")), &Event::participants, &EventFilter::hiddenParticipants);
    addNames(addMenu(tr("&Places")), &Event::places, &EventFilter::hiddenPlaces);
    addSections(addMenu(tr("&Sections of the article")));
    addSeparator();
    addStatuses(addMenu(tr("S&tatus")));
    addOrigins(addMenu(tr("O&rigin")));
    addSeparator();
    addModes();
    QAction *all = addAction(tr("Show &all of it"), this,
                             [this] { m_state->setFilter(m_state->filter().withoutChoices()); });
    all->setObjectName(QStringLiteral("filterAll"));
    addSeparator();
    addGroupings();
    addEras();
    addSeparator();
    addUndated();
}

qsizetype FilterMenu::count(const EventFilter &rest, const std::function<bool(const Event &)> &wanted) const
{
    const JoinedEvents articles = m_state->events();
    const EventMatcher matcher(articles, rest, Language::format());
    qsizetype total = 0;
    for (int article = 0; article < articles.articles(); ++article) {
        const QList<Event> &events = articles.document(article)->chronology.events();
        total += std::count_if(events.begin(), events.end(), [&](const Event &event) {
            return wanted(event) && matcher.accepts(event, article);
        });
    }
    return total;
}

void FilterMenu::change(bool EventFilter::*choice, bool on)
{
    EventFilter filter = m_state->filter();
    filter.*choice = on;
    m_state->setFilter(filter);
}

void FilterMenu::addStatuses(QMenu *menu)
{
    EventFilter rest = m_state->filter();
    rest.showOccurred = rest.showIntended = rest.showNegated = true;
    const auto add = [&](EventStatus status, bool EventFilter::*choice, const QString &name) {
        QAction *entry = addChoice(
            menu, name, count(rest, [status](const Event &event) { return event.status == status; }),
            m_state->filter().*choice);
        entry->setObjectName(QStringLiteral("filterStatus%1").arg(static_cast<int>(status)));
        connect(entry, &QAction::toggled, this, [this, choice](bool on) { change(choice, on); });
    };
    add(EventStatus::Occurred, &EventFilter::showOccurred, tr("What happened"));
    add(EventStatus::Intended, &EventFilter::showIntended, tr("What was intended"));
    add(EventStatus::Negated, &EventFilter::showNegated, tr("What is said not to have happened"));
}

void FilterMenu::addOrigins(QMenu *menu)
{
    EventFilter rest = m_state->filter();
    rest.showArticle = rest.showSupplements = true;
    const auto add = [&](EventOrigin origin, bool shown, const QString &name) {
        QAction *entry = addChoice(
            menu, name, count(rest, [origin](const Event &event) { return event.origin == origin; }), shown);
        entry->setObjectName(QStringLiteral("filterOrigin%1").arg(static_cast<int>(origin)));
        return entry;
    };
    connect(add(EventOrigin::Article, m_state->filter().showArticle, tr("Told in the article")),
            &QAction::toggled, this, [this](bool on) { change(&EventFilter::showArticle, on); });
    connect(add(EventOrigin::Supplement, m_state->filter().showSupplements, tr("From other sources")),
            &QAction::toggled, m_state, &ViewState::showSupplements);
}

void FilterMenu::addModes()
{
    QAction *dim = addAction(tr("&Dim what is left out instead of hiding it"));
    dim->setObjectName(QStringLiteral("filterDims"));
    dim->setCheckable(true);
    dim->setChecked(m_state->filterMode() == FilterMode::Dim);
    connect(dim, &QAction::triggered, this,
            [this](bool on) { Q_EMIT modeChosen(on ? FilterMode::Dim : FilterMode::Hide); });
}

QAction *FilterMenu::addChoice(QMenu *menu, const QString &name, qsizetype count, bool shown)
{
    //: an entry of a menu: name and number of events
    QString line = tr("%1 (%2)").arg(name, Language::format().integer(count));
    QAction *choice = menu->addAction(line.replace(u'&', QStringLiteral("&&")));
    choice->setCheckable(true);
    choice->setChecked(shown);
    return choice;
}

void FilterMenu::addTypes()
{
    EventFilter rest = m_state->filter();
    rest.hiddenTypes.clear();
    for (int kind = 0; kind < laneKindCount; ++kind) {
        const auto isKind = [kind](const Event &event) {
            return laneOf(event.type) == static_cast<LaneKind>(kind);
        };
        const qsizetype events = count(rest, isKind);
        QList<EventType> types;
        for (int type = 0; type < eventTypeCount; ++type) {
            if (laneOf(static_cast<EventType>(type)) == static_cast<LaneKind>(kind))
                types.append(static_cast<EventType>(type));
        }
        const bool hidden = m_state->filter().hiddenTypes.contains(types.constFirst());
        if (events == 0 && !hidden)
            continue;
        QAction *choice =
            addChoice(this, TimelineTexts::laneName(static_cast<LaneKind>(kind)), events, !hidden);
        choice->setObjectName(QStringLiteral("filterType%1").arg(kind));
        connect(choice, &QAction::toggled, this, [this, types](bool shown) {
            EventFilter filter = m_state->filter();
            for (const EventType type : types)
                toggle(filter.hiddenTypes, type, !shown);
            m_state->setFilter(filter);
        });
    }
}

void FilterMenu::addNames(QMenu *menu, QStringList Event::*names, QStringList EventFilter::*hidden)
{
    QStringList all;
    const JoinedEvents articles = m_state->events();
    for (int article = 0; article < articles.articles(); ++article) {
        for (const Event &event : articles.document(article)->chronology.events()) {
            for (const QString &name : event.*names) {
                if (!all.contains(name) && all.size() < mostNames)
                    all.append(name);
            }
        }
    }
    EventFilter rest = m_state->filter();
    (rest.*hidden).clear();
    for (const QString &name : std::as_const(all)) {
        const qsizetype events =
            count(rest, [&name, names](const Event &event) { return (event.*names).contains(name); });
        QAction *choice = addChoice(menu, name, events, !(m_state->filter().*hidden).contains(name));
        connect(choice, &QAction::toggled, this, [this, hidden, name](bool shown) {
            EventFilter filter = m_state->filter();
            toggle(filter.*hidden, name, !shown);
            m_state->setFilter(filter);
        });
    }
    menu->setEnabled(!all.isEmpty());
}

void FilterMenu::addSections(QMenu *menu)
{
    EventFilter rest = m_state->filter();
    rest.hiddenSections.clear();
    const QList<Section> &sections = m_state->document()->article.sections;
    for (qsizetype i = -1; i < std::min(sections.size(), mostNames); ++i) {
        const bool hidden = m_state->filter().hiddenSections.contains(i);
        const EventMatcher matcher(JoinedEvents(m_state->document()), rest, Language::format());
        const QList<Event> &all = m_state->document()->chronology.events();
        const auto events = std::count_if(all.begin(), all.end(), [&](const Event &event) {
            return event.section == i && matcher.accepts(event);
        });
        if (events == 0 && !hidden)
            continue;
        QAction *choice = addChoice(menu, i < 0 ? tr("Lead") : sections.at(i).title, events, !hidden);
        connect(choice, &QAction::toggled, this, [this, i](bool shown) {
            EventFilter filter = m_state->filter();
            toggle(filter.hiddenSections, i, !shown);
            m_state->setFilter(filter);
        });
    }
    menu->setEnabled(!menu->isEmpty());
}

void FilterMenu::addEras()
{
    QMenu *menu = addMenu(tr("&Eras above the lanes"));
    for (const EraSet &set : knownEras()) {
        QAction *choice = menu->addAction(set.names.in(Language::format().language()));
        choice->setObjectName(QStringLiteral("eras_") + set.id);
        choice->setCheckable(true);
        choice->setChecked(m_state->eras().contains(set.id));
        connect(choice, &QAction::toggled, this, [this, id = set.id](bool shown) {
            QStringList ids = m_state->eras();
            toggle(ids, id, shown);
            m_state->setEras(ids);
        });
    }
}

void FilterMenu::addUndated()
{
    QMenu *menu = addMenu(tr("&Undated events"));
    menu->setObjectName(QStringLiteral("undatedEvents"));
    const EventMatcher matcher(JoinedEvents(m_state->document()), m_state->filter(), Language::format());
    const Document &document = *m_state->document();
    for (const Event &event : document.chronology.events()) { // in text order: after what they are told
        if (event.time.hasSpan() || !matcher.accepts(event) || menu->actions().size() >= mostNames)
            continue;
        const QString section =
            event.section < 0 ? tr("Lead") : document.article.sections.at(event.section).title;
        //: a line of a menu: section of the article – title of an event
        QString line = tr("%1 – %2").arg(section, event.title);
        menu->addAction(line.replace(u'&', QStringLiteral("&&")), this, [this, id = event.id] {
            m_state->selectEvent(id);
            Q_EMIT m_state->sourceRequested(m_state->selection());
        });
    }
    menu->setEnabled(!menu->isEmpty());
}

void FilterMenu::addGroupings()
{
    QMenu *menu = addMenu(tr("&Lanes by"));
    auto *group = new QActionGroup(menu);
    const auto add = [&](LaneGrouping grouping, const QString &name) {
        QAction *choice =
            menu->addAction(name, this, [this, grouping] { m_state->setLaneGrouping(grouping); });
        choice->setObjectName(QStringLiteral("lanesBy%1").arg(static_cast<int>(grouping)));
        choice->setCheckable(true);
        choice->setChecked(m_state->laneGrouping() == grouping);
        group->addAction(choice);
    };
    add(LaneGrouping::Type, tr("&Type of event"));
    add(LaneGrouping::Participants, tr("&Participants"));
    add(LaneGrouping::Country, tr("&Country named first"));
    add(LaneGrouping::Section, tr("&Section of the article"));
}

} // namespace kalpanji
