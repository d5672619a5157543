// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/timeline/timelinepainter.h"
#include "ui/timeline/timelinescene.h"

#include <QWidget>

namespace kalpanji {

class HoverCard;
class TimelineInput;
class TimelineNavigator;

/// The lanes and the axis as a widget. A list of events to screen readers: row 0 is the earliest event shown.
/// Events go by their joined ids.
/// Holds no selection and no window of its own; both are ViewState's.
class TimelineCanvas : public QWidget
{
    Q_OBJECT

public:
    TimelineCanvas(ViewState *state, TimelineNavigator *navigator, QWidget *parent = nullptr);
    ~TimelineCanvas() override;

    void setContent(TimelineContent content);
    void applyTheme();
    void applyLanguage();

    [[nodiscard]] ViewState *state() const { return m_state; }
    [[nodiscard]] TimelineNavigator *navigator() const { return m_navigator; }
    /// Laid out for the window of the moment.
    [[nodiscard]] TimelineScene &scene();

    /// The selected event, by its joined id.
    [[nodiscard]] EventId current() const;
    void select(EventId joined);
    /// Where it stands on the axis; nothing when it has no date.
    [[nodiscard]] std::optional<DaySpan> currentSpan() const;

    [[nodiscard]] qsizetype rowCount() const { return order().size(); }
    [[nodiscard]] qsizetype rowOf(EventId id) const;
    [[nodiscard]] qsizetype rowAt(QPoint position);
    [[nodiscard]] qsizetype currentRow() const;
    /// Of the mark; null when it has none in the window of the moment.
    [[nodiscard]] QRect rectOf(qsizetype row);
    [[nodiscard]] QString accessibleNameOf(qsizetype row) const;
    [[nodiscard]] QString sentenceOf(qsizetype row) const;
    /// Selects, brings into view, and shows its card when `withCard`.
    void selectRow(qsizetype row, bool withCard = false);
    /// The next row (1) or the one before (-1) that is not dimmed, unless all are.
    void selectNext(int direction);
    /// The nearest event of the next lane below (1) or above (-1) that has one.
    void selectInLane(int direction);
    void requestSource();

    void setHovered(EventId id);
    void hideCard();
    /// Lanes that do not fit scroll; `scroll` as TimelineScene::setScroll().
    void scrollLanes(double scroll);
    /// The stretch being marked for zooming, as pixels of the plot; from == to: none.
    void setRubberBand(double from, double to);

    [[nodiscard]] QSize sizeHint() const override { return {900, 260}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {260, 120}; }

Q_SIGNALS:
    /// The plot lies elsewhere than before, or its lanes are scrolled otherwise; see scene().
    void laidOut();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    bool event(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void refresh();
    void tellWhenMoved();
    void revealLane();
    void showCard(EventId id);
    [[nodiscard]] const QList<EventId> &order() const { return m_scene.content().order; }
    [[nodiscard]] int laneOfEvent(EventId id) const;
    [[nodiscard]] QString laneNameOf(EventId id) const;

    ViewState *m_state;
    TimelineNavigator *m_navigator;
    TimelineInput *m_input = nullptr;
    HoverCard *m_card;
    TimelineScene m_scene {TextSprites::Mode::Cached};
    TimelinePainter m_painter {TextSprites::Mode::Cached};
    std::vector<qint32> m_rows; ///< by joined id
    EventId m_hovered = EventId::None;
    double m_bandFrom = 0;
    double m_bandTo = 0;
    QRectF m_told; ///< plot left, scroll, plot height and scroll range, as laidOut() last told them
    bool m_stale = true;
};

} // namespace kalpanji
