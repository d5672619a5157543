// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QByteArray>
#include <QIODevice>

#include <memory>
#include <optional>

namespace kalpanji {

enum class Packing : quint8 { None, Gzip, Bzip2 };

/// How bytes that begin with `head` are packed, by their magic numbers.
Packing packingOf(QByteArrayView head);

/// One way of packing; run() takes from `in` and gives to `out` as far as it can.
class Decompressor
{
public:
    enum class Status : quint8 { Running, StreamEnd, Damaged };
    struct Progress {
        qsizetype consumed = 0;
        qsizetype produced = 0;
        Status status = Status::Running;
    };

    Decompressor() = default;
    Q_DISABLE_COPY_MOVE(Decompressor)
    virtual ~Decompressor() = default;
    virtual Progress run(QByteArrayView in, char *out, qsizetype outSize) = 0;
    /// Makes ready for the next stream: packed files may be several, one after the other.
    virtual void restart() = 0;
};

/// Reads a gzip or bzip2 file unpacked, in the room of its buffers. Wikipedia's multistream dumps and
/// concatenated gzip members read as one.
class UnpackingDevice : public QIODevice
{
    Q_OBJECT

public:
    /// `source` is open for reading and outlives this; `name` is for errors.
    UnpackingDevice(QIODevice *source, Packing packing, QString name);
    ~UnpackingDevice() override;

    [[nodiscard]] bool isSequential() const override { return true; }
    [[nodiscard]] bool atEnd() const override;
    /// Why reading ended early: TruncatedInput, MalformedInput (offsets: bytes of the packed file), or
    /// UnpacksTooLarge for what no text packs into.
    [[nodiscard]] const std::optional<Error> &problem() const { return m_problem; }

protected:
    qint64 readData(char *data, qint64 maxSize) override;
    qint64 writeData(const char *data, qint64 size) override;

private:
    bool refill();
    void nextStream();
    void end(ErrorCode code);

    QIODevice *m_source;
    std::unique_ptr<Decompressor> m_decompressor;
    Packing m_packing;
    QString m_name;
    QByteArray m_buffer;
    qsizetype m_used = 0; ///< of m_buffer
    qint64 m_consumed = 0; ///< of the packed file
    qint64 m_produced = 0;
    bool m_ended = false;
    std::optional<Error> m_problem;
};

} // namespace kalpanji
