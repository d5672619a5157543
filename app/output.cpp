// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/output.h"

#include "ui/shell/errortext.h"

#include <QCoreApplication>
#include <QTextStream>

namespace kalpanji {

namespace {

/// Gives the sentences of this file one translation context.
class Words
{
    Q_DECLARE_TR_FUNCTIONS(kalpanji::CommandLine)
};

} // namespace

Output::Output(const QString &file)
    : m_name(file)
    , m_file(file)
{
    m_good =
        file.isEmpty() ? m_standard.open(stdout, QIODevice::WriteOnly) : m_file.open(QIODevice::WriteOnly);
}

QIODevice &Output::device()
{
    if (m_name.isEmpty())
        return m_standard;
    return m_file;
}

void Output::write(const QByteArray &bytes) { m_good = m_good && device().write(bytes) == bytes.size(); }

Result<Done> Output::finish()
{
    m_good = m_good && (m_name.isEmpty() ? m_standard.flush() : m_file.commit());
    if (m_good)
        return Done();
    return Error {ErrorCode::UnwritableFile, m_name.isEmpty() ? Words::tr("to standard output") : m_name};
}

QString inputName(const QString &file)
{
    return file == QLatin1String("-") ? Words::tr("Standard input") : file;
}

int fail(Error error)
{
    error.subject = inputName(error.subject);
    QTextStream(stderr) << errorText(error) << '\n';
    return 1;
}

} // namespace kalpanji
