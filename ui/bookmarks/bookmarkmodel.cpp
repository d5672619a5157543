// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bookmarks/bookmarkmodel.h"

#include "ui/shell/viewstate.h"

#include <algorithm>

namespace kalpanji {

BookmarkModel::BookmarkModel(ViewState *state, QObject *parent)
    : QAbstractListModel(parent)
    , m_state(state)
{
    connect(state, &ViewState::documentChanged, this, &BookmarkModel::load);
}

void BookmarkModel::load()
{
    const Result<QList<Bookmark>> loaded = loadBookmarks(m_state->document()->article);
    beginResetModel();
    m_isReadable = loaded.has_value();
    m_bookmarks = loaded ? *loaded : QList<Bookmark>();
    endResetModel();
    if (!loaded)
        Q_EMIT failed(loaded.error());
}

void BookmarkModel::save()
{
    const Result<Done> saved = m_isReadable
        ? saveBookmarks(m_state->document()->article, m_bookmarks)
        : Error {ErrorCode::UnwritableFile, bookmarkFile(m_state->document()->article)};
    if (!saved)
        Q_EMIT failed(saved.error());
}

void BookmarkModel::toggle(qsizetype offset)
{
    const std::optional<Bookmark> bookmark = bookmarkAt(*m_state->document(), offset);
    if (!bookmark)
        return;
    for (int row = 0; row < m_bookmarks.size(); ++row) {
        if (sentence(row).start == bookmark->offset) {
            removeRows(row, 1);
            return;
        }
    }
    const auto next = std::find_if(m_bookmarks.begin(), m_bookmarks.end(),
                                   [&](const Bookmark &each) { return each.offset > bookmark->offset; });
    const auto row = static_cast<int>(next - m_bookmarks.begin());
    beginInsertRows({}, row, row);
    m_bookmarks.insert(row, *bookmark);
    endInsertRows();
    save();
}

TextRange BookmarkModel::sentence(int row) const
{
    return sentenceOf(*m_state->document(), m_bookmarks.at(row));
}

int BookmarkModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_bookmarks.size());
}

QVariant BookmarkModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    return role == Qt::DisplayRole ? QVariant(m_bookmarks.at(index.row()).excerpt) : QVariant();
}

bool BookmarkModel::removeRows(int row, int count, const QModelIndex &parent)
{
    if (parent.isValid() || row < 0 || count < 1 || row + count > m_bookmarks.size())
        return false;
    beginRemoveRows({}, row, row + count - 1);
    m_bookmarks.remove(row, count);
    endRemoveRows();
    save();
    return true;
}

} // namespace kalpanji
