// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace kalpanji::test {

/// For the start of a test of the whole window: nothing is remembered, the language is English, and warnings
/// fail it.
void useFreshSettings();

} // namespace kalpanji::test
