// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QBrush>
#include <QList>
#include <QPaintDevice>
#include <QPainterPath>
#include <QPen>

#include <memory>

namespace kalpanji {

/// A shape as a painter was asked to draw it, in the coordinates of the device.
struct Stroke {
    QPainterPath path;
    QPen pen;
    QBrush brush;
};

/// Takes down what is painted on it as strokes: lines and areas; text and pictures are not kept. Not
/// QPicture, which enlarges what it plays by the ratio of two screens' resolutions.
class StrokeRecorder : public QPaintDevice
{
public:
    explicit StrokeRecorder(QSize size);
    ~StrokeRecorder() override;

    [[nodiscard]] QPaintEngine *paintEngine() const override;
    [[nodiscard]] const QList<Stroke> &strokes() const;

protected:
    [[nodiscard]] int metric(PaintDeviceMetric metric) const override;

private:
    class Engine;
    QSize m_size;
    std::unique_ptr<Engine> m_engine;
};

} // namespace kalpanji
