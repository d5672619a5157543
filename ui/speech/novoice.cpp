// SPDX-License-Identifier: GPL-3.0-or-later
// Where Qt's speech library was not there at build time.
#include "ui/speech/voice.h"

namespace kalpanji {

std::unique_ptr<Voice> systemVoice() { return nullptr; }

} // namespace kalpanji
