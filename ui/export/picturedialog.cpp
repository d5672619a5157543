// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/picturedialog.h"

#include "ui/shell/language.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QSpinBox>

#include <array>

namespace kalpanji {

namespace {

constexpr int smallestSide = 200;
constexpr int largestSide = 8000;

/// What a picture is for. Sizes in CSS pixels.
struct Preset {
    PictureFormat format;
    QSize size;
    double scale;
    ThemeName theme;
};

// Wikimedia Commons wants a vector file with a background, a description and no font of its own.
constexpr int commonsPreset = 3;
const std::array<Preset, 5> presets {
    Preset {PictureFormat::Png, {1600, 900}, 2, ThemeName::Light},
    Preset {PictureFormat::Png, {1200, 675}, 1, ThemeName::Light},
    Preset {PictureFormat::Pdf, {1123, 794}, 1, ThemeName::Light}, // A4, on its side
    Preset {PictureFormat::Svg, {1600, 900}, 1, ThemeName::Light},
    Preset {PictureFormat::Png, {3840, 2160}, 1, ThemeName::Light},
};

} // namespace

PictureDialog::PictureDialog(PictureSubject subject, QWidget *parent)
    : QDialog(parent)
    , m_subject(std::move(subject))
    , m_preset(new QComboBox(this))
    , m_format(new QComboBox(this))
    , m_width(new QSpinBox(this))
    , m_height(new QSpinBox(this))
    , m_scale(new QComboBox(this))
    , m_theme(new QComboBox(this))
    , m_transparent(new QCheckBox(tr("&Without paper (transparent)"), this))
    , m_preview(new QLabel(this))
{
    setObjectName(QStringLiteral("pictureDialog"));
    setWindowTitle(tr("Export a picture"));
    build();
    applyPreset(0);
    m_width->setValue(qRound(m_subject.size.width()));
    m_height->setValue(qRound(m_subject.size.height()));
    m_theme->setCurrentIndex(m_theme->findData(int(currentTheme().name)));
    const auto changed = [this] { refresh(); };
    for (const QComboBox *box : {m_format, m_scale, m_theme})
        connect(box, &QComboBox::currentIndexChanged, this, changed);
    for (const QSpinBox *box : {m_width, m_height})
        connect(box, &QSpinBox::valueChanged, this, changed);
    connect(m_transparent, &QCheckBox::toggled, this, changed);
    connect(m_preset, &QComboBox::activated, this, &PictureDialog::applyPreset);
    resize(900, 520);
    refresh();
}

void PictureDialog::build()
{
    m_preset->addItems({tr("For a screen"), tr("For a web page"), tr("For paper, A4"),
                        tr("For Wikimedia Commons"), tr("Large, 4K")});
    m_format->addItem(tr("PNG, pixels"), int(PictureFormat::Png));
    m_format->addItem(tr("SVG, vectors"), int(PictureFormat::Svg));
    m_format->addItem(tr("PDF, document"), int(PictureFormat::Pdf));
    for (const int scale : {1, 2, 4, 8})
        //: dots per pixel of a picture
        m_scale->addItem(tr("%1×").arg(Language::format().integer(scale)), scale);
    m_theme->addItem(tr("Light"), int(ThemeName::Light));
    m_theme->addItem(tr("Sepia"), int(ThemeName::Sepia));
    m_theme->addItem(tr("Dark"), int(ThemeName::Dark));
    for (QSpinBox *box : {m_width, m_height})
        box->setRange(smallestSide, largestSide);
    for (const auto &[widget, name] :
         std::initializer_list<std::pair<QWidget *, const char *>> {{m_preset, "picturePreset"},
                                                                    {m_format, "pictureFormat"},
                                                                    {m_width, "pictureWidth"},
                                                                    {m_height, "pictureHeight"},
                                                                    {m_scale, "pictureScale"},
                                                                    {m_theme, "pictureTheme"},
                                                                    {m_transparent, "pictureTransparent"},
                                                                    {m_preview, "picturePreview"}})
        widget->setObjectName(QLatin1String(name));
    m_preview->setAlignment(Qt::AlignCenter);
    m_preview->setMinimumSize(320, 200);
    m_preview->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    m_preview->setAccessibleName(m_subject.info.title);
    m_preview->setAccessibleDescription(m_subject.info.description);

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    auto *save = buttons->addButton(tr("&Save…"), QDialogButtonBox::ActionRole);
    auto *copy = buttons->addButton(tr("&Copy"), QDialogButtonBox::ActionRole);
    auto *print = buttons->addButton(tr("&Print…"), QDialogButtonBox::ActionRole);
    save->setObjectName(QStringLiteral("pictureSave"));
    copy->setObjectName(QStringLiteral("pictureCopy"));
    print->setObjectName(QStringLiteral("picturePrint"));
    save->setDefault(true);
    connect(save, &QPushButton::clicked, this, &PictureDialog::saveRequested);
    connect(copy, &QPushButton::clicked, this, &PictureDialog::copyRequested);
    connect(print, &QPushButton::clicked, this, &PictureDialog::printRequested);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto *form = new QFormLayout;
    form->addRow(tr("&Use"), m_preset);
    form->addRow(tr("&Format"), m_format);
    form->addRow(tr("W&idth"), m_width);
    form->addRow(tr("&Height"), m_height);
    form->addRow(tr("Shar&pness"), m_scale);
    form->addRow(tr("&Theme"), m_theme);
    form->addRow(m_transparent);
    auto *row = new QHBoxLayout;
    row->addLayout(form);
    row->addWidget(m_preview, 1);
    auto *column = new QVBoxLayout(this);
    column->addLayout(row, 1);
    column->addWidget(buttons);
}

void PictureDialog::applyPreset(int preset)
{
    const Preset &chosen = presets.at(static_cast<std::size_t>(preset));
    m_format->setCurrentIndex(m_format->findData(int(chosen.format)));
    m_width->setValue(chosen.size.width());
    m_height->setValue(chosen.size.height());
    m_scale->setCurrentIndex(std::max(m_scale->findData(int(chosen.scale)), 0));
    if (preset == commonsPreset) {
        m_theme->setCurrentIndex(m_theme->findData(int(chosen.theme)));
        m_transparent->setChecked(false);
    }
}

PictureOptions PictureDialog::options() const
{
    PictureOptions options;
    options.format = static_cast<PictureFormat>(m_format->currentData().toInt());
    options.size = QSizeF(m_width->value(), m_height->value());
    options.scale = options.format == PictureFormat::Png ? m_scale->currentData().toDouble() : 1;
    options.transparent = m_transparent->isChecked() && options.format != PictureFormat::Pdf;
    options.theme = theme(static_cast<ThemeName>(m_theme->currentData().toInt()));
    return options;
}

void PictureDialog::refresh()
{
    const PictureOptions chosen = options();
    m_scale->setEnabled(chosen.format == PictureFormat::Png);
    m_transparent->setEnabled(chosen.format != PictureFormat::Pdf);
    const QSizeF room = m_preview->contentsRect().size();
    const double scale =
        std::min({room.width() / chosen.size.width(), room.height() / chosen.size.height(), 1.0});
    if (scale <= 0)
        return;
    const double dots = devicePixelRatioF();
    QPixmap preview((chosen.size * scale * dots).toSize());
    preview.fill(Qt::transparent);
    QPainter painter(&preview);
    painter.scale(scale * dots, scale * dots);
    page().paint(painter);
    painter.end();
    preview.setDevicePixelRatio(dots);
    m_preview->setPixmap(preview);
}

void PictureDialog::resizeEvent(QResizeEvent *event)
{
    QDialog::resizeEvent(event);
    refresh();
}

} // namespace kalpanji
