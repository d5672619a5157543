// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/errortext.h"

#include <QCoreApplication>

namespace kalpanji {

QString errorText(const Error &error)
{
    const auto tr = [](const char *text) { return QCoreApplication::translate("kalpanji::ErrorText", text); };
    const QString &what = error.subject;
    switch (error.code) {
    case ErrorCode::FileNotFound:
        return tr(QT_TRANSLATE_NOOP("kalpanji::ErrorText", "%1: there is no such file; check the name."))
            .arg(what);
    case ErrorCode::NotAFile:
        return tr(QT_TRANSLATE_NOOP("kalpanji::ErrorText", "%1 is not a file; choose a file inside it."))
            .arg(what);
    case ErrorCode::UnreadableFile:
        return tr(QT_TRANSLATE_NOOP("kalpanji::ErrorText", "Could not read %1; check that you may read it."))
            .arg(what);
    case ErrorCode::EmptyInput:
        return tr(QT_TRANSLATE_NOOP("kalpanji::ErrorText", "%1 is empty; open a file with an article in it."))
            .arg(what);
    case ErrorCode::BinaryInput:
        return tr(QT_TRANSLATE_NOOP("kalpanji::ErrorText",
                                    "%1 is not text (see byte %2); open wikitext, plain text, HTML or a "
                                    "MediaWiki export."))
            .arg(what)
            .arg(error.offset);
    case ErrorCode::InvalidUtf8:
        return tr(QT_TRANSLATE_NOOP("kalpanji::ErrorText",
                                    "%1 is not valid UTF-8 at byte %2; save it as UTF-8 and open it again."))
            .arg(what)
            .arg(error.offset);
    case ErrorCode::UnsupportedFormat:
        return tr(QT_TRANSLATE_NOOP(
                      "kalpanji::ErrorText",
                      "%1 is not in the format that was asked for; let the program find the format."))
            .arg(what);
    case ErrorCode::MalformedInput:
        return tr(QT_TRANSLATE_NOOP("kalpanji::ErrorText",
                                    "%1 is damaged at position %2; check the file there."))
            .arg(what)
            .arg(error.offset);
    case ErrorCode::UnknownLanguage:
        return tr(QT_TRANSLATE_NOOP("kalpanji::ErrorText",
                                    "There is no language pack for “%1”; choose one of bn, en, es, hy."))
            .arg(what);
    case ErrorCode::InvalidLanguagePack:
        return tr(QT_TRANSLATE_NOOP("kalpanji::ErrorText",
                                    "A language pack is not right: %1; mend or remove it."))
            .arg(what);
    case ErrorCode::NothingToRender:
        return tr(QT_TRANSLATE_NOOP(
                      "kalpanji::ErrorText",
                      "%1 has nothing to draw; open an article with dated events or trade figures."))
            .arg(what);
    case ErrorCode::UnwritableFile:
        return tr(QT_TRANSLATE_NOOP(
                      "kalpanji::ErrorText",
                      "Could not write %1; choose another folder or name, nothing was changed."))
            .arg(what);
    case ErrorCode::Cancelled:
        return tr(QT_TRANSLATE_NOOP("kalpanji::ErrorText", "%1 was cancelled; nothing was changed."))
            .arg(what);
    }
    return {};
}

} // namespace kalpanji
