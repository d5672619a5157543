// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QToolButton>

namespace kalpanji {

/// A flat button of words alone: they begin at its left edge, and one with a menu shows a small triangle
/// behind them. (Fusion centres the words and puts the triangle of an instant menu below their last letter.)
class TextButton : public QToolButton
{
    Q_OBJECT

public:
    explicit TextButton(QWidget *parent = nullptr);

    /// A sign like "⋯" says by itself that there is a menu.
    void setArrowShown(bool shown) { m_arrowShown = shown; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    bool m_arrowShown = true;
};

} // namespace kalpanji
