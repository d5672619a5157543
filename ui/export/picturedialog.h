// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/export/picture.h"

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
    std::function<PicturePainter(const Theme &theme)> painter;
    QSizeF size = usualPictureSize; ///< to begin with
};

/// Asks how a picture shall look, and shows it as it will be: format, size, sharpness, theme, paper.
class PictureDialog : public QDialog
{
    Q_OBJECT

public:
    explicit PictureDialog(PictureSubject subject, QWidget *parent = nullptr);

    [[nodiscard]] PictureOptions options() const;
    [[nodiscard]] const PictureSubject &subject() const { return m_subject; }
    /// The picture at `scale` device pixels per pixel.
    [[nodiscard]] QImage image(double scale) const;

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
