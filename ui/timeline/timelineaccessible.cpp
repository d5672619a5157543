// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/timelineaccessible.h"

#include "ui/timeline/timelinecanvas.h"

#include <QAccessibleWidget>
#include <QHash>
#include <QPointer>

namespace kalpanji {

namespace {

/// One event, named by its place in the view's order; what it says is looked up when asked.
class MarkAccessible final : public QAccessibleInterface, public QAccessibleActionInterface
{
public:
    MarkAccessible(TimelineCanvas *view, int row)
        : m_view(view)
        , m_row(row)
    {
    }

    bool isValid() const override { return m_view && m_row < m_view->rowCount(); }
    QObject *object() const override { return nullptr; }
    QAccessibleInterface *parent() const override { return QAccessible::queryAccessibleInterface(m_view); }
    QAccessibleInterface *child(int) const override { return nullptr; }
    QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    void setText(QAccessible::Text, const QString &) override { }
    QAccessible::Role role() const override { return QAccessible::ListItem; }
    int row() const { return m_row; }

    QString text(QAccessible::Text kind) const override
    {
        if (!isValid())
            return {};
        if (kind == QAccessible::Name)
            return m_view->accessibleNameOf(m_row);
        return kind == QAccessible::Description ? m_view->sentenceOf(m_row) : QString();
    }

    QRect rect() const override
    {
        if (!isValid())
            return {};
        const QRect mark = m_view->rectOf(m_row);
        return mark.isNull() ? QRect() : QRect(m_view->mapToGlobal(mark.topLeft()), mark.size());
    }

    QAccessible::State state() const override
    {
        QAccessible::State state;
        state.selectable = true;
        state.focusable = true;
        state.invalid = !isValid();
        if (isValid()) {
            state.selected = m_view->currentRow() == m_row;
            state.focused = state.selected && m_view->hasFocus();
            state.offscreen = m_view->rectOf(m_row).isNull();
        }
        return state;
    }

    void *interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface *>(this)
                                                    : nullptr;
    }
    QStringList actionNames() const override { return {pressAction(), setFocusAction()}; }
    void doAction(const QString &name) override
    {
        if (!isValid())
            return;
        m_view->selectRow(m_row);
        if (name == pressAction())
            m_view->requestSource();
    }
    QStringList keyBindingsForAction(const QString &) const override { return {}; }

private:
    QPointer<TimelineCanvas> m_view;
    int m_row;
};

/// The list. Its items come into being when somebody asks for them, and only those: lazy at a million events.
class TimelineAccessible final : public QAccessibleWidget
{
public:
    explicit TimelineAccessible(TimelineCanvas *view)
        : QAccessibleWidget(view, QAccessible::List)
    {
    }
    ~TimelineAccessible() override
    {
        for (const QAccessible::Id id : std::as_const(m_items))
            QAccessible::deleteAccessibleInterface(id);
    }
    Q_DISABLE_COPY_MOVE(TimelineAccessible)

    int childCount() const override { return static_cast<int>(view()->rowCount()); }

    QAccessibleInterface *child(int row) const override
    {
        if (row < 0 || row >= childCount())
            return nullptr;
        const auto known = m_items.constFind(row);
        if (known != m_items.cend())
            return QAccessible::accessibleInterface(*known);
        auto *item = new MarkAccessible(view(), row);
        m_items.insert(row, QAccessible::registerAccessibleInterface(item));
        return item;
    }

    int indexOfChild(const QAccessibleInterface *child) const override
    {
        const auto *item = dynamic_cast<const MarkAccessible *>(child);
        return item ? item->row() : -1;
    }

    QAccessibleInterface *childAt(int x, int y) const override
    {
        return child(static_cast<int>(view()->rowAt(view()->mapFromGlobal(QPoint(x, y)))));
    }

    QAccessibleInterface *focusChild() const override
    {
        return child(static_cast<int>(view()->currentRow()));
    }

private:
    TimelineCanvas *view() const { return static_cast<TimelineCanvas *>(widget()); }

    mutable QHash<int, QAccessible::Id> m_items;
};

QAccessibleInterface *makeTimelineAccessible(const QString &, QObject *object)
{
    auto *view = qobject_cast<TimelineCanvas *>(object);
    return view ? new TimelineAccessible(view) : nullptr;
}

} // namespace

void installTimelineAccessibility()
{
    static const bool once = [] {
        QAccessible::installFactory(makeTimelineAccessible);
        return true;
    }();
    Q_UNUSED(once)
}

void notifyTimelineFocus(TimelineCanvas *view, qsizetype row)
{
    if (row < 0 || !QAccessible::isActive())
        return;
    QAccessibleEvent event(view, QAccessible::Focus);
    event.setChild(static_cast<int>(row));
    QAccessible::updateAccessibility(&event);
}

} // namespace kalpanji
