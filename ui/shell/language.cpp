// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/language.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>

namespace kalpanji {

namespace {

LocaleFormat &currentFormat()
{
    static LocaleFormat format(QStringLiteral("en"));
    return format;
}

} // namespace

Language::Language(QObject *parent)
    : QObject(parent)
{
}

Language::~Language()
{
    QCoreApplication::removeTranslator(&m_app);
    QCoreApplication::removeTranslator(&m_qt);
}

QStringList Language::available()
{
    return {QStringLiteral("bn"), QStringLiteral("en"), QStringLiteral("es"), QStringLiteral("hy")};
}

QString Language::nativeName(const QString &code)
{
    if (code == QLatin1String("bn"))
        return QStringLiteral("বাংলা");
    if (code == QLatin1String("es"))
        return QStringLiteral("Español");
    if (code == QLatin1String("hy"))
        return QStringLiteral("Հայերեն");
    return QStringLiteral("English");
}

QString Language::ofSystem()
{
    const QStringList wanted = QLocale::system().uiLanguages();
    for (const QString &name : wanted) {
        const QString code = name.section(u'-', 0, 0);
        if (available().contains(code))
            return code;
    }
    return QStringLiteral("en");
}

void Language::use(const QString &code)
{
    m_code = available().contains(code) ? code : QStringLiteral("en");
    const QLocale locale(m_code);
    QLocale::setDefault(locale);
    currentFormat() = LocaleFormat(m_code);
    for (QTranslator *translator : {&m_app, &m_qt})
        QCoreApplication::removeTranslator(translator);
    // Qt's own dialogs first, ours last: the translator installed last is asked first.
    if (m_qt.load(locale, QStringLiteral("qtbase"), QStringLiteral("_"),
                  QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&m_qt);
    if (m_app.load(locale, QStringLiteral("kalpanji"), QStringLiteral("_"), QStringLiteral(":/i18n")))
        QCoreApplication::installTranslator(&m_app);
}

const LocaleFormat &Language::format() { return currentFormat(); }

} // namespace kalpanji
