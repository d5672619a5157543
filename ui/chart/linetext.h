// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QString>

#include <memory>

class QTextLayout;

namespace kalpanji {

/// A text cut to a width, and how wide it is, in pixels.
struct FittedText {
    QString text;
    double width = 0;
};

/// A text on one line. To know how wide it is it has to be shaped, which is most of what laying out a chart
/// costs: so that is done once, and every cut is read off the carets of the whole.
class LineText
{
public:
    LineText(const QString &text, const QFont &font);

    /// Pixels.
    [[nodiscard]] double width() const { return m_width; }
    /// The text cut at a cluster so that it is at most `width` pixels wide; empty when not even three
    /// clusters fit.
    [[nodiscard]] FittedText fitted(double width) const;

private:
    std::shared_ptr<QTextLayout> m_layout;
    double m_width = 0;
};

} // namespace kalpanji
