// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unit/inputs/packed.h"

#include <bzlib.h>
#include <zlib.h>

namespace kalpanji::test {

namespace {
constexpr int spare = 1024; // room for headers of what does not shrink
}

QByteArray gzipped(const QByteArray &bytes)
{
    QByteArray input = bytes;
    QByteArray output(bytes.size() + bytes.size() / 100 + spare, '\0');
    z_stream stream {};
    constexpr int gzipHeader = 16 + MAX_WBITS;
    constexpr int usualMemory = 8;
    if (deflateInit2(&stream, Z_BEST_COMPRESSION, Z_DEFLATED, gzipHeader, usualMemory, Z_DEFAULT_STRATEGY)
        != Z_OK)
        return {};
    stream.next_in = reinterpret_cast<Bytef *>(input.data());
    stream.avail_in = static_cast<uInt>(input.size());
    stream.next_out = reinterpret_cast<Bytef *>(output.data());
    stream.avail_out = static_cast<uInt>(output.size());
    const bool whole = deflate(&stream, Z_FINISH) == Z_STREAM_END;
    output.truncate(whole ? static_cast<qsizetype>(stream.total_out) : 0);
    deflateEnd(&stream);
    return output;
}

QByteArray bzipped(const QByteArray &bytes)
{
    QByteArray input = bytes;
    QByteArray output(bytes.size() + bytes.size() / 100 + spare, '\0');
    auto size = static_cast<unsigned>(output.size());
    constexpr int largestBlock = 9;
    const bool whole = BZ2_bzBuffToBuffCompress(output.data(), &size, input.data(),
                                                static_cast<unsigned>(input.size()), largestBlock, 0, 0)
        == BZ_OK;
    output.truncate(whole ? qsizetype(size) : 0);
    return output;
}

} // namespace kalpanji::test
