// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/find/findbar.h"

#include "ui/find/search.h"
#include "ui/reader/articleview.h"
#include "ui/shell/language.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QStyle>
#include <QToolButton>

namespace kalpanji {

FindBar::FindBar(Search *search, ArticleView *view, QWidget *parent)
    : QFrame(parent)
    , m_search(search)
    , m_view(view)
    , m_query(new QLineEdit(this))
    , m_count(new QLabel(this))
    , m_events(addButton("findEvents"))
    , m_previous(addButton("findBarPrevious"))
    , m_next(addButton("findBarNext"))
    , m_wholeWord(addButton("findWholeWord"))
    , m_exact(addButton("findExact"))
    , m_close(addButton("findClose"))
{
    setObjectName(QStringLiteral("findBar"));
    setAutoFillBackground(true);
    m_query->setObjectName(QStringLiteral("findQuery"));
    m_query->setClearButtonEnabled(true);
    m_count->setObjectName(QStringLiteral("findCount"));
    m_previous->setArrowType(Qt::UpArrow);
    m_next->setArrowType(Qt::DownArrow);
    m_close->setIcon(style()->standardIcon(QStyle::SP_TitleBarCloseButton));
    for (QToolButton *choice : {m_wholeWord, m_exact})
        choice->setCheckable(true);
    arrange();
    connect(m_query, &QLineEdit::textChanged, this, &FindBar::search);
    connect(m_wholeWord, &QToolButton::toggled, this, &FindBar::search);
    connect(m_exact, &QToolButton::toggled, this, &FindBar::search);
    connect(m_next, &QToolButton::clicked, this, [this] { step(1); });
    connect(m_previous, &QToolButton::clicked, this, [this] { step(-1); });
    connect(m_events, &QToolButton::clicked, this, [this] { m_search->stepEvent(1); });
    connect(m_close, &QToolButton::clicked, this, &FindBar::close);
    connect(search, &Search::found, this, &FindBar::showResult);
    connect(search, &Search::stepped, this, &FindBar::showResult);
    hide();
    retranslate();
}

QToolButton *FindBar::addButton(const char *name)
{
    auto *button = new QToolButton(this);
    button->setObjectName(QLatin1String(name));
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::TabFocus);
    return button;
}

void FindBar::arrange()
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(6, 4, 6, 4);
    row->addWidget(m_query, 1);
    for (QWidget *widget : std::initializer_list<QWidget *> {m_count, m_events, m_previous, m_next,
                                                             m_wholeWord, m_exact, m_close})
        row->addWidget(widget);
}

void FindBar::open()
{
    if (isHidden())
        m_start = m_view->position();
    show();
    const QString selected = m_view->textCursor().selectedText();
    if (!selected.isEmpty() && !selected.contains(QChar::ParagraphSeparator))
        m_query->setText(selected);
    m_query->setFocus(Qt::ShortcutFocusReason);
    m_query->selectAll();
    search();
}

void FindBar::findNext()
{
    if (isHidden())
        open();
    else
        step(1);
}

void FindBar::findPrevious()
{
    if (isHidden())
        open();
    else
        step(-1);
}

void FindBar::search()
{
    if (isHidden())
        return;
    const SearchQuery query {m_query->text(), m_exact->isChecked() ? Matching::Exact : Matching::Folded,
                             m_wholeWord->isChecked() ? WordBounds::WholeWord : WordBounds::Anywhere};
    // typing on keeps to the hit one is at, as long as it is one
    const TextRange hit = m_search->currentHit();
    m_search->start(query, hit.isEmpty() ? m_view->position() : hit.start);
}

void FindBar::step(int steps)
{
    if (m_search->hits().isEmpty())
        m_search->stepEvent(steps);
    else
        m_search->step(steps);
}

void FindBar::showResult()
{
    const qsizetype hits = m_search->hits().size();
    const qsizetype events = m_search->events().size();
    const bool asked = !m_search->query().text.isEmpty();
    const LocaleFormat &format = Language::format();
    m_count->setText(!asked ? QString()
                         : hits == 0
                         ? tr("Not in the text")
                         //: the third of fourteen places where a word was found
                         : tr("%1 of %2").arg(format.integer(m_search->current() + 1), format.integer(hits)));
    m_events->setText(tr("%Ln event(s)", nullptr, int(events)));
    m_events->setVisible(m_search->isDate());
    m_events->setEnabled(events > 0);
    m_previous->setEnabled(hits > 0 || events > 0);
    m_next->setEnabled(hits > 0 || events > 0);
    if (asked && isVisible()) {
        m_query->setAccessibleDescription(m_count->text());
        QAccessibleEvent changed(m_query, QAccessible::DescriptionChanged);
        QAccessible::updateAccessibility(&changed);
    }
}

void FindBar::close()
{
    hide();
    m_search->clear();
    m_view->setFocus(Qt::OtherFocusReason);
}

void FindBar::returnToStart()
{
    close();
    m_view->setPosition(m_start);
}

void FindBar::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Escape:
        returnToStart();
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        step(event->modifiers().testFlag(Qt::ShiftModifier) ? -1 : 1);
        return;
    default:
        QFrame::keyPressEvent(event);
    }
}

void FindBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QFrame::changeEvent(event);
}

void FindBar::retranslate()
{
    setAccessibleName(tr("Find in the article"));
    m_query->setPlaceholderText(tr("Find text or a date: 1992, Jan 1992, 2002..2012"));
    m_query->setAccessibleName(tr("Text or date to find"));
    m_wholeWord->setText(tr("Whole word"));
    m_wholeWord->setToolTip(tr("Find whole words only, not parts of longer ones"));
    m_exact->setText(tr("As written"));
    m_exact->setToolTip(tr("Tell apart capitals, accents and the digits of different scripts"));
    m_events->setToolTip(tr("Select the next event of this time"));
    const auto name = [](QToolButton *button, const QString &words) {
        button->setAccessibleName(words);
        button->setToolTip(words);
    };
    name(m_previous, tr("Previous hit"));
    name(m_next, tr("Next hit"));
    name(m_close, tr("Close and stay here"));
    showResult();
}

} // namespace kalpanji
