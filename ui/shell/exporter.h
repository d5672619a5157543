// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QObject>

#include <functional>

class QWidget;

namespace kalpanji {

class ViewState;

/// "Take it away": asks where to, and writes the timeline, the trade chart or the events as a file.
class Exporter : public QObject
{
    Q_OBJECT

public:
    Exporter(ViewState *state, QWidget *window);

    /// The span the timeline shows, as PNG, SVG or PDF.
    void exportTimeline();
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

    ViewState *m_state;
    QWidget *m_window;
};

} // namespace kalpanji
