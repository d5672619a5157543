// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/timeline/civildate.h"
#include "ui/reader/typography.h"
#include "ui/shell/eventfilter.h"
#include "ui/shell/openedarticle.h"
#include "ui/shell/theme.h"

#include <QByteArray>
#include <QJsonObject>
#include <QSettings>
#include <QStringList>

namespace kalpanji {

/// What is kept from one start to the next, as one typed table over QSettings. GUI thread only.
/// Where the file lies is QSettings' own business (XDG_CONFIG_HOME in tests).
class Settings
{
public:
    Settings();

    [[nodiscard]] QString language() const; ///< empty: the system's
    void setLanguage(const QString &code);
    [[nodiscard]] ThemeName theme() const;
    void setTheme(ThemeName name);
    [[nodiscard]] QByteArray geometry() const;
    void setGeometry(const QByteArray &geometry);
    [[nodiscard]] QByteArray layout() const; ///< QMainWindow::saveState
    void setLayout(const QByteArray &layout);
    [[nodiscard]] QStringList recentFiles() const; ///< newest first, at most ten
    void addRecentFile(const QString &path);
    void clearRecentFiles();
    /// The articles that were open, and which of them was shown.
    [[nodiscard]] QList<KeptTab> tabs() const;
    [[nodiscard]] int tabShown() const;
    void setTabs(const QList<KeptTab> &tabs, int shown);
    [[nodiscard]] bool reopensTabs() const; ///< whether they are opened again at the next start
    void setReopensTabs(bool reopens);
    /// How the timeline of `article` was left, see KeptView; empty when it was never seen.
    [[nodiscard]] QJsonObject view(const QString &article) const;
    void setView(const QString &article, const QJsonObject &view);
    /// Where one was in the article: UTF-16 offset of the first visible character.
    [[nodiscard]] qsizetype position(const QString &article) const;
    void setPosition(const QString &article, qsizetype offset);
    /// Statistics files imported into `article`, in the order they were.
    [[nodiscard]] QStringList imports(const QString &article) const;
    void setImports(const QString &article, const QStringList &paths);
    [[nodiscard]] AxisCalendar calendar() const; ///< of the timeline of an article not seen before
    void setCalendar(AxisCalendar calendar);
    [[nodiscard]] FilterMode filterMode() const;
    void setFilterMode(FilterMode mode);
    [[nodiscard]] Typography typography() const;
    void setTypography(const Typography &typography);

private:
    QSettings m_store;
};

} // namespace kalpanji
