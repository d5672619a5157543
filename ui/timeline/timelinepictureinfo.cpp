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

PictureInfo timelinePictureInfo(const Document &document)
{
    const auto marks = std::count_if(document.chronology.events().begin(), document.chronology.events().end(),
                                     [](const Event &event) { return event.isMark(); });
    const Provenance &origin = document.article.provenance;
    PictureInfo info;
    info.title = document.article.title;
    info.description =
        Words::tr("A timeline of %Ln dated event(s) told in the article.", nullptr, int(marks));
    const QString source = sourceName(origin);
    info.source = origin.authors.isEmpty() ? source : source + QStringLiteral(", ") + origin.authors;
    info.licence = origin.licence;
    return info;
}

} // namespace kalpanji
