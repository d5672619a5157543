// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/reader/readerfixture.h"

#include "ui/reader/articleview.h"
#include "ui/shell/documenttabs.h"
#include "ui/shell/language.h"
#include "ui/shell/settings.h"

#include <QFile>

namespace kalpanji::test {

namespace {

DocumentPtr valueOf(const Result<DocumentPtr> &result)
{
    if (!result)
        qFatal("the document does not open: %s", qPrintable(result.error().subject));
    return *result;
}

} // namespace

ReaderWindow::ReaderWindow()
    : m_language(std::make_unique<Language>())
{
    QFile::remove(QSettings(QSettings::IniFormat, QSettings::UserScope, QStringLiteral("kalpanji"),
                            QStringLiteral("kalpanji"))
                      .fileName());
    Settings().setLanguage(QStringLiteral("en"));
    m_window = std::make_unique<MainWindow>(m_language.get());
    m_window->resize(1440, 900); // whatever the screen of the machine
    m_window->show();
}

ReaderWindow::~ReaderWindow() = default;

void ReaderWindow::show(const DocumentPtr &document) { find<DocumentTabs>("tabs")->open({document, {}, {}}); }

ViewState *ReaderWindow::state() const { return m_window->state(); }

ArticleView *ReaderWindow::article() const { return find<ArticleView>("article"); }

DocumentPtr bundledArticle() { return valueOf(openBundledDocument()); }

DocumentPtr documentOf(const QByteArray &wikitext, const QString &language)
{
    OpenOptions options;
    options.read.kind = InputKind::Wikitext;
    options.read.language = language;
    return valueOf(openDocument(wikitext, options));
}

DocumentPtr longArticle(int sections)
{
    QByteArray text;
    for (int i = 1; i <= sections; ++i) {
        const QByteArray number = QByteArray::number(i);
        text += "== Chapter " + number + " ==\n\n=== Within " + number + " ===\n\n";
        for (int paragraph = 0; paragraph < 3; ++paragraph) {
            text += "On 5 March " + QByteArray::number(1900 + i)
                + " the minister of Armenia visited Mexico. The visit was short, and nothing that was said "
                  "then "
                  "is remembered in the archives of either country.\n\n";
        }
    }
    return documentOf(text, QStringLiteral("en"));
}

} // namespace kalpanji::test
