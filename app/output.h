// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QFile>
#include <QSaveFile>

namespace kalpanji {

/// Standard output, or a file that is replaced whole when all is written and stays as it was otherwise.
class Output
{
public:
    /// `file` empty: standard output.
    explicit Output(const QString &file);

    void write(const QByteArray &bytes);
    /// Call once, after the last write(). Errors: UnwritableFile.
    Result<Done> finish();

private:
    QIODevice &device();

    QString m_name;
    QFile m_standard;
    QSaveFile m_file;
    bool m_good = false;
};

/// What an input is called in a sentence: its name, or words for "-", standard input.
QString inputName(const QString &file);

/// Says `error` in one sentence on standard error; the exit code for it, 1.
int fail(Error error);

} // namespace kalpanji
