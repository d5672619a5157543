// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/openedarticle.h"

#include <QObject>

namespace kalpanji {

class ArticleOpener;
class DocumentLoader;
class DocumentTabs;
class Settings;

/// The articles that were open when the program ended, opened again at the next start: the one shown first,
/// the others behind it. Only files the person had opened and that are still there; what was pasted is gone.
class TabSession : public QObject
{
    Q_OBJECT

public:
    TabSession(ArticleOpener *opener, DocumentTabs *tabs, Settings *settings, QObject *parent);

    /// Writes down what is open, and what is still to be opened again; nothing when the person does not want
    /// it.
    void keep() const;
    /// The bundled article when nothing was kept, or when the person does not want it.
    void restore(const OpenOptions &options);
    /// Opens nothing: what was kept stays kept for the start after this one, beside what is opened now.
    void setAside();

private:
    void addBehind(const OpenedArticle &article);
    [[nodiscard]] static KeptTab tabOf(const QString &path, const DocumentPtr &document);
    /// Where among those `open` the article belongs that stood as m_order tells.
    [[nodiscard]] int placeOf(const KeptTab &tab, const QList<KeptTab> &open) const;

    ArticleOpener *m_opener;
    DocumentTabs *m_tabs;
    Settings *m_settings;
    DocumentLoader *m_loader; ///< its own: what it opens does not come to the front
    QList<KeptTab> m_order; ///< as the tabs stood
    QList<KeptTab> m_awaited; ///< of these, those that are opened behind, until they are
};

} // namespace kalpanji
