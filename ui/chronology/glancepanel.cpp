// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chronology/glancepanel.h"

#include "core/time/datewords.h"
#include "core/time/languagepack.h"
#include "ui/shell/language.h"
#include "ui/shell/textbutton.h"
#include "ui/shell/viewstate.h"

#include <QEvent>
#include <QJsonArray>
#include <QVBoxLayout>

namespace kalpanji {

namespace {

/// The marks of one type, in order of time.
QList<const Event *> marksOf(const Chronology &chronology, EventType type)
{
    QList<const Event *> found;
    for (const EventId id : chronology.byDate()) {
        const Event *event = chronology.find(id);
        if (event->type == type && event->status == EventStatus::Occurred
            && event->origin == EventOrigin::Article)
            found.append(event);
    }
    return found;
}

/// Whether the article is about relations between states, as its title says: only then are those that its
/// events establish the ones to tell of first, and not those of a town with its neighbours.
bool isAboutRelations(const Article &article)
{
    const Result<LanguagePackPtr> pack = languagePack(article.language);
    if (!pack)
        return false;
    const QString title = article.title.toCaseFolded();
    const QJsonObject events = (*pack)->root.value(u"events").toObject();
    const QJsonArray names = events.value(u"words").toObject().value(u"relations").toArray();
    return std::any_of(names.begin(), names.end(), [&title](const QJsonValue &name) {
        const qsizetype at = title.indexOf(name.toString().toCaseFolded());
        return at == 0 || (at > 0 && !title.at(at - 1).isLetter());
    });
}

TextButton *lineButton(const QString &text, QWidget *parent)
{
    auto *button = new TextButton(parent);
    button->setText(text);
    return button;
}

} // namespace

GlancePanel::GlancePanel(ViewState *state, QWidget *parent)
    : QFrame(parent)
    , m_state(state)
    , m_lines(new QVBoxLayout(this))
{
    setObjectName(QStringLiteral("glance"));
    m_lines->setSpacing(0);
    m_lines->setContentsMargins(4, 4, 4, 4);
    connect(state, &ViewState::documentChanged, this, &GlancePanel::rebuild);
    rebuild();
}

void GlancePanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        rebuild();
    QFrame::changeEvent(event);
}

void GlancePanel::rebuild()
{
    setAccessibleName(tr("At a glance"));
    while (QLayoutItem *item = m_lines->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    const Document &document = *m_state->document();
    const Chronology &chronology = document.chronology;
    const LocaleFormat &format = Language::format();

    const QList<const Event *> relations = marksOf(chronology, EventType::RelationsEstablished);
    if (!relations.isEmpty() && isAboutRelations(document.article)) //: %1 is a date
        addLine(tr("Relations since %1").arg(dateInWords(relations.constFirst()->time, format)),
                relations.constFirst()->id);
    if (const auto visits = marksOf(chronology, EventType::Visit); !visits.isEmpty())
        addLine(tr("%Ln visit(s)", nullptr, int(visits.size())), visits.constFirst()->id);
    if (const auto agreements = marksOf(chronology, EventType::Agreement); !agreements.isEmpty())
        addLine(tr("%Ln agreement(s)", nullptr, int(agreements.size())), agreements.constFirst()->id);
    if (const auto missions = marksOf(chronology, EventType::EmbassyOpened);
        !missions.isEmpty()) //: %1 is a date
        addLine(tr("Mission opened: %1").arg(dateInWords(missions.constFirst()->time, format)),
                missions.constFirst()->id);

    addFigureLines();
    if (m_lines->count() == 0 && !document.article.text.isEmpty()) {
        auto *nothing = lineButton(chronology.span() ? tr("Nothing of the usual kinds is told here.")
                                                     : tr("No event of this article could be dated."),
                                   this);
        nothing->setEnabled(false);
        m_lines->addWidget(nothing);
    }
    addSupplementsLine();
    m_lines->addStretch(1);
}

void GlancePanel::addFigureLines()
{
    constexpr int most = 6; // the rest are in the table
    const LocaleFormat &format = Language::format();
    const QList<TradeFigure> &figures = m_state->document()->trade.figures();
    int lines = 0;
    for (qsizetype i = 0; i < figures.size() && lines < most; ++i) {
        const TradeFigure &figure = figures.at(i);
        if (!figure.isFromArticle())
            continue;
        const QString amount = format.money(figure.value.minor, figure.value.currency);
        const QString year = format.year(figure.period.year);
        addFigureLine(figure.flow.isTwoWay()
                          //: %1 a year, %2 an amount of money
                          ? tr("Trade %1: %2").arg(year, amount)
                          //: %1 sells to %2: two countries; %3 a year, %4 an amount of money
                          : tr("%1 to %2 %3: %4")
                                .arg(format.country(figure.flow.exporter),
                                     format.country(figure.flow.importer), year, amount),
                      i);
        ++lines;
    }
}

void GlancePanel::addSupplementsLine()
{
    const QList<Event> &events = m_state->document()->chronology.events();
    const auto count = std::count_if(events.begin(), events.end(), [](const Event &event) {
        return event.origin == EventOrigin::Supplement;
    });
    if (count == 0)
        return;
    //: the facts are not told in the article, but by other sources
    TextButton *button = lineButton(tr("Show %Ln fact(s) the article lacks", nullptr, int(count)), this);
    button->setObjectName(QStringLiteral("supplements"));
    button->setCheckable(true);
    button->setChecked(m_state->filter().showSupplements);
    connect(button, &TextButton::toggled, m_state, &ViewState::showSupplements);
    connect(m_state, &ViewState::filterChanged, button,
            [button](const EventFilter &filter) { button->setChecked(filter.showSupplements); });
    m_lines->addWidget(button, 0, Qt::AlignLeft);
}

void GlancePanel::addLine(const QString &text, EventId event)
{
    TextButton *button = lineButton(text, this);
    connect(button, &TextButton::clicked, this, [this, event] {
        m_state->selectEvent(event);
        Q_EMIT m_state->sourceRequested(m_state->selection());
    });
    m_lines->addWidget(button, 0, Qt::AlignLeft);
}

void GlancePanel::addFigureLine(const QString &text, qsizetype figure)
{
    TextButton *button = lineButton(text, this);
    connect(button, &TextButton::clicked, this, [this, figure] {
        m_state->selectFigure(figure);
        Q_EMIT m_state->sourceRequested(m_state->selection());
    });
    m_lines->addWidget(button, 0, Qt::AlignLeft);
}

} // namespace kalpanji
