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

#include <optional>

namespace kalpanji {

/// A timeline at one size, in one language and look: knows where everything stands, draws nothing. Used by
/// the window and by pictures alike.
///
/// The lanes stand above the axis, under the eras. Of two articles the second one's follow those of the
/// first, each under its title and, where there is room, above an axis of its own. Eras and lanes that are
/// higher than the plot scroll in it.
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
    /// Of the rows of eras, above the lanes.
    [[nodiscard]] double erasHeight() const { return double(m_eras.size()) * m_style.axisRow(); }
    /// Where eras and lanes are seen; left of it their names, below it the axis.
    [[nodiscard]] QRectF plot() const { return m_plot; }
    /// The lanes of an article, also where they are scrolled out of the plot.
    [[nodiscard]] QRectF lanesOf(int article) const;
    /// How far eras and lanes can be scrolled up, and are: pixels.
    [[nodiscard]] double scrollRange() const
    {
        const double hidden = m_contentHeight - m_plot.height();
        return hidden < 0.5 ? 0 : hidden; // heights are sums: less than half a pixel is none
    }
    [[nodiscard]] double scroll() const { return m_scroll; }
    /// Stays within the range, from the next update() on.
    void setScroll(double scroll) { m_scroll = scroll; }
    /// The scroll nearest to that of now at which the whole of a lane is seen; its top, when it is higher
    /// than the plot.
    [[nodiscard]] double scrollToLane(int lane) const;
    /// Top of the first row of eras.
    [[nodiscard]] double erasTop() const { return m_plot.top() - m_scroll; }
    /// The colour a lane lies on: every other one is shaded.
    [[nodiscard]] const QColor &ground(int lane) const
    {
        return lane % 2 == 0 ? m_style.theme.band : m_style.theme.paper;
    }
    /// Top of the axis, which does not scroll.
    [[nodiscard]] double axisTop() const { return m_plot.bottom(); }
    /// Top of the axis below the first of two articles, which does; none where there is no room for it.
    [[nodiscard]] std::optional<double> innerAxisTop() const;
    [[nodiscard]] double axisHeight() const { return 2 * m_style.axisRow() + 6; }
    /// Above the lanes of each of two articles: its title; nothing while there is one.
    [[nodiscard]] double titleHeight() const;
    [[nodiscard]] bool isComparison() const { return m_content.events.articles() > 1; }

    /// What is drawn of an event: kept together, and apart from the event, which lies elsewhere in memory for
    /// each of them.
    struct MarkContent {
        QString title; ///< of a mark with a label, cut at clusters
        QString dated; ///< with its date before it, where there is room: "১৪ জানু ১৯৯২", tab, title
        GlyphLook look;
        DateMark mark;
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
    QSizeF m_size;
    QRectF m_plot;
    QList<LaneBox> m_boxes;
    QStringList m_shownNames;
    double m_contentHeight = 0; ///< of eras, titles, lanes and what is between them
    double m_scroll = 0;
    bool m_hasInnerAxis = false;
    bool m_squeezed = false; ///< a picture too low for text in its lanes
    TimelineFrame m_frame;
    AxisTicks m_ticks;
    int m_budget = 1 << 20;
    bool m_complete = false;
    int m_shaped = 0;
    int m_unshaped = 0;
    bool m_stale = true; ///< sizes must be measured and lanes planned again
};

} // namespace kalpanji
