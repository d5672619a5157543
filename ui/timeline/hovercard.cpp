// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/hovercard.h"

#include "core/text/graphemes.h"
#include "ui/shell/theme.h"
#include "ui/timeline/timelinetexts.h"

#include <QLabel>
#include <QScreen>
#include <QVBoxLayout>

namespace kalpanji {

namespace {

constexpr int cardWidth = 340;
constexpr qsizetype sentenceClusters = 260;

QLabel *addLabel(QVBoxLayout *layout, const QString &name)
{
    auto *label = new QLabel;
    label->setObjectName(name);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    layout->addWidget(label);
    return label;
}

void setColour(QLabel *label, const QColor &colour)
{
    QPalette palette = label->palette();
    palette.setColor(QPalette::WindowText, colour);
    label->setPalette(palette);
}

} // namespace

HoverCard::HoverCard(QWidget *parent)
    : QFrame(parent, Qt::ToolTip)
{
    setObjectName(QStringLiteral("timelineCard"));
    setFrameShape(QFrame::Box);
    setAutoFillBackground(true);
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setAttribute(Qt::WA_ShowWithoutActivating);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 10, 12, 10);
    layout->setSpacing(4);
    m_date = addLabel(layout, QStringLiteral("cardDate"));
    m_title = addLabel(layout, QStringLiteral("cardTitle"));
    m_sentence = addLabel(layout, QStringLiteral("cardSentence"));
    m_note = addLabel(layout, QStringLiteral("cardNote"));
    m_article = addLabel(layout, QStringLiteral("cardArticle"));
    hide();
}

void HoverCard::showFor(const Document &document, const Event &event, const LocaleFormat &format,
                        const QRect &mark, const QString &article)
{
    const Theme &theme = currentTheme();
    QPalette palette = theme.palette();
    palette.setColor(QPalette::Window, theme.paper);
    palette.setColor(QPalette::WindowText, theme.line);
    setPalette(palette);
    QFont strong = font();
    strong.setWeight(QFont::DemiBold);
    m_title->setFont(strong);
    setColour(m_date, theme.accent);
    setColour(m_title, theme.text);
    setColour(m_sentence, theme.text);
    setColour(m_note, theme.faintText);
    setColour(m_article, theme.accent);
    m_date->setText(TimelineTexts::date(event.time, format));
    m_title->setText(event.title);
    const QString sentence = event.source.of(document.article.text).toString().simplified();
    m_sentence->setText(elidedAtCluster(sentence, sentenceClusters));
    m_sentence->setVisible(!sentence.isEmpty() && sentence != event.title);
    const QString standing = TimelineTexts::standing(event);
    m_note->setText(standing.isEmpty() ? TimelineTexts::evidence(event) : standing);
    m_note->setVisible(!m_note->text().isEmpty());
    m_article->setText(article);
    m_article->setVisible(!article.isEmpty());

    setFixedWidth(cardWidth);
    const int height = std::max(sizeHint().height(), layout()->heightForWidth(cardWidth));
    setFixedHeight(height);
    const QRect room = parentWidget()->screen()->availableGeometry();
    const int below = mark.bottom() + 8;
    const int above = mark.top() - 8 - height;
    const int x = std::clamp(mark.left(), room.left(), std::max(room.left(), room.right() - cardWidth));
    move(x, above >= room.top() ? above : below);
    show();
}

} // namespace kalpanji
