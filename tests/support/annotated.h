// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <vector>

namespace kalpanji::test {

/// A time expression marked by hand in an article of tests/data/annotated.
struct AnnotatedTime {
    QString text;
    QString value;
    QString type = QStringLiteral("DATE");
    QString mod;
    QString evidence = QStringLiteral("explicit");
    qsizetype start = 0; ///< UTF-16 offset in `AnnotatedArticle::plain`
    qsizetype occurrence = 0; ///< which one of the same texts in `AnnotatedArticle::plain`, from 0
};

/// `value` is empty for an event without a date; `anchor` occurs once in the plain text.
struct AnnotatedEvent {
    QString type, status, value, mod, evidence, anchor;
};

/// `flow` is "two_way" or "XXX>YYY"; `amount` is in plain units.
struct AnnotatedFigure {
    QString year, flow;
    double amount = 0;
    QString currency, anchor;
};

struct AnnotatedProducts {
    QString flow;
    QStringList items;
};

struct AnnotatedArticle {
    QString name; ///< "bn/nepal-greece"
    QString language; ///< "bn"
    QByteArray wikitext; ///< the article without tags, UTF-8: what a reader is given
    QString plain; ///< its prose without links, references, templates, categories and quote marks
    std::vector<AnnotatedTime> times;
    std::vector<AnnotatedEvent> events;
    std::vector<AnnotatedFigure> figures;
    std::vector<AnnotatedProducts> products;
    QStringList problems; ///< lines that could not be read, in words; empty for a good file
};

/// What the bytes of one annotated file say; `name` is its path below tests/data/annotated without ".txt".
AnnotatedArticle readAnnotated(const QString &name, const QByteArray &bytes);

/// Every file of tests/data/annotated, or of one language, by name.
std::vector<AnnotatedArticle> annotatedArticles(const QString &language = {});

} // namespace kalpanji::test
