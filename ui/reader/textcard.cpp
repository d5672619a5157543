// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reader/textcard.h"

#include "ui/shell/theme.h"

#include <QAccessible>
#include <QLabel>
#include <QScreen>
#include <QVBoxLayout>

namespace kalpanji {

namespace {

QColor colourOf(CardLine::Role role, const Theme &theme)
{
    switch (role) {
    case CardLine::Role::Date:
        return theme.accent;
    case CardLine::Role::Note:
        return theme.faintText;
    case CardLine::Role::Title:
    case CardLine::Role::Text:
        break;
    }
    return theme.text;
}

} // namespace

TextCard::TextCard(QWidget *parent)
    : QFrame(parent, Qt::ToolTip)
    , m_layout(new QVBoxLayout(this))
{
    setObjectName(QStringLiteral("readerCard"));
    setFrameShape(QFrame::Box);
    setAutoFillBackground(true);
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setAttribute(Qt::WA_ShowWithoutActivating);
    const int room = fontMetrics().height() / 2;
    m_layout->setContentsMargins(room * 3 / 2, room, room * 3 / 2, room);
    m_layout->setSpacing(room / 2);
    hide();
}

void TextCard::showLines(const QList<CardLine> &lines, const QRect &place)
{
    const Theme &theme = currentTheme();
    QPalette own = theme.palette();
    own.setColor(QPalette::Window, theme.paper);
    own.setColor(QPalette::WindowText, theme.line);
    setPalette(own);
    while (QLayoutItem *item = m_layout->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const CardLine &line : lines) {
        auto *label = new QLabel(line.text);
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        label->setMargin(fontMetrics().height() / 8); // Bengali signs reach above the height its font claims
        own.setColor(QPalette::WindowText, colourOf(line.role, theme));
        label->setPalette(own);
        QFont font = label->font();
        font.setBold(line.role == CardLine::Role::Date || line.role == CardLine::Role::Title);
        label->setFont(font);
        m_layout->addWidget(label);
    }
    const int width = fontMetrics().height() * 18;
    const int height = m_layout->heightForWidth(width);
    setFixedSize(width, height);
    const QRect room = parentWidget()->screen()->availableGeometry();
    constexpr int gap = 6;
    const int x = std::clamp(place.left(), room.left(), std::max(room.left(), room.right() - width));
    const int below = place.bottom() + gap;
    move(x, below + height <= room.bottom() ? below : place.top() - gap - height);
    QStringList said;
    for (const CardLine &line : lines)
        said.append(line.text);
    setAccessibleName(said.join(QStringLiteral(". ")));
    show();
    QAccessibleEvent alert(this, QAccessible::Alert); // read out: the card never has the focus
    QAccessible::updateAccessibility(&alert);
}

QStringList TextCard::lines() const
{
    QStringList texts;
    for (int i = 0; i < m_layout->count(); ++i)
        texts.append(qobject_cast<QLabel *>(m_layout->itemAt(i)->widget())->text());
    return texts;
}

} // namespace kalpanji
