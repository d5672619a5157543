// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/article/input/unpackingdevice.h"
#include "core/result.h"

#include <QByteArray>
#include <QFile>

#include <memory>

namespace kalpanji {

/// What an article is read from: a file or bytes, unpacked on the way when they are gzip or bzip2. Readers
/// that can take it in pieces use device(); the others readAll().
class Input
{
public:
    /// Errors: those of openToRead().
    static Result<Input> ofFile(const QString &path);
    /// Its name in errors is "-". Errors: UnreadableFile.
    static Result<Input> ofStandardInput();
    /// `name` stands for the file name in errors.
    static Input ofBytes(const QByteArray &bytes, const QString &name);

    [[nodiscard]] const QString &name() const { return m_name; }
    [[nodiscard]] QIODevice &device() const;
    /// The first bytes, enough to tell what kind of input this is; they are read again later.
    [[nodiscard]] QByteArray head() const;
    /// head() decoded, bad bytes replaced.
    [[nodiscard]] QString headText() const;
    /// Everything. Errors: TruncatedInput, MalformedInput, UnpacksTooLarge of a packed file; InputTooLarge.
    Result<QByteArray> readAll();
    /// Why device() ended before its time, if it did.
    [[nodiscard]] std::optional<Error> problem() const;

private:
    Input(std::unique_ptr<QIODevice> source, QString name);

    QString m_name;
    std::unique_ptr<QIODevice> m_source;
    std::unique_ptr<UnpackingDevice> m_unpacking; ///< none when the source is not packed
};

/// Opens `path`. Errors: FileNotFound, IsFolder, NotAFile, UnreadableFile.
Result<std::unique_ptr<QFile>> openToRead(const QString &path);

/// Reads a small file whole. Errors: those of openToRead().
Result<QByteArray> readFile(const QString &path);

} // namespace kalpanji
