// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/language.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/settings.h"
#include "ui/shell/viewstate.h"
#include "ui/timeline/timelinecanvas.h"

#include <QDir>
#include <QSettings>
#include <QTest>

namespace kalpanji::test {

/// The real window with the bundled article or a document of the test's own, and its timeline.
class TimelineWindow
{
public:
    explicit TimelineWindow(const QString &language = QStringLiteral("en"))
    {
        QFile::remove(QSettings(QSettings::IniFormat, QSettings::UserScope, QStringLiteral("kalpanji"),
                                QStringLiteral("kalpanji"))
                          .fileName());
        Settings().setLanguage(language);
        m_window = std::make_unique<MainWindow>(&m_language);
        m_window->show();
    }

    void openBundled() { m_window->start({}); }
    [[nodiscard]] bool isOpen() const { return !state()->document()->article.text.isEmpty(); }
    [[nodiscard]] MainWindow *window() const { return m_window.get(); }
    [[nodiscard]] ViewState *state() const { return m_window->state(); }
    [[nodiscard]] TimelineCanvas *canvas() const { return find<TimelineCanvas>("timelineMarks"); }
    [[nodiscard]] QAction *action(const char *name) const { return find<QAction>(name); }
    template<typename T>
    [[nodiscard]] T *find(const char *name) const
    {
        return m_window->findChild<T *>(QLatin1String(name));
    }

private:
    Language m_language;
    std::unique_ptr<MainWindow> m_window;
};

} // namespace kalpanji::test
