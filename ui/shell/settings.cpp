// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/settings.h"

#include <QCryptographicHash>
#include <QJsonDocument>

namespace kalpanji {

namespace {

constexpr qsizetype recentLimit = 10;
// grows when saved dock layouts no longer fit the docks there are
constexpr int layoutVersion = 1;

QString keyOf(const char *group, const QString &article)
{
    const QByteArray hash =
        QCryptographicHash::hash(article.toUtf8(), QCryptographicHash::Sha1).toHex().left(16);
    return QLatin1String(group) + QString::fromLatin1(hash);
}

} // namespace

Settings::Settings()
    : m_store(QSettings::IniFormat, QSettings::UserScope, QStringLiteral("kalpanji"),
              QStringLiteral("kalpanji"))
{
}

QString Settings::language() const { return m_store.value(QStringLiteral("language")).toString(); }

void Settings::setLanguage(const QString &code) { m_store.setValue(QStringLiteral("language"), code); }

ThemeName Settings::theme() const
{
    const int stored = m_store.value(QStringLiteral("theme"), 0).toInt();
    return stored >= 0 && stored <= int(ThemeName::Dark) ? static_cast<ThemeName>(stored) : ThemeName::System;
}

void Settings::setTheme(ThemeName name) { m_store.setValue(QStringLiteral("theme"), int(name)); }

QByteArray Settings::geometry() const { return m_store.value(QStringLiteral("geometry")).toByteArray(); }

void Settings::setGeometry(const QByteArray &geometry)
{
    m_store.setValue(QStringLiteral("geometry"), geometry);
}

QByteArray Settings::layout() const
{
    return m_store.value(QStringLiteral("layout%1").arg(layoutVersion)).toByteArray();
}

void Settings::setLayout(const QByteArray &layout)
{
    m_store.setValue(QStringLiteral("layout%1").arg(layoutVersion), layout);
}

QStringList Settings::recentFiles() const { return m_store.value(QStringLiteral("recent")).toStringList(); }

void Settings::addRecentFile(const QString &path)
{
    QStringList files = recentFiles();
    files.removeAll(path);
    files.prepend(path);
    m_store.setValue(QStringLiteral("recent"), files.mid(0, recentLimit));
}

void Settings::clearRecentFiles() { m_store.remove(QStringLiteral("recent")); }

QList<KeptTab> Settings::tabs() const
{
    const QStringList paths = m_store.value(QStringLiteral("tabs/paths")).toStringList();
    const QStringList titles = m_store.value(QStringLiteral("tabs/titles")).toStringList();
    const QStringList languages = m_store.value(QStringLiteral("tabs/languages")).toStringList();
    QList<KeptTab> tabs;
    for (qsizetype i = 0; i < paths.size(); ++i)
        tabs.append({paths.at(i), titles.value(i), languages.value(i)});
    return tabs;
}

int Settings::tabShown() const { return m_store.value(QStringLiteral("tabs/shown")).toInt(); }

void Settings::setTabs(const QList<KeptTab> &tabs, int shown)
{
    QStringList paths;
    QStringList titles;
    QStringList languages;
    for (const KeptTab &tab : tabs) {
        paths.append(tab.path);
        titles.append(tab.title);
        languages.append(tab.language);
    }
    m_store.setValue(QStringLiteral("tabs/paths"), paths);
    m_store.setValue(QStringLiteral("tabs/titles"), titles);
    m_store.setValue(QStringLiteral("tabs/languages"), languages);
    m_store.setValue(QStringLiteral("tabs/shown"), shown);
}

bool Settings::reopensTabs() const { return m_store.value(QStringLiteral("tabs/reopen"), true).toBool(); }

void Settings::setReopensTabs(bool reopens) { m_store.setValue(QStringLiteral("tabs/reopen"), reopens); }

QJsonObject Settings::view(const QString &article) const
{
    return QJsonDocument::fromJson(m_store.value(keyOf("view/", article)).toByteArray()).object();
}

void Settings::setView(const QString &article, const QJsonObject &view)
{
    m_store.setValue(keyOf("view/", article), QJsonDocument(view).toJson(QJsonDocument::Compact));
}

qsizetype Settings::position(const QString &article) const
{
    return m_store.value(keyOf("position/", article), 0).toLongLong();
}

void Settings::setPosition(const QString &article, qsizetype offset)
{
    m_store.setValue(keyOf("position/", article), qlonglong(offset));
}

QStringList Settings::imports(const QString &article) const
{
    return m_store.value(keyOf("imports/", article)).toStringList();
}

void Settings::setImports(const QString &article, const QStringList &paths)
{
    if (paths.isEmpty())
        m_store.remove(keyOf("imports/", article));
    else
        m_store.setValue(keyOf("imports/", article), paths);
}

AxisCalendar Settings::calendar() const
{
    return m_store.value(QStringLiteral("timeline/julian"), false).toBool() ? AxisCalendar::JulianBefore1582
                                                                            : AxisCalendar::Gregorian;
}

void Settings::setCalendar(AxisCalendar calendar)
{
    m_store.setValue(QStringLiteral("timeline/julian"), calendar == AxisCalendar::JulianBefore1582);
}

FilterMode Settings::filterMode() const
{
    return m_store.value(QStringLiteral("timeline/dims"), false).toBool() ? FilterMode::Dim
                                                                          : FilterMode::Hide;
}

void Settings::setFilterMode(FilterMode mode)
{
    m_store.setValue(QStringLiteral("timeline/dims"), mode == FilterMode::Dim);
}

Typography Settings::typography() const
{
    Typography kept;
    const auto number = [this](const char *key, double usual, double least, double most) {
        const double value = m_store.value(QLatin1String(key), usual).toDouble();
        return value >= least && value <= most ? value : usual;
    };
    kept.zoom =
        static_cast<int>(number("reader/zoom", kept.zoom, Typography::minimumZoom, Typography::maximumZoom));
    kept.lineHeight = number("reader/lineHeight", kept.lineHeight, Typography::minimumLineHeight,
                             Typography::maximumLineHeight);
    kept.columnEms = static_cast<int>(
        number("reader/column", kept.columnEms, Typography::minimumColumn, Typography::maximumColumn));
    for (const QString &script : readingScripts()) {
        const QString family = m_store.value(QStringLiteral("reader/font") + script).toString();
        if (!family.isEmpty())
            kept.families.insert(script, family);
    }
    return kept;
}

void Settings::setTypography(const Typography &typography)
{
    m_store.setValue(QStringLiteral("reader/zoom"), typography.zoom);
    m_store.setValue(QStringLiteral("reader/lineHeight"), typography.lineHeight);
    m_store.setValue(QStringLiteral("reader/column"), typography.columnEms);
    for (const QString &script : readingScripts())
        m_store.setValue(QStringLiteral("reader/font") + script, typography.families.value(script));
}

} // namespace kalpanji
