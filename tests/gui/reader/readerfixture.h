// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/viewstate.h"

#include <memory>

namespace kalpanji {
class ArticleView;
class Language;
} // namespace kalpanji

namespace kalpanji::test {

/// The program's window with fresh settings, in English.
class ReaderWindow
{
public:
    ReaderWindow();
    ~ReaderWindow();

    /// Shows `document`, which has no file, in a tab.
    void show(const DocumentPtr &document);
    [[nodiscard]] MainWindow *window() const { return m_window.get(); }
    [[nodiscard]] ViewState *state() const;
    [[nodiscard]] ArticleView *article() const;
    template<typename Widget>
    [[nodiscard]] Widget *find(const char *name) const
    {
        return m_window->findChild<Widget *>(QLatin1String(name));
    }

private:
    std::unique_ptr<Language> m_language;
    std::unique_ptr<MainWindow> m_window;
};

DocumentPtr bundledArticle();
DocumentPtr documentOf(const QByteArray &wikitext, const QString &language);
/// Sections 1 … `sections`, in each a heading, a subheading and some paragraphs with a date.
DocumentPtr longArticle(int sections);

} // namespace kalpanji::test
