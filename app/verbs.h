// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commandline.h"

namespace kalpanji {

/// Follows a command that needs no window; the exit code: 0 done, 1 the input could not be read or the
/// output not written (one sentence on standard error).
int runCommand(const CommandLine &command);

} // namespace kalpanji
