// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <memory>

namespace kalpanji {

class PrintedArticle;

/// One page of an article as it will be printed, as large as the widget has room for.
class PageView : public QWidget
{
    Q_OBJECT

public:
    explicit PageView(QWidget *parent = nullptr);

    /// Null while the pages are laid out: says so in their place.
    void setArticle(std::shared_ptr<const PrintedArticle> article);
    void setPage(int page);
    [[nodiscard]] int page() const { return m_page; }
    [[nodiscard]] QSize sizeHint() const override { return {520, 680}; }

Q_SIGNALS:
    /// Page keys and wheel: `pages` forward.
    void turned(int pages);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    std::shared_ptr<const PrintedArticle> m_article;
    int m_page = 0;
};

} // namespace kalpanji
