// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/article/input/input.h"

#include "core/article/decode.h"

#include <QBuffer>
#include <QFile>
#include <QFileInfo>
#include <QStringDecoder>

namespace kalpanji {

namespace {

constexpr qint64 headSize = 64 * 1024;
constexpr qint64 largestText = 512 * 1024 * 1024; // bytes held in memory at once; an export is streamed

} // namespace

Result<std::unique_ptr<QFile>> openToRead(const QString &path)
{
    const QFileInfo info(path);
    if (!info.exists())
        return Error {ErrorCode::FileNotFound, path};
    if (info.isDir())
        return Error {ErrorCode::IsFolder, path};
    if (!info.isFile())
        return Error {ErrorCode::NotAFile, path};
    auto file = std::make_unique<QFile>(path);
    if (!file->open(QIODevice::ReadOnly))
        return Error {ErrorCode::UnreadableFile, path + u": " + file->errorString()};
    return file;
}

Input::Input(std::unique_ptr<QIODevice> source, QString name)
    : m_name(std::move(name))
    , m_source(std::move(source))
{
    constexpr qint64 magicSize = 4;
    if (const Packing packing = packingOf(m_source->peek(magicSize)); packing != Packing::None)
        m_unpacking = std::make_unique<UnpackingDevice>(m_source.get(), packing, m_name);
}

Result<Input> Input::ofFile(const QString &path)
{
    Result<std::unique_ptr<QFile>> file = openToRead(path);
    if (!file)
        return file.error();
    return Input(std::move(file).value(), path);
}

Result<Input> Input::ofStandardInput()
{
    auto file = std::make_unique<QFile>();
    if (!file->open(stdin, QIODevice::ReadOnly))
        return Error {ErrorCode::UnreadableFile, QStringLiteral("-")};
    return Input(std::move(file), QStringLiteral("-"));
}

Input Input::ofBytes(const QByteArray &bytes, const QString &name)
{
    auto buffer = std::make_unique<QBuffer>();
    buffer->setData(bytes);
    buffer->open(QIODevice::ReadOnly);
    return Input(std::move(buffer), name);
}

QIODevice &Input::device() const
{
    if (m_unpacking)
        return *m_unpacking;
    return *m_source;
}

QByteArray Input::head() const { return device().peek(headSize); }

QString Input::headText() const
{
    const QByteArray bytes = head();
    return QStringDecoder(utf16Of(bytes).value_or(QStringConverter::Utf8))(bytes);
}

Result<QByteArray> Input::readAll()
{
    const Error tooLarge {ErrorCode::InputTooLarge, m_name, largestText};
    if (!m_unpacking)
        return !m_source->isSequential() && m_source->size() > largestText ? Result<QByteArray>(tooLarge)
                                                                           : m_source->readAll();
    constexpr qint64 portion = 1024 * 1024; // grows as it comes: the size is not known before the end
    QByteArray bytes;
    while (!m_unpacking->atEnd() && bytes.size() <= largestText)
        bytes += m_unpacking->read(portion);
    if (const std::optional<Error> reason = problem())
        return *reason;
    return bytes.size() > largestText ? Result<QByteArray>(tooLarge) : bytes;
}

std::optional<Error> Input::problem() const
{
    return m_unpacking ? m_unpacking->problem() : std::optional<Error>();
}

Result<QByteArray> readFile(const QString &path)
{
    Result<std::unique_ptr<QFile>> file = openToRead(path);
    if (!file)
        return file.error();
    return std::move(file).value()->readAll();
}

} // namespace kalpanji
