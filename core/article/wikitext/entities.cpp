// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/article/wikitext/entities.h"

#include <QHash>

namespace kalpanji {

namespace {

/// The named references that articles use (HTML 4 names; the HTML reader has a full library for its own).
const QHash<QString, char16_t> &named()
{
    static const QHash<QString, char16_t> names {
        {QStringLiteral("amp"), u'&'},       {QStringLiteral("lt"), u'<'},
        {QStringLiteral("gt"), u'>'},        {QStringLiteral("quot"), u'"'},
        {QStringLiteral("nbsp"), u'\u00a0'}, {QStringLiteral("ndash"), u'–'},
        {QStringLiteral("mdash"), u'—'},     {QStringLiteral("minus"), u'−'},
        {QStringLiteral("hellip"), u'…'},    {QStringLiteral("laquo"), u'«'},
        {QStringLiteral("raquo"), u'»'},     {QStringLiteral("lsquo"), u'‘'},
        {QStringLiteral("rsquo"), u'’'},     {QStringLiteral("ldquo"), u'“'},
        {QStringLiteral("rdquo"), u'”'},     {QStringLiteral("sbquo"), u'‚'},
        {QStringLiteral("bdquo"), u'„'},     {QStringLiteral("deg"), u'°'},
        {QStringLiteral("times"), u'×'},     {QStringLiteral("middot"), u'·'},
        {QStringLiteral("bull"), u'•'},      {QStringLiteral("sect"), u'§'},
        {QStringLiteral("para"), u'¶'},      {QStringLiteral("euro"), u'€'},
        {QStringLiteral("pound"), u'£'},     {QStringLiteral("yen"), u'¥'},
        {QStringLiteral("cent"), u'¢'},      {QStringLiteral("copy"), u'©'},
        {QStringLiteral("reg"), u'®'},       {QStringLiteral("trade"), u'™'},
        {QStringLiteral("frac12"), u'½'},    {QStringLiteral("frac14"), u'¼'},
        {QStringLiteral("sup2"), u'²'},      {QStringLiteral("sup3"), u'³'},
        {QStringLiteral("plusmn"), u'±'},    {QStringLiteral("larr"), u'←'},
        {QStringLiteral("rarr"), u'→'},      {QStringLiteral("uarr"), u'↑'},
        {QStringLiteral("darr"), u'↓'},      {QStringLiteral("ensp"), u'\u2002'},
        {QStringLiteral("emsp"), u'\u2003'}, {QStringLiteral("thinsp"), u'\u2009'},
        {QStringLiteral("zwnj"), u'\u200c'}, {QStringLiteral("zwj"), u'\u200d'},
        {QStringLiteral("shy"), u'\u00ad'},  {QStringLiteral("lrm"), u'\u200e'},
        {QStringLiteral("rlm"), u'\u200f'},  {QStringLiteral("prime"), u'′'},
        {QStringLiteral("Prime"), u'″'},     {QStringLiteral("eacute"), u'é'},
        {QStringLiteral("egrave"), u'è'},    {QStringLiteral("aacute"), u'á'},
        {QStringLiteral("iacute"), u'í'},    {QStringLiteral("oacute"), u'ó'},
        {QStringLiteral("uacute"), u'ú'},    {QStringLiteral("ntilde"), u'ñ'},
        {QStringLiteral("ouml"), u'ö'},      {QStringLiteral("uuml"), u'ü'},
        {QStringLiteral("auml"), u'ä'},      {QStringLiteral("szlig"), u'ß'},
        {QStringLiteral("ccedil"), u'ç'},    {QStringLiteral("dagger"), u'†'},
        {QStringLiteral("Dagger"), u'‡'},    {QStringLiteral("le"), u'≤'},
        {QStringLiteral("ge"), u'≥'},        {QStringLiteral("ne"), u'≠'},
        {QStringLiteral("asymp"), u'≈'},     {QStringLiteral("infin"), u'∞'},
        {QStringLiteral("micro"), u'µ'},     {QStringLiteral("alpha"), u'α'},
        {QStringLiteral("beta"), u'β'},      {QStringLiteral("pi"), u'π'},
    };
    return names;
}

bool isTextCharacter(char32_t c)
{
    return c == U'\t' || c == U'\n' || (c >= 0x20 && c < 0x7F) || (c >= 0xA0 && c < 0xD800)
        || (c > 0xDFFF && c < 0xFFFE) || (c >= 0x10000 && c <= 0x10FFFF);
}

} // namespace

Entity entityAt(QStringView text)
{
    constexpr qsizetype longest = 12;
    if (!text.startsWith(u'&'))
        return {};
    const qsizetype semicolon = text.first(std::min(text.size(), longest)).indexOf(u';');
    if (semicolon < 2)
        return {};
    const QStringView name = text.sliced(1, semicolon - 1);
    if (name.startsWith(u'#')) {
        const bool hex = name.size() > 1 && (name.at(1) == u'x' || name.at(1) == u'X');
        bool ok = false;
        const char32_t c = name.sliced(hex ? 2 : 1).toUInt(&ok, hex ? 16 : 10);
        return ok && isTextCharacter(c) ? Entity {QString::fromUcs4(&c, 1), semicolon + 1} : Entity {};
    }
    const auto found = named().constFind(name.toString());
    return found == named().constEnd() ? Entity {} : Entity {QString(QChar(found.value())), semicolon + 1};
}

} // namespace kalpanji
