// SPDX-License-Identifier: GPL-3.0-or-later
// All of it is drawn lane by lane: a line a pixel wide touches another piece of memory in each of its rows,
// which is cheap only as long as the rows just filled are still in the processor's cache. Lines as tall as
// the plot, drawn after all of it was filled, cost a sixth of a frame.
#include "ui/timeline/backdrop.h"

#include "ui/timeline/timelinescene.h"

#include <QPainter>

#include <bit>
#include <cmath>

namespace kalpanji {

namespace {

constexpr int columnWidth = 6; // of the density, in pixels
constexpr float unitAmount = 0.125F; // events a column that are the first shade

QColor mixed(const QColor &a, const QColor &b, double share)
{
    const auto channel = [share](int x, int y) { return qRound(x * share + y * (1 - share)); };
    return {channel(a.red(), b.red()), channel(a.green(), b.green()), channel(a.blue(), b.blue())};
}

/// How often one unit was doubled to make the amount; 0 for less than one.
std::size_t doublings(float amount)
{
    const int exponent =
        static_cast<int>(std::bit_cast<quint32>(std::max(0.0F, amount)) >> 23) - 126; // of an IEEE 754 number
    return static_cast<std::size_t>(std::clamp(exponent, 0, 33));
}

/// What looks like `ground` on the theme's paper and shades whatever else it lies on.
QColor shineThrough(const QColor &ground, const Theme &theme)
{
    QColor shade = theme.text;
    shade.setAlphaF(float(std::clamp((ground.lightnessF() - theme.paper.lightnessF())
                                         / (theme.text.lightnessF() - theme.paper.lightnessF()),
                                     0.0F, 1.0F)));
    return shade;
}

void paintLines(QPainter &painter, const TimelineScene &scene, double top, double height)
{
    const Theme &theme = scene.style().theme;
    const auto paint = [&](const QList<Tick> &ticks, const QColor &colour) {
        for (const Tick &tick : ticks) {
            if (tick.x >= 0)
                painter.fillRect(QRectF(std::floor(scene.plot().left() + tick.x), top, 1, height), colour);
        }
    };
    paint(scene.ticks().minor, mixed(theme.line, theme.paper, 0.55));
    paint(scene.ticks().major, theme.line);
}

} // namespace

void Backdrop::paint(QPainter &painter, const TimelineScene &scene)
{
    const Theme &theme = scene.style().theme;
    const double width = scene.size().width();
    const bool withPaper = m_mode == TextSprites::Mode::Cached;
    double painted = 0;
    const auto paintPaperUpTo = [&](double y) {
        if (withPaper && y > painted)
            painter.fillRect(QRectF(0, painted, width, y - painted), theme.paper);
    };
    for (int lane = 0; lane < scene.frame().boxes.size(); ++lane) {
        const LaneBox &box = scene.frame().boxes.at(lane);
        // as far as it is not scrolled out of the plot
        const double top = std::max(std::round(scene.plot().top() + box.top), std::round(scene.plot().top()));
        const double bottom = std::min(std::round(scene.plot().top() + box.top + box.height),
                                       std::round(scene.plot().bottom()));
        const double height = bottom - top;
        if (height <= 0)
            continue;
        const QColor &ground = scene.ground(lane);
        paintPaperUpTo(top);
        if (withPaper || lane % 2 == 0)
            painter.fillRect(QRectF(0, top, width, height), withPaper ? ground : shineThrough(ground, theme));
        if (scene.frame().lanes.at(lane).dense
            && bottom == std::round(scene.plot().top() + box.top + box.height))
            paintDensity(painter, scene, lane, ground);
        paintLines(painter, scene, top, height);
        painted = top + height;
    }
    paintPaperUpTo(scene.size().height());
}

Backdrop::Shades Backdrop::shadesOn(const QColor &ground, const QColor &mark)
{
    Shades shades;
    for (std::size_t i = 0; i < shades.size(); ++i)
        shades[i] = mixed(mark, ground, i == 0 ? 0 : std::min(0.78, 0.09 + 0.063 * double(i))).rgb();
    return shades;
}

void Backdrop::paintDensity(QPainter &painter, const TimelineScene &scene, int lane, const QColor &ground)
{
    const std::size_t parity = lane % 2 == 0 ? 0 : 1;
    if (m_shaded[parity] != ground) {
        m_shaded[parity] = ground;
        m_shades[parity] = shadesOn(ground, scene.style().theme.faintText);
    }
    const QRectF plot = scene.plot();
    const TimelineFrame &frame = scene.frame();
    const LaneBox &box = frame.boxes.at(lane);
    const int columns = static_cast<int>(plot.width()) / columnWidth;
    scene.index().lanes.at(lane)->index.cumulative(
        frame.scale.window().from, columnWidth / frame.scale.pixelsPerDay(), columns, m_counts);
    // a shade a column, in steps of a doubling; opaque and drawn pixel for pixel, which is ten times faster
    // than stretched
    const int height = std::max(3, qRound(box.rowHeight * 0.2));
    const int width = columns * columnWidth;
    if (m_density.size() != QSize(width, height))
        m_density = QImage(width, height, QImage::Format_RGB32);
    auto *pixels = reinterpret_cast<QRgb *>(m_density.scanLine(0));
    const QRgb *shades = m_shades[parity].data();
    const float *counts = m_counts.data();
    for (int column = 0; column < columns; ++column) {
        const QRgb shade = shades[doublings((counts[column + 1] - counts[column]) / unitAmount)];
        std::fill_n(pixels + column * columnWidth, columnWidth, shade);
    }
    for (int y = 1; y < height; ++y)
        std::copy_n(pixels, width, reinterpret_cast<QRgb *>(m_density.scanLine(y)));
    painter.drawImage(QPointF(plot.left(), std::round(plot.top() + box.top + box.height - height - 1)),
                      m_density);
}

} // namespace kalpanji
