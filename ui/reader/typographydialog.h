// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/reader/typography.h"

#include <QDialog>

class QDialogButtonBox;
class QDoubleSpinBox;
class QFontComboBox;
class QFormLayout;
class QSpinBox;

namespace kalpanji {

/// Size, line height, column width and a font for each script. Every change shows in the article at once.
class TypographyDialog : public QDialog
{
    Q_OBJECT

public:
    explicit TypographyDialog(const Typography &typography, QWidget *parent = nullptr);

Q_SIGNALS:
    void changed(const kalpanji::Typography &typography);

protected:
    void changeEvent(QEvent *event) override;

private:
    void fill(const Typography &typography);
    [[nodiscard]] Typography chosen() const;
    void tell();
    void retranslate();

    QFormLayout *m_form;
    QSpinBox *m_zoom;
    QDoubleSpinBox *m_lineHeight;
    QSpinBox *m_column;
    QMap<QString, QFontComboBox *> m_families; ///< by script
    QDialogButtonBox *m_buttons;
    bool m_isFilling = false; ///< the fields change because fill() fills them
};

} // namespace kalpanji
