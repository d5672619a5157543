// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chart/importdialog.h"

#include "core/trade/documenttrade.h"
#include "ui/chart/importtext.h"
#include "ui/chart/trademodel.h"
#include "ui/shell/errortext.h"
#include "ui/shell/language.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

namespace kalpanji {

namespace {

// Enough to see that columns and units are understood.
constexpr qsizetype mostPreviewed = 200;

} // namespace

ImportDialog::ImportDialog(DocumentPtr document, const QStringList &paths, QWidget *parent)
    : QDialog(parent)
    , m_document(std::move(document))
    , m_message(new QLabel(this))
    , m_progress(new QProgressBar(this))
    , m_preview(new QTableView(this))
    , m_model(new TradeModel(this))
    , m_buttons(new QDialogButtonBox(QDialogButtonBox::Cancel, this))
{
    setObjectName(QStringLiteral("importDialog"));
    setWindowTitle(tr("Import trade figures"));
    build();
    start(paths);
}

void ImportDialog::build()
{
    m_message->setObjectName(QStringLiteral("importMessage"));
    m_message->setWordWrap(true);
    m_message->setTextFormat(Qt::PlainText);
    m_message->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_progress->setObjectName(QStringLiteral("importProgress"));
    m_progress->setAccessibleName(tr("Reading"));
    m_preview->setObjectName(QStringLiteral("importPreview"));
    m_preview->setAccessibleName(tr("The first figures"));
    m_preview->setModel(m_model);
    m_preview->setSelectionBehavior(QTableView::SelectRows);
    m_preview->setAlternatingRowColors(true);
    m_preview->setShowGrid(false);
    m_preview->verticalHeader()->hide();
    m_preview->setTabKeyNavigation(false);
    QPushButton *import = m_buttons->addButton(tr("&Import"), QDialogButtonBox::AcceptRole);
    import->setObjectName(QStringLiteral("importAccept"));
    import->setEnabled(false);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_message);
    column->addWidget(m_progress);
    column->addWidget(m_preview, 1);
    column->addStretch(0); // keeps the sentence together while there is no preview
    column->addWidget(m_buttons);
}

void ImportDialog::start(const QStringList &paths)
{
    QStringList names;
    for (const QString &path : paths)
        names += QFileInfo(path).fileName();
    m_message->setText(tr("Reading %1…").arg(names.join(QLatin1String(", "))));
    m_preview->hide();
    m_progress->setRange(0, ImportJob::progressSteps);
    connect(&m_job, &ImportJob::progressed, m_progress, &QProgressBar::setValue);
    connect(&m_job, &ImportJob::finished, this, &ImportDialog::finish);
    m_job.start(paths, tradePairOf(*m_document));
    fit();
}

void ImportDialog::finish(const ImportJob::Outcome &outcome)
{
    m_progress->hide();
    if (!*outcome)
        m_message->setText(errorText(outcome->error()));
    else
        tell(**outcome);
    if (m_figures.isEmpty()) { // nothing to choose between
        m_buttons->setStandardButtons(QDialogButtonBox::Close);
        findChild<QPushButton *>(QStringLiteral("importAccept"))->hide();
    }
    fit();
}

/// As high as the words need; with figures there is room for a look at them.
void ImportDialog::fit()
{
    constexpr int width = 760;
    constexpr int preview = 320;
    const int words = layout()->heightForWidth(width);
    resize(width, m_figures.isEmpty() ? words : std::max(words, m_message->heightForWidth(width) + preview));
}

void ImportDialog::tell(const QList<TradeImport> &imports)
{
    const ImportText words(Language::format());
    QStringList lines;
    QList<ImportReport> reports;
    for (const TradeImport &import : imports) {
        reports += import.report;
        m_figures += import.figures;
        lines += words.summary(import.report);
        if (import.report.format != TableFormat::CountryCodes)
            lines += words.dialect(import.report);
        const QStringList reasons = words.skipped(import.report);
        for (const QString &reason : reasons)
            //: %1 "2 rows about services (line 3, 4)"
            lines += tr("Left out: %1.").arg(reason);
    }
    lines += words.advice(reports);
    m_message->setText(lines.join(u'\n'));
    const auto previewed = withFigures(std::make_shared<const Document>(),
                                       m_figures.first(std::min(m_figures.size(), mostPreviewed)));
    m_model->setDocument(previewed);
    m_preview->resizeColumnsToContents();
    m_preview->setVisible(!m_figures.isEmpty());
    auto *import = findChild<QPushButton *>(QStringLiteral("importAccept"));
    import->setEnabled(!m_figures.isEmpty());
    import->setDefault(true);
}

} // namespace kalpanji
