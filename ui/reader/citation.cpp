// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reader/citation.h"

#include "core/time/datewords.h"
#include "ui/shell/sourcename.h"

namespace kalpanji {

QString Citation::sectionAt(const Article &article, qsizetype offset)
{
    QString title;
    for (const Section &section : article.sections) {
        if (section.range.contains(offset))
            title = section.title; // the innermost comes last
    }
    return title;
}

QString Citation::plain(const Document &document, TextRange range, const LocaleFormat &format, QDate today)
{
    const Article &article = document.article;
    const QString quotation = range.of(article.text).toString().trimmed();
    QStringList where;
    const QString section = sectionAt(article, range.start);
    where.append(section.isEmpty() ? article.title : QString(article.title + u", § " + section));
    where.append(sourceName(article.provenance));
    where.append(article.provenance.licence);
    where.append(article.provenance.url);
    where.removeAll(QString());
    const TimeValue day {TimexType::Date, today.toString(Qt::ISODate), TimexModifier::None};
    //: %1 is a date
    const QString read = tr("read on %1").arg(dateInWords(day, format));
    //: a quotation and where it stands
    return tr("“%1”\n— %2").arg(quotation, where.join(QLatin1String(". ")) + u" (" + read + u')');
}

} // namespace kalpanji
