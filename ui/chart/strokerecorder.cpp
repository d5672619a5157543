// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chart/strokerecorder.h"

#include <QPaintEngine>

namespace kalpanji {

class StrokeRecorder::Engine : public QPaintEngine
{
public:
    Engine()
        : QPaintEngine(AllFeatures)
    {
    }

    bool begin(QPaintDevice *) override { return true; }
    bool end() override { return true; }
    [[nodiscard]] Type type() const override { return User; }
    void updateState(const QPaintEngineState &now) override
    {
        m_pen = now.pen();
        m_brush = now.brush();
        m_transform = now.transform();
    }
    void drawPath(const QPainterPath &path) override
    {
        strokes.append({m_transform.map(path), m_pen, m_brush});
    }
    void drawPolygon(const QPointF *points, int count, PolygonDrawMode mode) override
    {
        QPainterPath path;
        path.addPolygon(m_transform.map(QPolygonF(QList<QPointF>(points, points + count))));
        if (mode != PolylineMode) {
            path.closeSubpath();
            strokes.append({path, m_pen, m_brush});
        } else if (continues(path)) {
            strokes.last().path.connectPath(path);
        } else {
            strokes.append({path, m_pen, Qt::NoBrush});
        }
    }
    void drawPixmap(const QRectF &, const QPixmap &, const QRectF &) override { }
    void drawTextItem(const QPointF &, const QTextItem &) override { }

    QList<Stroke> strokes;

private:
    /// Qt Charts draws a solid line piece by piece, with a notch at every corner.
    [[nodiscard]] bool continues(const QPainterPath &piece) const
    {
        return !strokes.isEmpty() && strokes.last().pen == m_pen && strokes.last().brush == Qt::NoBrush
            && strokes.last().path.currentPosition() == QPointF(piece.elementAt(0));
    }

    QPen m_pen;
    QBrush m_brush;
    QTransform m_transform;
};

StrokeRecorder::StrokeRecorder(QSize size)
    : m_size(size)
    , m_engine(std::make_unique<Engine>())
{
}

StrokeRecorder::~StrokeRecorder() = default;

QPaintEngine *StrokeRecorder::paintEngine() const { return m_engine.get(); }

const QList<Stroke> &StrokeRecorder::strokes() const { return m_engine->strokes; }

int StrokeRecorder::metric(PaintDeviceMetric metric) const
{
    constexpr int dotsPerInch = 96;
    switch (metric) {
    case PdmWidth:
        return m_size.width();
    case PdmHeight:
        return m_size.height();
    case PdmWidthMM:
        return qRound(m_size.width() * 25.4 / dotsPerInch);
    case PdmHeightMM:
        return qRound(m_size.height() * 25.4 / dotsPerInch);
    case PdmNumColors:
        return 0; // no palette
    case PdmDepth:
        return 32;
    case PdmDpiX:
    case PdmDpiY:
    case PdmPhysicalDpiX:
    case PdmPhysicalDpiY:
        return dotsPerInch;
    case PdmDevicePixelRatio:
        return 1;
    case PdmDevicePixelRatioScaled:
        return int(devicePixelRatioFScale());
    }
    return 0;
}

} // namespace kalpanji
