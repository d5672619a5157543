// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/timeline/eras.h"
#include "core/timeline/ticks.h"
#include "core/timeline/timelineframe.h"
#include "ui/shell/viewstate.h"
#include "ui/timeline/glyphs.h"
#include "ui/timeline/textsprites.h"
#include "ui/timeline/timelinecontent.h"

#include <QRectF>

namespace kalpanji {

/// A timeline at one size, in one language and look: knows where everything stands, draws nothing. Used by
/// the window and by pictures alike.
///
/// One article's lanes stand above the axis. Of two articles the second one's stand below it, each under its
/// title.
class TimelineScene
{
public:
    explicit TimelineScene(TextSprites::Mode mode);
    TimelineScene(const TimelineScene &) = delete;
    TimelineScene &operator=(const TimelineScene &) = delete;

    void setContent(TimelineContent content);
    void setStyle(const TimelineStyle &style);
    void setFormat(const LocaleFormat &format);
    void setSize(QSizeF size);
    /// At most so many texts are shaped for one frame; the rest show as glyphs until the next. Default: all.
    void setShapingBudget(int texts) { m_budget = texts; }

    /// A row above the lanes for each of these sets (EraSet::id).
    void setEras(const QStringList &ids);
    /// For pictures: every event is tried as a mark of its own, with its whole title, in as many rows as
    /// there is room for.
    void setComplete(bool complete);

    /// Lays out what `window` shows.
    void update(const TimeWindow &window, EventId emphasised);
    /// Whether the last frame left labels out for want of budget.
    [[nodiscard]] bool wantsAnotherFrame() const { return m_unshaped > 0; }
    /// How many texts the last frame shaped, for the benchmark.
    [[nodiscard]] int textsShaped() const { return m_shaped; }

    [[nodiscard]] const TimelineContent &content() const { return m_content; }
    [[nodiscard]] const JoinedEvents &events() const { return m_content.events; }
    [[nodiscard]] const TimelineIndex &index() const { return m_content.index; }
    [[nodiscard]] const TimelineFrame &frame() const { return m_frame; }
    [[nodiscard]] const AxisTicks &ticks() const { return m_ticks; }
    [[nodiscard]] const TimelineStyle &style() const { return m_style; }
    [[nodiscard]] const LayoutMetrics &metrics() const { return m_metrics; }
    [[nodiscard]] const LocaleFormat &format() const { return m_labels.format(); }
    [[nodiscard]] TextSprites &texts() { return m_texts; }
    [[nodiscard]] QSizeF size() const { return m_size; }
    [[nodiscard]] const QList<EraSet> &eras() const { return m_eras; }
    /// Above the plot, as high as the rows of eras.
    [[nodiscard]] double erasHeight() const { return double(m_eras.size()) * m_style.axisRow(); }
    /// Where the lanes are, and between those of two articles the axis; left of it their names.
    [[nodiscard]] QRectF plot() const { return m_plot; }
    /// The part of the plot with the lanes of an article.
    [[nodiscard]] QRectF lanesOf(int article) const;
    /// The colour a lane lies on: every other one is shaded.
    [[nodiscard]] const QColor &ground(int lane) const
    {
        return lane % 2 == 0 ? m_style.theme.band : m_style.theme.paper;
    }
    /// Top of the axis.
    [[nodiscard]] double axisTop() const { return lanesOf(0).bottom(); }
    [[nodiscard]] double axisHeight() const { return 2 * m_style.axisRow() + 6; }
    /// Above the lanes of each of two articles: its title; nothing while there is one.
    [[nodiscard]] double titleHeight() const;
    [[nodiscard]] bool isComparison() const { return m_content.events.articles() > 1; }

    /// What is drawn of an event: kept together, and apart from the event, which lies elsewhere in memory for
    /// each of them.
    struct MarkContent {
        QString title; ///< of a mark with a label, cut at clusters
        QString date; ///< before it where there is room: "১৪ জানু ১৯৯২"
        GlyphLook look;
        double titleWidth = -1; ///< below 0: not shaped yet
        double dateWidth = -1;
    };
    [[nodiscard]] const MarkContent &contentOf(EventId id) { return markContent(id); }
    /// Of the text on a badge: "+১২".
    [[nodiscard]] QString badgeText(const CountBadge &badge);
    [[nodiscard]] QString laneName(int lane) const;
    /// Cut to the room left of the plot, a lane each.
    [[nodiscard]] const QStringList &shownNames() const { return m_shownNames; }
    /// In the coordinates of the whole picture.
    [[nodiscard]] QRectF rectOf(const PlacedMark &mark) const;
    [[nodiscard]] QRectF rectOf(const CountBadge &badge) const;
    [[nodiscard]] const PlacedMark *markAt(QPointF position) const;
    [[nodiscard]] const CountBadge *badgeAt(QPointF position) const;

private:
    MarkContent &markContent(EventId id);
    void measure();
    void plan();
    [[nodiscard]] LayoutSource source();

    TimelineContent m_content;
    QList<EraSet> m_eras;
    TimelineStyle m_style;
    LayoutMetrics m_metrics;
    TickLabels m_labels;
    TextSprites m_texts;
    QHash<EventId, MarkContent> m_markContents;
    QHash<qsizetype, QString> m_badgeTexts;
    QHash<EventId, DateMark> m_marks;
    QSizeF m_size;
    QRectF m_plot;
    QList<LaneBox> m_boxes;
    QStringList m_shownNames;
    double m_firstLanesHeight = 0; ///< of the first article's lanes
    TimelineFrame m_frame;
    AxisTicks m_ticks;
    int m_budget = 1 << 20;
    bool m_complete = false;
    int m_shaped = 0;
    int m_unshaped = 0;
    bool m_stale = true; ///< sizes must be measured and lanes planned again
};

} // namespace kalpanji
