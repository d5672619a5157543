// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/textbutton.h"

namespace kalpanji {

class ViewState;

/// Tells in which language the article shown is being read, and lets a person choose another.
class ArticleLanguage : public TextButton
{
    Q_OBJECT

public:
    explicit ArticleLanguage(const ViewState *state, QWidget *parent = nullptr);

    /// Whether another language may be chosen: not for an article whose language is known.
    void setChangeable(bool changeable);

Q_SIGNALS:
    /// A person wants the article to be read anew in this language.
    void chosen(const QString &code);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    const ViewState *m_state;
};

} // namespace kalpanji
