// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QList>

class QVBoxLayout;

namespace kalpanji {

/// One line of a card and what it is.
struct CardLine {
    enum class Role : quint8 { Date, Title, Text, Note };
    Role role = Role::Text;
    QString text;
    bool operator==(const CardLine &) const = default;
};

/// A small card beside the pointer that says more about what it points at.
class TextCard : public QFrame
{
    Q_OBJECT

public:
    explicit TextCard(QWidget *parent);

    /// Stands below `place`, or above it where there is no room; `place` in the coordinates of the screen.
    void showLines(const QList<CardLine> &lines, const QRect &place);
    [[nodiscard]] QStringList lines() const;

private:
    QVBoxLayout *m_layout;
};

} // namespace kalpanji
