// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reader/contentsview.h"

#include "ui/reader/contentsmodel.h"
#include "ui/shell/theme.h"
#include "ui/shell/viewstate.h"

#include <QHeaderView>
#include <QStyledItemDelegate>

namespace kalpanji {

namespace {

/// Rows with room for the vowel signs of Bengali, which reach further than the height its font claims.
class RoomyRows : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        QSize size = QStyledItemDelegate::sizeHint(option, index);
        size.setHeight(std::max(size.height(), QFontInfo(option.font).pixelSize() * 9 / 5));
        return size;
    }
};

} // namespace

ContentsView::ContentsView(ViewState *state, QWidget *parent)
    : QTreeView(parent)
    , m_state(state)
    , m_model(new ContentsModel(this))
{
    setObjectName(QStringLiteral("contents"));
    setFrameShape(NoFrame);
    setHeaderHidden(true);
    setModel(m_model);
    setItemDelegate(new RoomyRows(this));
    setUniformRowHeights(true);
    setAllColumnsShowFocus(true);
    setExpandsOnDoubleClick(false);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setIndentation(fontMetrics().height() * 3 / 4);
    header()->setStretchLastSection(false);
    header()->setSectionResizeMode(ContentsModel::Title, QHeaderView::Stretch);
    header()->setSectionResizeMode(ContentsModel::Years, QHeaderView::ResizeToContents);
    const auto request = [this](const QModelIndex &index) {
        Q_EMIT sectionRequested(index.data(ContentsModel::OffsetRole).value<qsizetype>());
    };
    connect(this, &QTreeView::clicked, this, request);
    connect(this, &QTreeView::activated, this, request);
    connect(state, &ViewState::documentChanged, this, &ContentsView::setDocument);
    setDocument();
    quieten();
    retranslate();
}

void ContentsView::setDocument()
{
    m_model->setDocument(m_state->document());
    expandAll();
    setPosition(0);
}

void ContentsView::setPosition(qsizetype offset)
{
    if (const QModelIndex section = m_model->sectionAt(offset); section != currentIndex())
        setCurrentIndex(section);
}

void ContentsView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::PaletteChange)
        quieten();
    QTreeView::changeEvent(event);
}

void ContentsView::quieten()
{
    const Theme &theme = currentTheme();
    QPalette own = palette();
    if (own.color(QPalette::Highlight) == theme.accentWash)
        return; // it is our own change that is being told
    own.setColor(QPalette::Highlight, theme.accentWash);
    own.setColor(QPalette::HighlightedText, theme.text);
    setPalette(own);
}

void ContentsView::retranslate()
{
    setAccessibleName(tr("Contents"));
    m_model->retranslate();
}

} // namespace kalpanji
