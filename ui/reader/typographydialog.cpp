// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reader/typographydialog.h"

#include <QDialogButtonBox>
#include <QDoubleSpinBox>
#include <QEvent>
#include <QFontComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>
#include <QScopedValueRollback>

namespace kalpanji {

namespace {

QFontDatabase::WritingSystem writingSystem(const QString &script)
{
    if (script == QLatin1String("Beng"))
        return QFontDatabase::Bengali;
    return script == QLatin1String("Armn") ? QFontDatabase::Armenian : QFontDatabase::Latin;
}

} // namespace

TypographyDialog::TypographyDialog(const Typography &typography, QWidget *parent)
    : QDialog(parent)
    , m_form(new QFormLayout(this))
    , m_zoom(new QSpinBox)
    , m_lineHeight(new QDoubleSpinBox)
    , m_column(new QSpinBox)
    , m_buttons(new QDialogButtonBox(QDialogButtonBox::RestoreDefaults | QDialogButtonBox::Close))
{
    setObjectName(QStringLiteral("typographyDialog"));
    m_zoom->setObjectName(QStringLiteral("typographyZoom"));
    m_zoom->setRange(Typography::minimumZoom, Typography::maximumZoom);
    m_lineHeight->setObjectName(QStringLiteral("typographyLineHeight"));
    m_lineHeight->setRange(Typography::minimumLineHeight, Typography::maximumLineHeight);
    m_lineHeight->setSingleStep(0.1);
    m_lineHeight->setDecimals(1);
    m_column->setObjectName(QStringLiteral("typographyColumn"));
    m_column->setRange(Typography::minimumColumn, Typography::maximumColumn);
    m_form->addRow(new QLabel, m_zoom);
    m_form->addRow(new QLabel, m_lineHeight);
    m_form->addRow(new QLabel, m_column);
    for (const QString &script : readingScripts()) {
        auto *family = new QFontComboBox;
        family->setObjectName(QStringLiteral("typographyFont") + script);
        family->setWritingSystem(writingSystem(script));
        m_form->addRow(new QLabel, family);
        m_families.insert(script, family);
        connect(family, &QFontComboBox::currentFontChanged, this, &TypographyDialog::tell);
    }
    m_form->addRow(m_buttons);
    fill(typography);
    connect(m_zoom, &QSpinBox::valueChanged, this, &TypographyDialog::tell);
    connect(m_lineHeight, &QDoubleSpinBox::valueChanged, this, &TypographyDialog::tell);
    connect(m_column, &QSpinBox::valueChanged, this, &TypographyDialog::tell);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_buttons->button(QDialogButtonBox::RestoreDefaults), &QPushButton::clicked, this, [this] {
        fill({});
        tell();
    });
    retranslate();
}

void TypographyDialog::fill(const Typography &typography)
{
    const QScopedValueRollback filling(m_isFilling, true);
    m_zoom->setValue(typography.zoom);
    m_lineHeight->setValue(typography.lineHeight);
    m_column->setValue(typography.columnEms);
    for (auto family = m_families.cbegin(); family != m_families.cend(); ++family) {
        const QString chosen = typography.families.value(family.key());
        family.value()->setCurrentFont(QFont(chosen.isEmpty() ? usualFamily(family.key()) : chosen));
    }
}

Typography TypographyDialog::chosen() const
{
    Typography typography;
    typography.zoom = m_zoom->value();
    typography.lineHeight = m_lineHeight->value();
    typography.columnEms = m_column->value();
    for (auto family = m_families.cbegin(); family != m_families.cend(); ++family) {
        const QString name = family.value()->currentFont().family();
        if (name != usualFamily(family.key()))
            typography.families.insert(family.key(), name);
    }
    return typography;
}

void TypographyDialog::tell()
{
    if (!m_isFilling)
        Q_EMIT changed(chosen());
}

void TypographyDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

void TypographyDialog::retranslate()
{
    setWindowTitle(tr("Typography"));
    //: after a number of steps, one of which makes the text a tenth larger
    m_zoom->setSuffix(tr(" steps"));
    //: after a factor: times the usual line height
    m_lineHeight->setSuffix(tr(" × usual"));
    //: after a number: the width of the column in ems, the size of the letters
    m_column->setSuffix(tr(" em"));
    const auto label = [this](QWidget *field, const QString &text) {
        auto *words = qobject_cast<QLabel *>(m_form->labelForField(field));
        words->setText(text);
        words->setBuddy(field);
    };
    label(m_zoom, tr("Text &size:"));
    label(m_lineHeight, tr("Line &height:"));
    label(m_column, tr("Column &width:"));
    label(m_families.value(QStringLiteral("Beng")), tr("&Bengali font:"));
    label(m_families.value(QStringLiteral("Armn")), tr("&Armenian font:"));
    label(m_families.value(QStringLiteral("Latn")), tr("&Latin font:"));
    m_buttons->button(QDialogButtonBox::RestoreDefaults)->setText(tr("&As usual"));
    m_buttons->button(QDialogButtonBox::Close)->setText(tr("&Close"));
}

} // namespace kalpanji
