// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace kalpanji {

/// Gives the application one family of fonts for all four scripts, in the size the desktop asks for:
/// fontconfig alone would set Armenian in another design than the Latin beside it.
void useReadableFonts();

} // namespace kalpanji
