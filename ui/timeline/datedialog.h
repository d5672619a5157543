// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/time/timevalue.h"

#include <QDialog>

#include <optional>

class QDialogButtonBox;
class QLabel;
class QLineEdit;

namespace kalpanji {

/// "Go to a date": says while one types which days were understood, in whatever script or language.
class DateDialog : public QDialog
{
    Q_OBJECT

public:
    explicit DateDialog(QWidget *parent = nullptr);

    void accept() override;

Q_SIGNALS:
    void chosen(kalpanji::DaySpan span);

private:
    void understand(const QString &text);

    QLineEdit *m_edit;
    QLabel *m_understood;
    QDialogButtonBox *m_buttons;
    std::optional<DaySpan> m_span;
};

} // namespace kalpanji
