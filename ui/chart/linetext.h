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

/// A text on one line, or as much of it as fills a given room. To know how wide it is it has to be shaped,
/// which is most of what laying out a chart costs: so that is done once, and every cut is read off the
/// carets.
class LineText
{
public:
    /// No more of the text is shaped than fills `room` pixels.
    LineText(const QString &text, const QFont &font, double room);

    /// Pixels; something more than the room when the text finds no place in it.
    [[nodiscard]] double width() const { return m_width; }
    /// The text cut at a cluster so that it is at most `width` pixels wide; empty when not even three
    /// clusters fit.
    [[nodiscard]] FittedText fitted(double width) const;

private:
    QString m_text;
    std::shared_ptr<QTextLayout> m_layout; ///< of the whole or of its beginning
    double m_width = 0;
};

} // namespace kalpanji
