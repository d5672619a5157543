// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/errortext.h"

#include "ui/shell/language.h"

#include <QCoreApplication>

namespace kalpanji {

namespace {

/// Gives the sentences one translation context.
class Words
{
    Q_DECLARE_TR_FUNCTIONS(kalpanji::ErrorText)
};

} // namespace

QString errorText(const Error &error)
{
    const QString &what = error.subject;
    switch (error.code) {
    case ErrorCode::FileNotFound:
        return Words::tr("%1: there is no such file; check the name.").arg(what);
    case ErrorCode::IsFolder:
        return Words::tr("%1 is a folder; choose a file inside it.").arg(what);
    case ErrorCode::NotAFile:
        return Words::tr(
                   "%1 is not a file but a device or a pipe; save what comes from it and open that file.")
            .arg(what);
    case ErrorCode::UnreadableFile:
        return Words::tr("Could not read %1; check that you may read it.").arg(what);
    case ErrorCode::EmptyInput:
        return Words::tr("%1 is empty; open a file with an article in it.").arg(what);
    case ErrorCode::BinaryInput:
        return Words::tr("%1 is not text (see byte %2); open wikitext, plain text, HTML or a "
                         "MediaWiki export.")
            .arg(what)
            .arg(Language::format().integer(error.offset));
    case ErrorCode::InvalidUtf8:
        return Words::tr("%1 is not valid UTF-8 at byte %2; save it as UTF-8 and open it again.")
            .arg(what)
            .arg(Language::format().integer(error.offset));
    case ErrorCode::UnsupportedFormat:
        return Words::tr("%1 is of no kind that can be read here; open wikitext, plain text, HTML or a "
                         "MediaWiki export.")
            .arg(what);
    case ErrorCode::MalformedInput:
        return Words::tr("%1 is damaged at position %2; check the file there.")
            .arg(what)
            .arg(Language::format().integer(error.offset));
    case ErrorCode::TruncatedInput:
        return Words::tr("%1 is cut off at position %2; get the whole file and open it again.")
            .arg(what)
            .arg(Language::format().integer(error.offset));
    case ErrorCode::InputTooLarge:
        return Words::tr("%1 is larger than %2 bytes, too large for one article; open a part of it.")
            .arg(what)
            .arg(Language::format().integer(error.offset));
    case ErrorCode::UnpacksTooLarge:
        return Words::tr("%1 unpacks to far more than any text does; it was not opened.").arg(what);
    case ErrorCode::SeveralPages:
        return Words::tr("%1 holds %2 articles; name one of them (--page TITLE), or take them all "
                         "(--all-pages).")
            .arg(what)
            .arg(Language::format().integer(error.offset));
    case ErrorCode::NoSuchPage:
        return Words::tr("There is no article “%1” in this file or beside it; check the title.").arg(what);
    case ErrorCode::NoOtherPages:
        return Words::tr("%1 holds only the article that is open.").arg(what);
    case ErrorCode::EmptyTable:
        return Words::tr("%1 is empty; choose a table with trade figures in it.").arg(what);
    case ErrorCode::BinaryTable:
        return Words::tr("%1 is not text (see byte %2); unpack it or save it as CSV, then import it.")
            .arg(what)
            .arg(Language::format().integer(error.offset));
    case ErrorCode::OpenQuoteInTable:
        return Words::tr(
                   "Line %2 of %1 has a quotation mark that is never closed; close it and import the file "
                   "again.")
            .arg(what, Language::format().localisedDigits(QString::number(error.offset)));
    case ErrorCode::EndlessLineInTable:
        return Words::tr(
                   "Line %2 of %1 is longer than a megabyte, which no row of a table is; check where its "
                   "lines end.")
            .arg(what, Language::format().localisedDigits(QString::number(error.offset)));
    case ErrorCode::UnknownTable:
        return Words::tr(
                   "The first line of %1 names no columns the program knows; choose a table of UN Comtrade, "
                   "WITS, OEC, BACI, CEPII Gravity, Correlates of War or ArmStat, or one with the columns "
                   "year, flow, value, currency, source.")
            .arg(what);
    case ErrorCode::UnknownLanguage:
        return Words::tr("There is no language pack for “%1”; choose one of bn, en, es, hy.").arg(what);
    case ErrorCode::InvalidLanguagePack:
        return Words::tr("A language pack is not right: %1; mend or remove it.").arg(what);
    case ErrorCode::NothingToRender:
        return Words::tr("%1 has nothing to draw; open an article with dated events or trade figures.")
            .arg(what);
    case ErrorCode::UnwritableFile:
        return Words::tr("Could not write %1; choose another folder or name, nothing was changed.").arg(what);
    case ErrorCode::Cancelled:
        return Words::tr("%1 was cancelled; nothing was changed.").arg(what);
    }
    return {};
}

} // namespace kalpanji
