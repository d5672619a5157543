// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/helpdialogs.h"

#include "ui/shell/actions.h"

#include <QCoreApplication>
#include <QDialog>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QMessageBox>
#include <QTableWidget>
#include <QVBoxLayout>

namespace kalpanji {

namespace {

/// Gives both functions one translation context.
class HelpDialogs
{
    Q_DECLARE_TR_FUNCTIONS(kalpanji::HelpDialogs)

public:
    /// Keys that belong to the timeline and the chart when they have the focus.
    static QList<std::pair<QString, QString>> canvasKeys()
    {
        return {
            {QStringLiteral("← →"), tr("Timeline, chart: previous and next mark or point")},
            {QStringLiteral("↑ ↓"), tr("Timeline: the lane above and below")},
            {QStringLiteral("+ − 0"), tr("Timeline: zoom in, zoom out, show everything")},
            {QStringLiteral("Home End"), tr("Timeline, chart: first and last")},
            {QStringLiteral("Enter"), tr("Timeline, chart, list: to the sentence or source")},
            {QStringLiteral("L S E"), tr("Chart: logarithmic scale, sources, export")},
        };
    }
};

QString withoutMnemonic(QString text) { return text.remove(u'&'); }

} // namespace

void showShortcutSheet(QWidget *parent, const Actions &actions)
{
    QList<std::pair<QString, QString>> rows;
    const QList<QAction *> all = actions.withShortcut();
    for (const QAction *action : all)
        rows.append({action->shortcut().toString(QKeySequence::NativeText), withoutMnemonic(action->text())});
    rows.append(HelpDialogs::canvasKeys());

    auto *dialog = new QDialog(parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setObjectName(QStringLiteral("shortcutSheet"));
    dialog->setWindowTitle(HelpDialogs::tr("Keyboard shortcuts"));
    auto *table = new QTableWidget(int(rows.size()), 2, dialog);
    table->setHorizontalHeaderLabels({HelpDialogs::tr("Keys"), HelpDialogs::tr("What they do")});
    table->setAccessibleName(dialog->windowTitle());
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setShowGrid(false);
    table->verticalHeader()->hide();
    table->horizontalHeader()->setStretchLastSection(true);
    for (int row = 0; row < rows.size(); ++row) {
        table->setItem(row, 0, new QTableWidgetItem(rows.at(row).first));
        table->setItem(row, 1, new QTableWidgetItem(rows.at(row).second));
    }
    table->resizeColumnsToContents();
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, dialog);
    QObject::connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::reject);
    auto *column = new QVBoxLayout(dialog);
    column->addWidget(table);
    column->addWidget(buttons);
    const QFontMetrics metrics = dialog->fontMetrics();
    dialog->resize(metrics.averageCharWidth() * 70, metrics.height() * 30);
    dialog->open();
}

void showAboutBox(QWidget *parent)
{
    auto *box = new QMessageBox(parent);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setObjectName(QStringLiteral("about"));
    box->setWindowTitle(HelpDialogs::tr("About Kalpanji"));
    box->setTextFormat(Qt::PlainText);
    //: %1 is the version number
    box->setText(HelpDialogs::tr("Kalpanji %1 reads an encyclopedia article as a chronology.")
                     .arg(QCoreApplication::applicationVersion()));
    box->setInformativeText(
        HelpDialogs::tr("Program: GNU General Public License, version 3 or later.\n"
                        "Article: Bengali Wikipedia, its contributors, CC BY-SA 4.0.\n"
                        "Trade figures: the sources named with each figure.\n\n"
                        "It shows what the article says, and marks what is inferred, computed, intended or "
                        "added from elsewhere. It uses no network."));
    box->setStandardButtons(QMessageBox::Close);
    box->open();
}

} // namespace kalpanji
