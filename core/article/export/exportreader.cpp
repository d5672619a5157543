// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/article/export/exportreader.h"

#include "core/article/decode.h"
#include "core/article/wikinames.h"

#include <QStringDecoder>
#include <QUrl>

namespace kalpanji {

namespace {

constexpr auto children = QXmlStreamReader::IncludeChildElements; // hostile markup inside a text is text

} // namespace

ExportReader::ExportReader(Input &input)
    : m_input(input)
{
    if (const auto utf16 = utf16Of(input.head())) // rare and small; Qt reads it from a QString only
        m_xml.addData(QString(QStringDecoder(*utf16)(input.device().readAll())));
    else
        m_xml.setDevice(&input.device());
}

std::optional<ExportPage> ExportReader::next()
{
    while (!m_xml.atEnd()) {
        if (m_xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (m_xml.name() == u"siteinfo") {
            readSiteInfo();
        } else if (m_xml.name() == u"page") {
            ExportPage page = readPage();
            return m_xml.hasError() ? std::optional<ExportPage>() : page;
        } else if (m_xml.name() == u"mediawiki") {
            m_language = m_xml.attributes().value(QLatin1String("xml:lang")).toString();
        } else {
            m_xml.skipCurrentElement();
        }
    }
    return {};
}

std::optional<Error> ExportReader::problem() const
{
    if (const std::optional<Error> packing = m_input.problem())
        return packing;
    if (!m_xml.hasError())
        return {};
    const bool early = m_xml.error() == QXmlStreamReader::PrematureEndOfDocumentError;
    return Error {early ? ErrorCode::TruncatedInput : ErrorCode::MalformedInput, m_input.name(),
                  m_xml.characterOffset()};
}

void ExportReader::readSiteInfo()
{
    while (m_xml.readNextStartElement()) {
        if (m_xml.name() == u"sitename")
            m_siteName = m_xml.readElementText(children);
        else if (m_xml.name() == u"base")
            m_base = m_xml.readElementText(children);
        else if (m_xml.name() == u"namespaces")
            readNamespaces();
        else
            m_xml.skipCurrentElement();
    }
}

void ExportReader::readNamespaces()
{
    while (m_xml.readNextStartElement()) {
        const int key = m_xml.attributes().value(QLatin1String("key")).toInt();
        const QString name = m_xml.readElementText(children);
        if (!name.isEmpty())
            m_nameSpaces.insert(name, key);
    }
}

ExportPage ExportReader::readPage()
{
    ExportPage page;
    std::optional<int> nameSpace;
    while (m_xml.readNextStartElement()) {
        if (m_xml.name() == u"title")
            page.title = m_xml.readElementText(children).simplified();
        else if (m_xml.name() == u"ns")
            nameSpace = m_xml.readElementText(children).toInt();
        else if (m_xml.name() == u"revision")
            readRevision(page);
        else if (m_xml.name() == u"redirect") {
            page.isRedirect = true;
            m_xml.skipCurrentElement();
        } else
            m_xml.skipCurrentElement();
    }
    page.nameSpace = nameSpace.value_or(nameSpaceOf(page.title)); // told since schema 0.6
    page.isRedirect = page.isRedirect || WikiNames::instance().redirectWord(page.text) > 0; // told since 0.4
    page.siteName = m_siteName;
    page.language = m_language;
    page.url = urlOf(page.title);
    return page;
}

void ExportReader::readRevision(ExportPage &page)
{
    QString timestamp;
    QString text;
    while (m_xml.readNextStartElement()) {
        if (m_xml.name() == u"timestamp")
            timestamp = m_xml.readElementText(children);
        else if (m_xml.name() == u"text")
            text = m_xml.readElementText(children);
        else
            m_xml.skipCurrentElement();
    }
    if (timestamp < page.timestamp) // ISO 8601 in UTC sorts as text
        return;
    page.timestamp = timestamp;
    page.text = text;
}

int ExportReader::nameSpaceOf(const QString &title) const
{
    const qsizetype colon = title.indexOf(u':');
    return colon < 0 ? 0 : m_nameSpaces.value(title.first(colon), 0);
}

QString ExportReader::urlOf(const QString &title) const
{
    const QUrl base(m_base);
    if (!base.isValid() || base.scheme().isEmpty())
        return {};
    QString page = title;
    page.replace(u' ', u'_');
    return m_base.first(m_base.lastIndexOf(u'/') + 1) + page;
}

} // namespace kalpanji
