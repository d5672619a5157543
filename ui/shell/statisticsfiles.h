// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/chart/importjob.h"
#include "ui/shell/viewstate.h"

#include <vector>

namespace kalpanji {

class DocumentTabs;
class Settings;
class TradeView;

/// The statistics files a person imported into the figures of an article: asked for, joined, removed. They
/// are kept by name, one list an article, and read again when that article is opened; no other file ever is.
class StatisticsFiles : public QObject
{
    Q_OBJECT

public:
    StatisticsFiles(ViewState *state, DocumentTabs *tabs, TradeView *view, Settings *settings,
                    QWidget *window);

    /// Opens the dialog about `paths`, after asking for them when there are none.
    void import(const QStringList &paths);

Q_SIGNALS:
    /// A sentence about a file that could not be read again.
    void said(const QString &sentence);

private:
    void ask();
    void join(const QStringList &paths, const QList<TradeFigure> &figures);
    void remove(const QString &name);
    void replaceDocument(const DocumentPtr &document);
    /// The article shown has files that are not among its figures yet.
    void restore();
    void startReading();
    void restored(const ImportJob::Outcome &outcome);
    /// What the files of the article shown are kept under.
    [[nodiscard]] QString article() const;
    [[nodiscard]] QStringList kept() const;

    ViewState *m_state;
    DocumentTabs *m_tabs;
    TradeView *m_view;
    Settings *m_settings;
    QWidget *m_window;
    std::unique_ptr<ImportJob> m_job;
    QStringList m_reading; ///< the files m_job reads
    std::vector<std::weak_ptr<const Document>> m_seen; ///< those whose files were read, or could not be
};

} // namespace kalpanji
