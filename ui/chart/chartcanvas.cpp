// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chart/chartcanvas.h"

#include "ui/chart/accessiblechart.h"
#include "ui/chart/chartwalk.h"
#include "ui/chart/tradetext.h"
#include "ui/shell/language.h"
#include "ui/shell/viewstate.h"

#include <QFontMetricsF>
#include <QHelpEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

namespace kalpanji {

namespace {

constexpr double pointerReach = 12; ///< pixels around a point that count as the point
constexpr double edge = 6; ///< pixels between the words of the chart and the edge of the panel

} // namespace

ChartCanvas::ChartCanvas(ViewState *state, QWidget *parent)
    : QWidget(parent)
    , m_state(state)
{
    installChartAccessibility();
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setObjectName(QStringLiteral("tradeChart"));
    connect(state, &ViewState::documentChanged, this, [this] {
        m_current = m_hovered = -1;
        invalidate();
    });
    connect(state, &ViewState::filterChanged, this, &ChartCanvas::invalidate);
    connect(state, &ViewState::selectionChanged, this, &ChartCanvas::followSelection);
}

ChartCanvas::~ChartCanvas() = default;

void ChartCanvas::setOptions(const TradeChartOptions &options)
{
    if (options == m_options)
        return;
    m_options = options;
    m_current = m_hovered = -1;
    invalidate();
    followSelection();
}

TradeChartOptions ChartCanvas::shownOptions() const
{
    TradeChartOptions options = m_options;
    options.hiddenTypes = m_state->filter().hiddenTypes;
    options.supplements = m_state->filter().showSupplements;
    return options;
}

const ChartPlan &ChartCanvas::plan() const
{
    if (!m_isCurrent) {
        QFont pixels = font();
        pixels.setPixelSize(QFontInfo(font()).pixelSize());
        m_painter = ChartPainter({m_state->document(), shownOptions(), currentTheme(), Language::format(),
                                  pixels, QSizeF(size()), edge},
                                 m_lines);
        m_isCurrent = true;
    }
    return m_painter.plan();
}

void ChartCanvas::invalidate()
{
    m_isCurrent = false;
    update();
}

void ChartCanvas::setCurrent(qsizetype point)
{
    if (point == m_current || point >= plan().points.size())
        return;
    m_current = point;
    update();
    Q_EMIT currentChanged(point);
    notifyChartFocus(this, point);
}

void ChartCanvas::followSelection()
{
    const Selection &selection = m_state->selection();
    if (selection.kind != Selection::Kind::Figure) {
        update();
        return;
    }
    const QList<PlacedPoint> &points = plan().points;
    if (m_current >= 0 && m_current < points.size() && points.at(m_current).figure == selection.figure)
        return;
    const auto found = std::find_if(points.begin(), points.end(), [&selection](const PlacedPoint &point) {
        return point.figure == selection.figure;
    });
    setCurrent(found == points.end() ? -1 : found - points.begin());
}

void ChartCanvas::select(qsizetype point)
{
    if (point < 0)
        return;
    const qsizetype figure = plan().points.at(point).figure; // who follows may change what is drawn
    setCurrent(point);
    m_state->selectFigure(figure);
}

/// A click on marks that lie on each other goes from one to the next.
void ChartCanvas::selectAt(QPointF at)
{
    const qsizetype point = plan().pointNear(at, pointerReach);
    if (point < 0)
        return;
    const QList<qsizetype> there = plan().pointsAt(point);
    select(there.at((there.indexOf(m_current) + 1) % there.size()));
}

/// The article's own figure leads to its sentence; any other to what is known of its source.
void ChartCanvas::activate()
{
    if (m_current < 0)
        return;
    const qsizetype figure = plan().points.at(m_current).figure;
    select(m_current);
    if (m_state->document()->trade.figures().at(figure).isFromArticle())
        Q_EMIT m_state->sourceRequested(m_state->selection());
    else
        Q_EMIT cardRequested(figure);
}

QString ChartCanvas::pointText(qsizetype point) const
{
    if (point < 0 || point >= plan().points.size())
        return {};
    return TradeText(m_state->document(), Language::format())
        .figure(figuresAt(plan().points.at(point).figure));
}

QList<qsizetype> ChartCanvas::figuresAt(qsizetype figure) const
{
    QList<qsizetype> figures {figure};
    const QList<PlacedPoint> &points = plan().points;
    const auto own = std::find_if(points.begin(), points.end(),
                                  [figure](const PlacedPoint &point) { return point.figure == figure; });
    if (own == points.end())
        return figures;
    const QList<qsizetype> there = plan().pointsAt(own - points.begin());
    for (const qsizetype point : there) {
        if (points.at(point).figure != figure)
            figures.append(points.at(point).figure);
    }
    return figures;
}

QRect ChartCanvas::pointRect(qsizetype point) const
{
    if (point < 0 || point >= plan().points.size())
        return {};
    const PlacedPoint &placed = plan().points.at(point);
    const double reach = plan().outline(placed);
    return QRectF(placed.at - QPointF(reach, reach), QSizeF(2 * reach, 2 * reach)).toAlignedRect();
}

QImage ChartCanvas::image() const
{
    QImage image(size() * devicePixelRatioF(), QImage::Format_RGB32);
    image.setDevicePixelRatio(devicePixelRatioF());
    image.fill(currentTheme().paper);
    QPainter painter(&image);
    (void)plan();
    m_painter.paint(painter);
    return image;
}

void ChartCanvas::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &theme = currentTheme();
    painter.fillRect(rect(), theme.paper);
    if (plan().chart.isEmpty()) {
        painter.setPen(theme.faintText);
        painter.drawText(rect().adjusted(16, 16, -16, -16), Qt::AlignCenter | Qt::TextWordWrap,
                         m_state->document()->trade.isEmpty() ? tr("This article states no trade figures.")
                                                              : tr("No source has figures for this choice."));
        return;
    }
    painter.setRenderHint(QPainter::Antialiasing);
    m_painter.paint(painter);
    const auto ring = [&](qsizetype point, const QColor &colour, double width) {
        if (point < 0 || point >= plan().points.size())
            return;
        painter.setPen(QPen(colour, width));
        painter.setBrush(Qt::NoBrush);
        const PlacedPoint &placed = plan().points.at(point);
        const double radius = plan().outline(placed);
        painter.drawEllipse(placed.at, radius, radius);
    };
    ring(m_hovered, theme.faintText, 1.2);
    ring(m_current, theme.accent, hasFocus() ? 2.6 : 1.8);
    const EventId selected = m_state->selectedEvent();
    for (const PlacedEvent &event : plan().events) {
        if (plan().chart.events.at(event.event).id == selected) {
            painter.setPen(QPen(theme.accent, 1.8));
            painter.drawLine(QPointF(event.at.x(), plan().plot.top()), event.at);
        }
    }
}

void ChartCanvas::resizeEvent(QResizeEvent *) { m_isCurrent = false; }

void ChartCanvas::changeEvent(QEvent *event)
{
    switch (event->type()) {
    case QEvent::LanguageChange:
    case QEvent::PaletteChange:
    case QEvent::FontChange:
        invalidate();
        break;
    default:
        break;
    }
    QWidget::changeEvent(event);
}

void ChartCanvas::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    if (m_current < 0 && event->reason() != Qt::MouseFocusReason && !plan().points.isEmpty())
        setCurrent(event->reason() == Qt::BacktabFocusReason ? plan().points.size() - 1 : 0);
    update();
}

void ChartCanvas::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Left:
        return select(besidePoint(plan(), m_current, -1));
    case Qt::Key_Right:
        return select(besidePoint(plan(), m_current, 1));
    case Qt::Key_Up:
        return select(inOtherSeries(plan(), m_current, -1));
    case Qt::Key_Down:
        return select(inOtherSeries(plan(), m_current, 1));
    case Qt::Key_Home:
        return select(endOfSeries(plan(), m_current, SeriesEnd::First));
    case Qt::Key_End:
        return select(endOfSeries(plan(), m_current, SeriesEnd::Last));
    case Qt::Key_Return:
    case Qt::Key_Enter:
        return activate();
    case Qt::Key_L:
        Q_EMIT logarithmicToggled();
        return;
    case Qt::Key_S:
        if (m_current >= 0)
            Q_EMIT cardRequested(plan().points.at(m_current).figure);
        return;
    case Qt::Key_E:
        Q_EMIT exportRequested();
        return;
    case Qt::Key_C:
        Q_EMIT copyRequested();
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

/// Tab walks from series to series, and leaves the chart after the last.
bool ChartCanvas::focusNextPrevChild(bool next)
{
    const qsizetype other =
        hasFocus() && m_current >= 0 ? inOtherSeries(plan(), m_current, next ? 1 : -1) : -1;
    if (other < 0)
        return QWidget::focusNextPrevChild(next);
    setCurrent(other);
    return true;
}

qsizetype ChartCanvas::badgeAt(QPointF at) const
{
    for (const PlacedBadge &badge : plan().badges) {
        if (badge.rect.contains(at))
            return plan().chart.badges.at(badge.badge).comparison;
    }
    return -1;
}

qsizetype ChartCanvas::eventAt(QPointF at) const
{
    for (const PlacedEvent &event : plan().events) {
        if (event.label.contains(at) || (event.at - at).manhattanLength() < pointerReach)
            return event.event;
    }
    return -1;
}

void ChartCanvas::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return QWidget::mousePressEvent(event);
    const QPointF at = event->position();
    if (const qsizetype comparison = badgeAt(at); comparison >= 0)
        Q_EMIT disagreementRequested(comparison);
    else if (const qsizetype chosen = eventAt(at); chosen >= 0)
        m_state->selectEvent(plan().chart.events.at(chosen).id);
    else
        selectAt(at);
}

void ChartCanvas::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (eventAt(event->position()) >= 0)
        Q_EMIT m_state->sourceRequested(m_state->selection());
    else if (plan().pointNear(event->position(), pointerReach) >= 0)
        activate();
}

void ChartCanvas::mouseMoveEvent(QMouseEvent *event)
{
    const qsizetype hovered = plan().pointNear(event->position(), pointerReach);
    const bool leads = hovered >= 0 || badgeAt(event->position()) >= 0 || eventAt(event->position()) >= 0;
    setCursor(leads ? Qt::PointingHandCursor : Qt::ArrowCursor);
    if (hovered != m_hovered) {
        m_hovered = hovered;
        update();
    }
}

void ChartCanvas::leaveEvent(QEvent *)
{
    m_hovered = -1;
    update();
}

QString ChartCanvas::tipAt(QPointF at) const
{
    const TradeText text(m_state->document(), Language::format());
    if (const qsizetype comparison = badgeAt(at); comparison >= 0)
        return text.disagreement(m_state->document()->trade.comparisons().at(comparison));
    if (const qsizetype event = eventAt(at); event >= 0)
        return plan().chart.events.at(event).title;
    const qsizetype point = plan().pointNear(at, pointerReach);
    return point < 0 ? QString() : text.card(figuresAt(plan().points.at(point).figure)).join(u'\n');
}

bool ChartCanvas::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const QString tip = tipAt(help->pos());
    // escaped, since Qt would take "x < y" for a tag; a width, since references are long
    const QString lines = tip.toHtmlEscaped().replace(u'\n', QLatin1String("<br>"));
    if (tip.isEmpty())
        QToolTip::hideText();
    else
        QToolTip::showText(help->globalPos(), QStringLiteral("<div style='width:26em'>%1</div>").arg(lines),
                           this);
    return true;
}

} // namespace kalpanji
