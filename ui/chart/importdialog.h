// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document.h"
#include "ui/chart/importjob.h"

#include <QDialog>

class QDialogButtonBox;
class QLabel;
class QProgressBar;
class QTableView;

namespace kalpanji {

class TradeModel;

/// Reads statistics files in a worker, shows what was found in them and what was left out, and asks whether
/// to join it to the article's figures. Closing it stops the reading; nothing changes until "Import" is
/// chosen.
class ImportDialog : public QDialog
{
    Q_OBJECT

public:
    ImportDialog(DocumentPtr document, const QStringList &paths, QWidget *parent = nullptr);

    /// Of all files; complete once reading() is false.
    [[nodiscard]] const QList<TradeFigure> &figures() const { return m_figures; }
    [[nodiscard]] bool isReading() const { return m_job.isRunning(); }

private:
    void build();
    void start(const QStringList &paths);
    void finish(const ImportJob::Outcome &outcome);
    void fit();
    void tell(const QList<TradeImport> &imports);

    DocumentPtr m_document;
    QList<TradeFigure> m_figures;
    QLabel *m_message;
    QProgressBar *m_progress;
    QTableView *m_preview;
    TradeModel *m_model;
    QDialogButtonBox *m_buttons;
    ImportJob m_job;
};

} // namespace kalpanji
