// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/document.h"

#include <QMenu>

namespace kalpanji {

class ArticleView;
class ViewState;

/// The context menu of one place in the article: of a link, an image, a sentence that tells an event, or
/// plain text. Nothing outside the program is opened without a question that shows the address.
class ReaderMenu : public QMenu
{
    Q_OBJECT

public:
    /// `place` within the viewport.
    ReaderMenu(ArticleView *view, ViewState *state, QPoint place);

private:
    void addCopying(qsizetype offset);
    void addLink(const QString &address);
    void addImage(const Image &image);
    void addEvent(const Event &event);
    void addAddress(const QString &address, const QString &copyText, const QString &openText);

    ArticleView *m_view;
    ViewState *m_state;
};

/// The page about an image on Wikimedia Commons.
QString commonsAddress(const Image &image);

} // namespace kalpanji
