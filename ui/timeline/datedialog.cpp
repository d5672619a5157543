// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/datedialog.h"

#include "core/time/datewords.h"
#include "core/time/datequery.h"
#include "ui/shell/language.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace kalpanji {

namespace {

QString dayInWords(DayNumber day)
{
    return dateInWords({TimexType::Date, isoDay(day), TimexModifier::None}, Language::format());
}

} // namespace

DateDialog::DateDialog(QWidget *parent)
    : QDialog(parent)
    , m_edit(new QLineEdit)
    , m_understood(new QLabel)
    , m_buttons(new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel))
{
    setObjectName(QStringLiteral("dateDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Go to a date"));
    m_edit->setObjectName(QStringLiteral("dateEdit"));
    m_edit->setAccessibleName(tr("Date"));
    m_edit->setPlaceholderText(tr("1992, March 2002, 14 January 1992 …"));
    m_edit->setMinimumWidth(24 * fontMetrics().averageCharWidth());
    m_understood->setObjectName(QStringLiteral("dateUnderstood"));
    m_understood->setTextFormat(Qt::PlainText);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_edit);
    column->addWidget(m_understood);
    column->addWidget(m_buttons);
    connect(m_edit, &QLineEdit::textChanged, this, &DateDialog::understand);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &DateDialog::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &DateDialog::reject);
    m_buttons->button(QDialogButtonBox::Ok)->setDefault(true); // also while it is disabled
    understand({});
}

void DateDialog::understand(const QString &text)
{
    m_span = text.trimmed().isEmpty() ? std::nullopt : dateQuery(text);
    m_buttons->button(QDialogButtonBox::Ok)->setEnabled(m_span.has_value());
    if (m_span && m_span->earliest == m_span->latest)
        m_understood->setText(dayInWords(m_span->earliest));
    else if (m_span) //: from one day to another
        m_understood->setText(tr("%1 – %2").arg(dayInWords(m_span->earliest), dayInWords(m_span->latest)));
    else
        m_understood->setText(text.trimmed().isEmpty()
                                  ? tr("Write a year, a month or a day as you are used to.")
                                  : tr("This is not understood as a date."));
}

void DateDialog::accept()
{
    if (!m_span)
        return;
    Q_EMIT chosen(*m_span);
    QDialog::accept();
}

} // namespace kalpanji
