// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/theme.h"

#include <QApplication>

#include <array>
#include <cmath>

namespace kalpanji {

namespace {

// Okabe & Ito 2008, "Color Universal Design", without its yellow (unreadable on paper) and black.
constexpr std::array<QRgb, 7> okabeIto {0x0072B2, 0xD55E00, 0x009E73, 0xCC79A7, 0x56B4E9, 0xE69F00, 0x7A5C99};

double luminance(const QColor &colour)
{
    const auto linear = [](double c) {
        return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF())
        + 0.0722 * linear(colour.blueF());
}

/// `colour` moved towards black or white until it stands out from `paper` by `ratio`.
QColor legibleOn(const QColor &paper, QColor colour, double ratio)
{
    const bool lighten = luminance(paper) < 0.18;
    for (int step = 0; step < 40 && contrast(colour, paper) < ratio; ++step) {
        const int target = lighten ? 255 : 0;
        const auto towards = [target](int c) {
            return c + (target - c) / 12 + (target > c ? 1 : c > target ? -1 : 0);
        };
        colour = QColor(towards(colour.red()), towards(colour.green()), towards(colour.blue()));
    }
    return colour;
}

Theme makeTheme(ThemeName name)
{
    switch (name) {
    case ThemeName::Sepia:
        return {name, 0xF6EEDD, 0xEFE5D0, 0x33291B, 0x6A5A42, 0xD8C9AB, 0x8A4B12, 0xF0DCAE, 0xF1E7D3};
    case ThemeName::Dark:
        return {name, 0x16191D, 0x1D2126, 0xE4E2DC, 0xA3A7AD, 0x363C44, 0x7FB4E6, 0x2B3B4D, 0x1B1F24};
    case ThemeName::System:
    case ThemeName::Light:
        break;
    }
    return {ThemeName::Light, 0xFFFFFF, 0xF6F6F3, 0x1D1F22, 0x5C6168, 0xD9D9D4, 0x1F5C99, 0xE3EEF9, 0xFAFAF8};
}

Theme &current()
{
    static Theme theme = makeTheme(ThemeName::Light);
    return theme;
}

} // namespace

double contrast(const QColor &a, const QColor &b)
{
    const double la = luminance(a) + 0.05;
    const double lb = luminance(b) + 0.05;
    return la > lb ? la / lb : lb / la;
}

QColor Theme::category(int index) const
{
    const auto wrapped = static_cast<std::size_t>(index) % okabeIto.size();
    return legibleOn(paper, QColor(okabeIto.at(wrapped)), 3.0);
}

QPalette Theme::palette() const
{
    QPalette palette;
    palette.setColor(QPalette::Window, panel);
    palette.setColor(QPalette::WindowText, text);
    palette.setColor(QPalette::Base, paper);
    palette.setColor(QPalette::AlternateBase, band);
    palette.setColor(QPalette::Text, text);
    palette.setColor(QPalette::PlaceholderText, faintText);
    palette.setColor(QPalette::Button, panel);
    palette.setColor(QPalette::ButtonText, text);
    palette.setColor(QPalette::ToolTipBase, paper);
    palette.setColor(QPalette::ToolTipText, text);
    palette.setColor(QPalette::Highlight, accent);
    palette.setColor(QPalette::HighlightedText, paper);
    palette.setColor(QPalette::Link, accent);
    palette.setColor(QPalette::LinkVisited, accent);
    palette.setColor(QPalette::Light, isDark() ? panel.lighter(130) : paper);
    palette.setColor(QPalette::Midlight, isDark() ? panel.lighter(115) : band);
    palette.setColor(QPalette::Mid, line);
    palette.setColor(QPalette::Dark, isDark() ? paper.darker(150) : line.darker(130));
    palette.setColor(QPalette::Shadow, isDark() ? QColor(Qt::black) : line.darker(180));
    for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, faintText);
    return palette;
}

int categoryOf(EventType type)
{
    switch (type) {
    case EventType::RelationsEstablished:
    case EventType::RelationsRestored:
    case EventType::RelationsBroken:
        return 0;
    case EventType::Visit:
    case EventType::Meeting:
        return 1;
    case EventType::Agreement:
        return 2;
    case EventType::EmbassyOpened:
    case EventType::EmbassyClosed:
        return 3;
    case EventType::Recognition:
    case EventType::Statement:
    case EventType::Protest:
        return 4;
    case EventType::Culture:
        return 5;
    case EventType::Other:
        break;
    }
    return 6;
}

MarkShape shapeOf(EventType type)
{
    switch (type) {
    case EventType::RelationsEstablished:
    case EventType::RelationsRestored:
        return MarkShape::Star;
    case EventType::RelationsBroken:
        return MarkShape::Cross;
    case EventType::Visit:
        return MarkShape::Circle;
    case EventType::Meeting:
        return MarkShape::Hexagon;
    case EventType::Agreement:
        return MarkShape::Diamond;
    case EventType::EmbassyOpened:
        return MarkShape::Square;
    case EventType::EmbassyClosed:
        return MarkShape::Cross;
    case EventType::Recognition:
        return MarkShape::Pentagon;
    case EventType::Statement:
        return MarkShape::TriangleUp;
    case EventType::Protest:
        return MarkShape::TriangleDown;
    case EventType::Culture:
        return MarkShape::Hexagon;
    case EventType::Other:
        break;
    }
    return MarkShape::Circle;
}

Theme theme(ThemeName name)
{
    if (name == ThemeName::System) {
        static const bool systemIsDark = QApplication::palette().color(QPalette::Window).lightness() < 128;
        name = systemIsDark ? ThemeName::Dark : ThemeName::Light;
    }
    return makeTheme(name);
}

const Theme &currentTheme() { return current(); }

void setCurrentTheme(ThemeName name)
{
    current() = theme(name);
    QApplication::setPalette(current().palette());
}

} // namespace kalpanji
