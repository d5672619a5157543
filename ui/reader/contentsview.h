// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTreeView>

namespace kalpanji {

class ContentsModel;
class ViewState;

/// The table of contents, live: years of each section, and where one is.
class ContentsView : public QTreeView
{
    Q_OBJECT

public:
    explicit ContentsView(ViewState *state, QWidget *parent = nullptr);

    /// The reader shows the text from `offset` on: its section becomes the current row.
    void setPosition(qsizetype offset);

Q_SIGNALS:
    /// Click or Enter on a section that begins at `offset`.
    void sectionRequested(qsizetype offset);

protected:
    void changeEvent(QEvent *event) override;

private:
    void setDocument();
    void quieten(); ///< "you are here" is a place on the page, no call for attention
    void retranslate();

    ViewState *m_state;
    ContentsModel *m_model;
};

} // namespace kalpanji
