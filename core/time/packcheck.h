// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QStringList>

namespace kalpanji {

/// What is wrong with a language pack, one line each: file, key and reason. Empty for a pack whose parts are
/// of the right shape and whose dates can be used: every class of words well formed, every rule compiled, all
/// twelve months there, no class that nothing asks for.
QStringList packProblems(const QByteArray &json, const QString &fileName);

} // namespace kalpanji
