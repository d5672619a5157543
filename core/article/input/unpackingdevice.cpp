// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/article/input/unpackingdevice.h"

#include <bzlib.h>
#include <limits>
#include <zlib.h>

namespace kalpanji {

namespace {

constexpr qint64 bufferSize = 256 * 1024;

class Gunzip final : public Decompressor
{
public:
    Gunzip() { m_valid = inflateInit2(&m_stream, gzipHeader) == Z_OK; }
    ~Gunzip() override { inflateEnd(&m_stream); }
    Q_DISABLE_COPY_MOVE(Gunzip)

    Progress run(QByteArrayView in, char *out, qsizetype outSize) override
    {
        m_stream.next_in = reinterpret_cast<Bytef *>(const_cast<char *>(in.data()));
        m_stream.avail_in = static_cast<uInt>(in.size());
        m_stream.next_out = reinterpret_cast<Bytef *>(out);
        m_stream.avail_out = static_cast<uInt>(outSize);
        const int code = m_valid ? inflate(&m_stream, Z_NO_FLUSH) : Z_MEM_ERROR;
        return {in.size() - m_stream.avail_in, outSize - m_stream.avail_out, statusOf(code)};
    }

    void restart() override { inflateReset(&m_stream); }

private:
    static constexpr int gzipHeader = 16 + MAX_WBITS;

    static Status statusOf(int code)
    {
        if (code == Z_STREAM_END)
            return Status::StreamEnd;
        return code == Z_OK || code == Z_BUF_ERROR ? Status::Running : Status::Damaged;
    }

    z_stream m_stream {};
    bool m_valid = false;
};

class Bunzip2 final : public Decompressor
{
public:
    Bunzip2() { start(); }
    ~Bunzip2() override { BZ2_bzDecompressEnd(&m_stream); }
    Q_DISABLE_COPY_MOVE(Bunzip2)

    Progress run(QByteArrayView in, char *out, qsizetype outSize) override
    {
        m_stream.next_in = const_cast<char *>(in.data());
        m_stream.avail_in = static_cast<unsigned>(in.size());
        m_stream.next_out = out;
        m_stream.avail_out = static_cast<unsigned>(outSize);
        const int code = m_valid ? BZ2_bzDecompress(&m_stream) : BZ_MEM_ERROR;
        return {in.size() - m_stream.avail_in, outSize - m_stream.avail_out, statusOf(code)};
    }

    void restart() override
    {
        BZ2_bzDecompressEnd(&m_stream);
        start();
    }

private:
    void start()
    {
        m_stream = {};
        m_valid = BZ2_bzDecompressInit(&m_stream, 0, 0) == BZ_OK;
    }

    static Status statusOf(int code)
    {
        if (code == BZ_STREAM_END)
            return Status::StreamEnd;
        return code == BZ_OK ? Status::Running : Status::Damaged;
    }

    bz_stream m_stream {};
    bool m_valid = false;
};

std::unique_ptr<Decompressor> decompressorFor(Packing packing)
{
    if (packing == Packing::Bzip2)
        return std::make_unique<Bunzip2>();
    return std::make_unique<Gunzip>();
}

} // namespace

Packing packingOf(QByteArrayView head)
{
    if (head.startsWith("\x1f\x8b"))
        return Packing::Gzip;
    const bool bzip2 = head.size() > 3 && head.startsWith("BZh") && head.at(3) >= '1' && head.at(3) <= '9';
    return bzip2 ? Packing::Bzip2 : Packing::None;
}

UnpackingDevice::UnpackingDevice(QIODevice *source, Packing packing, QString name)
    : m_source(source)
    , m_decompressor(decompressorFor(packing))
    , m_packing(packing)
    , m_name(std::move(name))
{
    open(QIODevice::ReadOnly);
}

UnpackingDevice::~UnpackingDevice() = default;

bool UnpackingDevice::atEnd() const { return m_ended && QIODevice::bytesAvailable() == 0; }

void UnpackingDevice::end(ErrorCode code)
{
    m_ended = true;
    m_problem = Error {code, m_name, m_consumed};
}

/// More packed bytes, if those at hand are used up; false at the end of the file.
bool UnpackingDevice::refill()
{
    if (m_used < m_buffer.size())
        return true;
    m_buffer = m_source->read(bufferSize);
    m_used = 0;
    return !m_buffer.isEmpty();
}

/// What follows a finished stream is another one, or filling that is not ours to read.
void UnpackingDevice::nextStream()
{
    constexpr qsizetype magicSize = 4;
    if (m_buffer.size() - m_used < magicSize)
        m_buffer = m_buffer.sliced(m_used) + m_source->read(bufferSize), m_used = 0;
    if (packingOf(QByteArrayView(m_buffer).sliced(m_used)) == m_packing)
        m_decompressor->restart();
    else
        m_ended = true;
}

qint64 UnpackingDevice::readData(char *data, qint64 maxSize)
{
    // encyclopedia text packs to about a tenth; pages of one repeated letter to a thousandth and less
    constexpr qint64 alwaysFine = 64 * 1024 * 1024;
    constexpr qint64 largestRatio = 250;
    qint64 written = 0;
    while (written < maxSize && !m_ended) {
        if (!refill()) {
            end(ErrorCode::TruncatedInput);
            break;
        }
        const qint64 room = std::min<qint64>(maxSize - written, std::numeric_limits<int>::max());
        const auto progress =
            m_decompressor->run(QByteArrayView(m_buffer).sliced(m_used), data + written, room);
        m_used += progress.consumed;
        m_consumed += progress.consumed;
        m_produced += progress.produced;
        written += progress.produced;
        if (progress.status == Decompressor::Status::Damaged)
            end(ErrorCode::MalformedInput);
        else if (m_produced > alwaysFine && m_produced > largestRatio * m_consumed)
            end(ErrorCode::UnpacksTooLarge);
        else if (progress.status == Decompressor::Status::StreamEnd)
            nextStream();
    }
    return written == 0 && m_ended ? -1 : written;
}

qint64 UnpackingDevice::writeData(const char *, qint64) { return -1; }

} // namespace kalpanji
