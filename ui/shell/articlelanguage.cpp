// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/articlelanguage.h"

#include "core/time/languagepack.h"
#include "ui/shell/language.h"
#include "ui/shell/viewstate.h"

#include <QActionGroup>
#include <QEvent>
#include <QLocale>
#include <QMenu>

namespace kalpanji {

namespace {

QString nameOf(const QString &code)
{
    if (Language::available().contains(code))
        return Language::nativeName(code);
    const QLocale locale(code);
    return locale.language() == QLocale::C ? code : locale.nativeLanguageName();
}

} // namespace

ArticleLanguage::ArticleLanguage(const ViewState *state, QWidget *parent)
    : TextButton(parent)
    , m_state(state)
{
    setObjectName(QStringLiteral("articleLanguage"));
    auto *menu = new QMenu(this);
    auto *choice = new QActionGroup(menu);
    const QStringList codes = packedLanguages(); // those that dates are read in
    for (const QString &code : codes) {
        QAction *action = menu->addAction(nameOf(code));
        action->setData(code);
        action->setCheckable(true);
        choice->addAction(action);
    }
    setMenu(menu);
    connect(choice, &QActionGroup::triggered, this,
            [this](const QAction *action) { Q_EMIT chosen(action->data().toString()); });
    connect(state, &ViewState::documentChanged, this, &ArticleLanguage::retranslate);
    retranslate();
}

void ArticleLanguage::setChangeable(bool changeable) { setEnabled(changeable); }

void ArticleLanguage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    TextButton::changeEvent(event);
}

void ArticleLanguage::retranslate()
{
    const QString &code = m_state->document()->article.language;
    if (code.isEmpty())
        setText(tr("Article language: not recognised"));
    else
        //: %1 is the name of a language in that language
        setText(tr("Article language: %1").arg(nameOf(code)));
    setAccessibleName(text());
    setToolTip(tr("Choose in which language this article is read"));
    const QList<QAction *> actions = menu()->actions();
    for (QAction *action : actions)
        action->setChecked(action->data().toString() == code);
}

} // namespace kalpanji
