// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/bookmarks/bookmarkstore.h"

#include <QAbstractListModel>

namespace kalpanji {

class ViewState;

/// The bookmarks of the article shown, in the order of its text; every change is written at once.
class BookmarkModel : public QAbstractListModel
{
    Q_OBJECT

public:
    explicit BookmarkModel(ViewState *state, QObject *parent = nullptr);

    /// Sets a bookmark on the sentence at `offset`, or takes away the one that is there.
    void toggle(qsizetype offset);
    /// The sentence of the bookmark in `row`.
    [[nodiscard]] TextRange sentence(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    bool removeRows(int row, int count, const QModelIndex &parent = {}) override;

Q_SIGNALS:
    void failed(const kalpanji::Error &error);

private:
    void load();
    void save();

    ViewState *m_state;
    QList<Bookmark> m_bookmarks;
    bool m_isReadable = true; ///< false: what is on the disk could not be read and is not written over
};

} // namespace kalpanji
