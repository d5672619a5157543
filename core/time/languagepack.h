// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QByteArray>
#include <QJsonObject>
#include <QStringList>

#include <memory>
#include <optional>

namespace kalpanji {

/// Everything the program knows of one language, read from `<language>.json`. The pack keeps the JSON;
/// each room compiles the part it owns ("dates" here, "events" in chronology, "trade" in trade).
struct LanguagePack {
    QString language;
    QJsonObject root;
    QString fileName; ///< for what is said of it
    quint64 serial = 0; ///< no two packs of a run have the same: what is compiled from one is kept under it
};
using LanguagePackPtr = std::shared_ptr<const LanguagePack>;

/// From bytes; errors: InvalidLanguagePack with file, key and reason in the subject.
Result<LanguagePackPtr> parseLanguagePack(const QByteArray &json, const QString &fileName);

/// The pack for `language`, from the user's data directory or else from the program; loaded once, shared,
/// safe from any thread. Where the user's own is not sound the program's stands in for it, if it has one.
/// Errors: UnknownLanguage, InvalidLanguagePack.
Result<LanguagePackPtr> languagePack(const QString &language);

/// The program's own pack for `language`. Errors: UnknownLanguage.
Result<LanguagePackPtr> programsLanguagePack(const QString &language);

/// Why the user's own pack for `language` is not used: InvalidLanguagePack with file, key and reason. Nothing
/// where there is none or it is sound.
std::optional<Error> ownPackProblem(const QString &language);

/// The languages that have a pack, the program's and the user's own, in alphabetical order.
QStringList packedLanguages();

} // namespace kalpanji
