// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/largeimage.h"

#include <cstdlib>
#include <limits>

#ifdef Q_OS_LINUX
#include <sys/mman.h>
#endif

namespace kalpanji {

QImage largeImage(QSize size, QImage::Format format)
{
    constexpr qint64 bytesPerPixel = 4;
    constexpr std::size_t largePage = 2 << 20;
    const qint64 bytesPerLine = size.width() * bytesPerPixel;
    const qint64 bytes = bytesPerLine * size.height();
    if (size.isEmpty() || bytesPerLine > std::numeric_limits<int>::max() || bytes < qint64(largePage))
        return {size, format};
    const std::size_t pages = (static_cast<std::size_t>(bytes) + largePage - 1) / largePage;
    void *memory = std::aligned_alloc(largePage, pages * largePage);
    if (memory == nullptr)
        return {};
#ifdef Q_OS_LINUX
    madvise(memory, pages * largePage, MADV_HUGEPAGE); // a wish: without it the pages are small
#endif
    return {
        static_cast<uchar *>(memory), size.width(), size.height(), bytesPerLine, format, std::free, memory};
}

} // namespace kalpanji
