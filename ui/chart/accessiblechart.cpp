// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chart/accessiblechart.h"

#include "ui/chart/chartcanvas.h"
#include "ui/chart/tradetext.h"
#include "ui/shell/language.h"

#include <QAccessibleWidget>
#include <QPointer>

namespace kalpanji {

namespace {

/// One point of the chart. Registered with, and deleted by, its AccessibleChart.
class AccessiblePoint final : public QAccessibleInterface
{
public:
    AccessiblePoint(ChartCanvas *canvas, int point)
        : m_canvas(canvas)
        , m_point(point)
    {
    }

    bool isValid() const override { return m_canvas && m_point < m_canvas->plan().points.size(); }
    QObject *object() const override { return nullptr; }
    QAccessibleInterface *parent() const override { return QAccessible::queryAccessibleInterface(m_canvas); }
    QAccessibleInterface *child(int) const override { return nullptr; }
    QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    void setText(QAccessible::Text, const QString &) override { }
    QAccessible::Role role() const override { return QAccessible::ListItem; }

    QString text(QAccessible::Text kind) const override
    {
        return isValid() && kind == QAccessible::Name ? m_canvas->pointText(m_point) : QString();
    }

    QRect rect() const override
    {
        if (!isValid())
            return {};
        const QRect mark = m_canvas->pointRect(m_point);
        return {m_canvas->mapToGlobal(mark.topLeft()), mark.size()};
    }

    QAccessible::State state() const override
    {
        QAccessible::State state;
        state.selectable = true;
        state.focusable = true;
        state.invalid = !isValid();
        state.selected = isValid() && m_canvas->current() == m_point;
        state.focused = state.selected && m_canvas->hasFocus();
        return state;
    }

private:
    QPointer<ChartCanvas> m_canvas;
    int m_point;
};

class AccessibleChart final : public QAccessibleWidget
{
public:
    explicit AccessibleChart(ChartCanvas *canvas)
        : QAccessibleWidget(canvas, QAccessible::Chart)
    {
    }
    ~AccessibleChart() override
    {
        for (const QAccessible::Id id : std::as_const(m_points))
            QAccessible::deleteAccessibleInterface(id);
    }
    Q_DISABLE_COPY_MOVE(AccessibleChart)

    int childCount() const override { return static_cast<int>(canvas()->plan().points.size()); }

    QAccessibleInterface *child(int point) const override
    {
        if (point < 0 || point >= childCount())
            return nullptr;
        while (m_points.size() <= point) {
            const int next = static_cast<int>(m_points.size());
            m_points.append(QAccessible::registerAccessibleInterface(new AccessiblePoint(canvas(), next)));
        }
        return QAccessible::accessibleInterface(m_points.at(point));
    }

    int indexOfChild(const QAccessibleInterface *child) const override
    {
        for (int point = 0; point < m_points.size(); ++point) {
            if (QAccessible::accessibleInterface(m_points.at(point)) == child)
                return point;
        }
        return -1;
    }

    QAccessibleInterface *childAt(int x, int y) const override
    {
        const QPoint at = canvas()->mapFromGlobal(QPoint(x, y));
        return child(static_cast<int>(canvas()->plan().pointNear(at, 12)));
    }

    QAccessibleInterface *focusChild() const override { return child(static_cast<int>(canvas()->current())); }

private:
    ChartCanvas *canvas() const { return static_cast<ChartCanvas *>(widget()); }

    mutable QList<QAccessible::Id> m_points;
};

QAccessibleInterface *makeAccessibleChart(const QString &, QObject *object)
{
    auto *canvas = qobject_cast<ChartCanvas *>(object);
    return canvas ? new AccessibleChart(canvas) : nullptr;
}

} // namespace

void installChartAccessibility()
{
    static const bool once = [] {
        QAccessible::installFactory(makeAccessibleChart);
        return true;
    }();
    Q_UNUSED(once)
}

void notifyChartFocus(ChartCanvas *canvas, qsizetype point)
{
    if (point < 0 || !canvas->hasFocus())
        return;
    QAccessibleEvent event(canvas, QAccessible::Focus);
    event.setChild(static_cast<int>(point));
    QAccessible::updateAccessibility(&event);
}

} // namespace kalpanji
