// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commandline.h"

namespace kalpanji {

/// Many articles through one process: `--input jsonl`, an article a line, {"name","language","text" or
/// "wikitext"}, from the file or standard input; or `--all-pages`, every article of a MediaWiki export. Writes
/// the verb's object a line with the name in it, as it goes, in the room of one article. What cannot be read
/// gives {"name","line","error"} and a sentence on standard error, and the rest goes on. The exit code: 1 when
/// nothing could be read or the input is damaged.
int runCollection(const CommandLine &command);

} // namespace kalpanji
