// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document.h"
#include "core/text/localeformat.h"

#include <QFrame>
#include <QRect>

class QLabel;

namespace kalpanji {

/// What is known of one event, beside its mark: date in words, title, the sentence, how the date is known.
class HoverCard : public QFrame
{
    Q_OBJECT

public:
    explicit HoverCard(QWidget *parent);

    /// Stands above or below `mark`, in the coordinates of the screen. `article` is named when given.
    void showFor(const Document &document, const Event &event, const LocaleFormat &format, const QRect &mark,
                 const QString &article = {});

private:
    QLabel *m_date;
    QLabel *m_title;
    QLabel *m_sentence;
    QLabel *m_note;
    QLabel *m_article;
};

} // namespace kalpanji
