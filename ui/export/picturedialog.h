// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/export/picturepage.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QLabel;
class QSpinBox;

namespace kalpanji {

/// What a picture is made of, for any theme the person may choose.
struct PictureSubject {
    QString suggestedName; ///< of the file, without its ending
    PictureInfo info;
    std::function<PictureLayout(const Theme &theme)> picture;
    QSizeF size = usualPictureSize; ///< to begin with
    [[nodiscard]] PicturePage page(const PictureOptions &options) const
    {
        return {options, info, picture(options.theme)};
    }
};

/// Asks how a picture shall look, and shows it as it will be: format, size, sharpness, theme, paper.
class PictureDialog : public QDialog
{
    Q_OBJECT

public:
    explicit PictureDialog(PictureSubject subject, QWidget *parent = nullptr);

    [[nodiscard]] PictureOptions options() const;
    [[nodiscard]] const PictureSubject &subject() const { return m_subject; }
    /// The page as it is chosen now.
    [[nodiscard]] PicturePage page() const { return m_subject.page(options()); }

Q_SIGNALS:
    /// "Save…" was chosen; the dialog stays open, so that several may be made.
    void saveRequested();
    void copyRequested();
    void printRequested();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void build();
    void applyPreset(int preset);
    void refresh();

    PictureSubject m_subject;
    QComboBox *m_preset;
    QComboBox *m_format;
    QSpinBox *m_width;
    QSpinBox *m_height;
    QComboBox *m_scale;
    QComboBox *m_theme;
    QCheckBox *m_transparent;
    QLabel *m_preview;
};

} // namespace kalpanji
