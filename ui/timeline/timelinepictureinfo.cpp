// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/timelinepictureinfo.h"

#include "ui/shell/sourcename.h"

#include <QCoreApplication>

namespace kalpanji {

namespace {

/// Gives the sentences of this file one translation context.
class Words
{
    Q_DECLARE_TR_FUNCTIONS(kalpanji::TimelinePicture)
};

} // namespace

PictureInfo timelinePictureInfo(const JoinedEvents &events)
{
    qsizetype marks = 0;
    QStringList titles;
    QStringList sources;
    QStringList licences;
    for (int article = 0; article < events.articles(); ++article) {
        const Document &document = *events.document(article);
        const QList<Event> &told = document.chronology.events();
        marks += std::count_if(told.begin(), told.end(), [](const Event &event) { return event.isMark(); });
        const Provenance &origin = document.article.provenance;
        titles.append(document.article.title);
        const QString source = sourceName(origin);
        sources.append(origin.authors.isEmpty() ? source : source + QStringLiteral(", ") + origin.authors);
        licences.append(origin.licence);
    }
    const auto joined = [](QStringList parts) {
        parts.removeAll(QString());
        parts.removeDuplicates();
        return parts.join(QStringLiteral(" · "));
    };
    PictureInfo info;
    info.title = titles.join(QStringLiteral(" · "));
    info.description = events.articles() == 1
        ? Words::tr("A timeline of %Ln dated event(s) told in the article.", nullptr, int(marks))
        : Words::tr("A timeline of %Ln dated event(s) told in two articles.", nullptr, int(marks));
    info.source = joined(sources);
    info.licence = joined(licences);
    return info;
}

} // namespace kalpanji
