// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>

namespace kalpanji {

/// An image of 4 bytes a pixel, not yet filled, whose memory comes in large pages where the system has them:
/// a picture's first touch in pages of 4 KB takes as long as half of its drawing (measured with Linux 6: 2 ms
/// for 1600 × 900). Null when it is larger than memory or than QImage can count.
QImage largeImage(QSize size, QImage::Format format);

} // namespace kalpanji
