// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QObject>

#include <functional>

class QWidget;

namespace kalpanji {

struct TimelineSubject;
class ViewState;

/// "Take it away": asks where to, and writes the timeline, the trade chart or the events as a file.
class Exporter : public QObject
{
    Q_OBJECT

public:
    Exporter(ViewState *state, QWidget *window);

    /// What of the timeline goes into a picture: the stretch it shows, all of it, or what the selected event
    /// fills with some room around.
    enum class Stretch : quint8 { View, Whole, Selection };
    /// As PNG, SVG or PDF; in the latter two every event has its title.
    void exportTimeline(Stretch extent);
    /// Over as many pages as its titles need, the axis on each, after a preview.
    void printTimeline();
    void copyTimelineAsPicture();
    void copyTimelineAsText();
    /// Device pixels per pixel of PNG files, 1–8.
    void setPictureScale(double scale) { m_scale = scale; }
    void exportTrade();
    /// All events as CSV or JSON.
    void exportEvents();

Q_SIGNALS:
    void written(const QString &fileName);
    void failed(const kalpanji::Error &error);

private:
    using Writer = std::function<Result<Done>(const QString &fileName)>;
    void ask(const QString &title, const QString &suggestion, const QStringList &filters, Writer write);
    [[nodiscard]] static QStringList pictureFilters();
    /// The article's title as a file name.
    [[nodiscard]] QString baseName() const;

    [[nodiscard]] TimelineSubject timelineSubject(Stretch extent) const;

    double m_scale = 2;
    ViewState *m_state;
    QWidget *m_window;
};

} // namespace kalpanji
