// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/article/wikitext/entities.h"

#include <algorithm>
#include <array>

namespace kalpanji {

namespace {

struct Named {
    QLatin1String name;
    char32_t character;
};

/// The names of HTML 4 and those of HTML 5 for ASCII signs, sorted; rarer ones stay as they are written (the
/// HTML reader has a full library for its own).
// clang-format off
constexpr std::array named = std::to_array<Named>({
    {QLatin1String("AElig"), 0xC6}, {QLatin1String("Aacute"), 0xC1}, {QLatin1String("Acirc"), 0xC2},
    {QLatin1String("Agrave"), 0xC0}, {QLatin1String("Alpha"), 0x391}, {QLatin1String("Aring"), 0xC5},
    {QLatin1String("Atilde"), 0xC3}, {QLatin1String("Auml"), 0xC4}, {QLatin1String("Beta"), 0x392},
    {QLatin1String("Ccedil"), 0xC7}, {QLatin1String("Chi"), 0x3A7}, {QLatin1String("Dagger"), 0x2021},
    {QLatin1String("Delta"), 0x394}, {QLatin1String("ETH"), 0xD0}, {QLatin1String("Eacute"), 0xC9},
    {QLatin1String("Ecirc"), 0xCA}, {QLatin1String("Egrave"), 0xC8}, {QLatin1String("Epsilon"), 0x395},
    {QLatin1String("Eta"), 0x397}, {QLatin1String("Euml"), 0xCB}, {QLatin1String("Gamma"), 0x393},
    {QLatin1String("Hat"), 0x5E}, {QLatin1String("Iacute"), 0xCD}, {QLatin1String("Icirc"), 0xCE},
    {QLatin1String("Igrave"), 0xCC}, {QLatin1String("Iota"), 0x399}, {QLatin1String("Iuml"), 0xCF},
    {QLatin1String("Kappa"), 0x39A}, {QLatin1String("Lambda"), 0x39B},
    {QLatin1String("MediumSpace"), 0x205F}, {QLatin1String("Mu"), 0x39C}, {QLatin1String("Ntilde"), 0xD1},
    {QLatin1String("Nu"), 0x39D}, {QLatin1String("OElig"), 0x152}, {QLatin1String("Oacute"), 0xD3},
    {QLatin1String("Ocirc"), 0xD4}, {QLatin1String("Ograve"), 0xD2}, {QLatin1String("Omega"), 0x3A9},
    {QLatin1String("Omicron"), 0x39F}, {QLatin1String("Oslash"), 0xD8}, {QLatin1String("Otilde"), 0xD5},
    {QLatin1String("Ouml"), 0xD6}, {QLatin1String("Phi"), 0x3A6}, {QLatin1String("Pi"), 0x3A0},
    {QLatin1String("Prime"), 0x2033}, {QLatin1String("Psi"), 0x3A8}, {QLatin1String("Rho"), 0x3A1},
    {QLatin1String("Scaron"), 0x160}, {QLatin1String("Sigma"), 0x3A3}, {QLatin1String("THORN"), 0xDE},
    {QLatin1String("Tau"), 0x3A4}, {QLatin1String("Theta"), 0x398}, {QLatin1String("Uacute"), 0xDA},
    {QLatin1String("Ucirc"), 0xDB}, {QLatin1String("Ugrave"), 0xD9}, {QLatin1String("Upsilon"), 0x3A5},
    {QLatin1String("Uuml"), 0xDC}, {QLatin1String("Xi"), 0x39E}, {QLatin1String("Yacute"), 0xDD},
    {QLatin1String("Yuml"), 0x178}, {QLatin1String("ZeroWidthSpace"), 0x200B},
    {QLatin1String("Zeta"), 0x396}, {QLatin1String("aacute"), 0xE1}, {QLatin1String("acirc"), 0xE2},
    {QLatin1String("acute"), 0xB4}, {QLatin1String("aelig"), 0xE6}, {QLatin1String("agrave"), 0xE0},
    {QLatin1String("alefsym"), 0x2135}, {QLatin1String("alpha"), 0x3B1}, {QLatin1String("amp"), 0x26},
    {QLatin1String("and"), 0x2227}, {QLatin1String("ang"), 0x2220}, {QLatin1String("apos"), 0x27},
    {QLatin1String("aring"), 0xE5}, {QLatin1String("ast"), 0x2A}, {QLatin1String("asymp"), 0x2248},
    {QLatin1String("atilde"), 0xE3}, {QLatin1String("auml"), 0xE4}, {QLatin1String("bdquo"), 0x201E},
    {QLatin1String("beta"), 0x3B2}, {QLatin1String("brvbar"), 0xA6}, {QLatin1String("bsol"), 0x5C},
    {QLatin1String("bull"), 0x2022}, {QLatin1String("cap"), 0x2229}, {QLatin1String("ccedil"), 0xE7},
    {QLatin1String("cedil"), 0xB8}, {QLatin1String("cent"), 0xA2}, {QLatin1String("check"), 0x2713},
    {QLatin1String("chi"), 0x3C7}, {QLatin1String("circ"), 0x2C6}, {QLatin1String("clubs"), 0x2663},
    {QLatin1String("colon"), 0x3A}, {QLatin1String("comma"), 0x2C}, {QLatin1String("cong"), 0x2245},
    {QLatin1String("copy"), 0xA9}, {QLatin1String("crarr"), 0x21B5}, {QLatin1String("cup"), 0x222A},
    {QLatin1String("curren"), 0xA4}, {QLatin1String("dArr"), 0x21D3}, {QLatin1String("dagger"), 0x2020},
    {QLatin1String("darr"), 0x2193}, {QLatin1String("dash"), 0x2010}, {QLatin1String("deg"), 0xB0},
    {QLatin1String("delta"), 0x3B4}, {QLatin1String("diams"), 0x2666}, {QLatin1String("divide"), 0xF7},
    {QLatin1String("dollar"), 0x24}, {QLatin1String("eacute"), 0xE9}, {QLatin1String("ecirc"), 0xEA},
    {QLatin1String("egrave"), 0xE8}, {QLatin1String("empty"), 0x2205}, {QLatin1String("emsp"), 0x2003},
    {QLatin1String("ensp"), 0x2002}, {QLatin1String("epsilon"), 0x3B5}, {QLatin1String("equals"), 0x3D},
    {QLatin1String("equiv"), 0x2261}, {QLatin1String("eta"), 0x3B7}, {QLatin1String("eth"), 0xF0},
    {QLatin1String("euml"), 0xEB}, {QLatin1String("euro"), 0x20AC}, {QLatin1String("excl"), 0x21},
    {QLatin1String("exist"), 0x2203}, {QLatin1String("female"), 0x2640}, {QLatin1String("flat"), 0x266D},
    {QLatin1String("fnof"), 0x192}, {QLatin1String("forall"), 0x2200}, {QLatin1String("frac12"), 0xBD},
    {QLatin1String("frac14"), 0xBC}, {QLatin1String("frac34"), 0xBE}, {QLatin1String("frasl"), 0x2044},
    {QLatin1String("gamma"), 0x3B3}, {QLatin1String("ge"), 0x2265}, {QLatin1String("grave"), 0x60},
    {QLatin1String("gt"), 0x3E}, {QLatin1String("hArr"), 0x21D4}, {QLatin1String("hairsp"), 0x200A},
    {QLatin1String("harr"), 0x2194}, {QLatin1String("hearts"), 0x2665}, {QLatin1String("hellip"), 0x2026},
    {QLatin1String("horbar"), 0x2015}, {QLatin1String("hyphen"), 0x2010}, {QLatin1String("iacute"), 0xED},
    {QLatin1String("icirc"), 0xEE}, {QLatin1String("iexcl"), 0xA1}, {QLatin1String("igrave"), 0xEC},
    {QLatin1String("image"), 0x2111}, {QLatin1String("incare"), 0x2105}, {QLatin1String("infin"), 0x221E},
    {QLatin1String("int"), 0x222B}, {QLatin1String("iota"), 0x3B9}, {QLatin1String("iquest"), 0xBF},
    {QLatin1String("isin"), 0x2208}, {QLatin1String("iuml"), 0xEF}, {QLatin1String("kappa"), 0x3BA},
    {QLatin1String("lArr"), 0x21D0}, {QLatin1String("lambda"), 0x3BB}, {QLatin1String("lang"), 0x2329},
    {QLatin1String("laquo"), 0xAB}, {QLatin1String("larr"), 0x2190}, {QLatin1String("lbrace"), 0x7B},
    {QLatin1String("lbrack"), 0x5B}, {QLatin1String("lceil"), 0x2308}, {QLatin1String("lcub"), 0x7B},
    {QLatin1String("ldquo"), 0x201C}, {QLatin1String("le"), 0x2264}, {QLatin1String("lfloor"), 0x230A},
    {QLatin1String("lowast"), 0x2217}, {QLatin1String("lowbar"), 0x5F}, {QLatin1String("loz"), 0x25CA},
    {QLatin1String("lpar"), 0x28}, {QLatin1String("lrm"), 0x200E}, {QLatin1String("lsaquo"), 0x2039},
    {QLatin1String("lsqb"), 0x5B}, {QLatin1String("lsquo"), 0x2018}, {QLatin1String("lt"), 0x3C},
    {QLatin1String("macr"), 0xAF}, {QLatin1String("male"), 0x2642}, {QLatin1String("mdash"), 0x2014},
    {QLatin1String("micro"), 0xB5}, {QLatin1String("middot"), 0xB7}, {QLatin1String("minus"), 0x2212},
    {QLatin1String("mu"), 0x3BC}, {QLatin1String("nabla"), 0x2207}, {QLatin1String("natural"), 0x266E},
    {QLatin1String("nbsp"), 0xA0}, {QLatin1String("ndash"), 0x2013}, {QLatin1String("ne"), 0x2260},
    {QLatin1String("ni"), 0x220B}, {QLatin1String("not"), 0xAC}, {QLatin1String("notin"), 0x2209},
    {QLatin1String("nsub"), 0x2284}, {QLatin1String("ntilde"), 0xF1}, {QLatin1String("nu"), 0x3BD},
    {QLatin1String("num"), 0x23}, {QLatin1String("numsp"), 0x2007}, {QLatin1String("oacute"), 0xF3},
    {QLatin1String("ocirc"), 0xF4}, {QLatin1String("oelig"), 0x153}, {QLatin1String("ograve"), 0xF2},
    {QLatin1String("oline"), 0x203E}, {QLatin1String("omega"), 0x3C9}, {QLatin1String("omicron"), 0x3BF},
    {QLatin1String("oplus"), 0x2295}, {QLatin1String("or"), 0x2228}, {QLatin1String("ordf"), 0xAA},
    {QLatin1String("ordm"), 0xBA}, {QLatin1String("oslash"), 0xF8}, {QLatin1String("otilde"), 0xF5},
    {QLatin1String("otimes"), 0x2297}, {QLatin1String("ouml"), 0xF6}, {QLatin1String("para"), 0xB6},
    {QLatin1String("part"), 0x2202}, {QLatin1String("percnt"), 0x25}, {QLatin1String("period"), 0x2E},
    {QLatin1String("permil"), 0x2030}, {QLatin1String("perp"), 0x22A5}, {QLatin1String("phi"), 0x3C6},
    {QLatin1String("phone"), 0x260E}, {QLatin1String("pi"), 0x3C0}, {QLatin1String("piv"), 0x3D6},
    {QLatin1String("plus"), 0x2B}, {QLatin1String("plusmn"), 0xB1}, {QLatin1String("pound"), 0xA3},
    {QLatin1String("prime"), 0x2032}, {QLatin1String("prod"), 0x220F}, {QLatin1String("prop"), 0x221D},
    {QLatin1String("psi"), 0x3C8}, {QLatin1String("puncsp"), 0x2008}, {QLatin1String("quest"), 0x3F},
    {QLatin1String("quot"), 0x22}, {QLatin1String("rArr"), 0x21D2}, {QLatin1String("radic"), 0x221A},
    {QLatin1String("rang"), 0x232A}, {QLatin1String("raquo"), 0xBB}, {QLatin1String("rarr"), 0x2192},
    {QLatin1String("rarrw"), 0x219D}, {QLatin1String("rbrace"), 0x7D}, {QLatin1String("rbrack"), 0x5D},
    {QLatin1String("rceil"), 0x2309}, {QLatin1String("rcub"), 0x7D}, {QLatin1String("rdquo"), 0x201D},
    {QLatin1String("real"), 0x211C}, {QLatin1String("reg"), 0xAE}, {QLatin1String("rfloor"), 0x230B},
    {QLatin1String("rho"), 0x3C1}, {QLatin1String("rlm"), 0x200F}, {QLatin1String("rpar"), 0x29},
    {QLatin1String("rsaquo"), 0x203A}, {QLatin1String("rsqb"), 0x5D}, {QLatin1String("rsquo"), 0x2019},
    {QLatin1String("sbquo"), 0x201A}, {QLatin1String("scaron"), 0x161}, {QLatin1String("sdot"), 0x22C5},
    {QLatin1String("sect"), 0xA7}, {QLatin1String("semi"), 0x3B}, {QLatin1String("sharp"), 0x266F},
    {QLatin1String("shy"), 0xAD}, {QLatin1String("sigma"), 0x3C3}, {QLatin1String("sigmaf"), 0x3C2},
    {QLatin1String("sim"), 0x223C}, {QLatin1String("sol"), 0x2F}, {QLatin1String("spades"), 0x2660},
    {QLatin1String("star"), 0x2606}, {QLatin1String("sub"), 0x2282}, {QLatin1String("sube"), 0x2286},
    {QLatin1String("sum"), 0x2211}, {QLatin1String("sung"), 0x266A}, {QLatin1String("sup"), 0x2283},
    {QLatin1String("sup1"), 0xB9}, {QLatin1String("sup2"), 0xB2}, {QLatin1String("sup3"), 0xB3},
    {QLatin1String("supe"), 0x2287}, {QLatin1String("szlig"), 0xDF}, {QLatin1String("tau"), 0x3C4},
    {QLatin1String("there4"), 0x2234}, {QLatin1String("theta"), 0x3B8}, {QLatin1String("thetasym"), 0x3D1},
    {QLatin1String("thinsp"), 0x2009}, {QLatin1String("thorn"), 0xFE}, {QLatin1String("tilde"), 0x2DC},
    {QLatin1String("times"), 0xD7}, {QLatin1String("trade"), 0x2122}, {QLatin1String("uArr"), 0x21D1},
    {QLatin1String("uacute"), 0xFA}, {QLatin1String("uarr"), 0x2191}, {QLatin1String("ucirc"), 0xFB},
    {QLatin1String("ugrave"), 0xF9}, {QLatin1String("uml"), 0xA8}, {QLatin1String("upsih"), 0x3D2},
    {QLatin1String("upsilon"), 0x3C5}, {QLatin1String("uuml"), 0xFC}, {QLatin1String("verbar"), 0x7C},
    {QLatin1String("vert"), 0x7C}, {QLatin1String("weierp"), 0x2118}, {QLatin1String("xi"), 0x3BE},
    {QLatin1String("yacute"), 0xFD}, {QLatin1String("yen"), 0xA5}, {QLatin1String("yuml"), 0xFF},
    {QLatin1String("zeta"), 0x3B6}, {QLatin1String("zwj"), 0x200D}, {QLatin1String("zwnj"), 0x200C},
});
// clang-format on

char32_t characterNamed(QStringView name)
{
    const auto found =
        std::lower_bound(named.begin(), named.end(), name, [](const Named &entry, QStringView sought) {
            return sought.compare(entry.name) > 0;
        });
    return found != named.end() && name == found->name ? found->character : 0;
}

bool isTextCharacter(char32_t c)
{
    return c == U'\t' || c == U'\n' || (c >= 0x20 && c < 0x7F) || (c >= 0xA0 && c < 0xD800)
        || (c > 0xDFFF && c < 0xFFFE) || (c >= 0x10000 && c <= 0x10FFFF);
}

} // namespace

Entity entityAt(QStringView text)
{
    constexpr qsizetype longest = 18;
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
    char32_t c = characterNamed(name);
    if (name == u"רלמ" || name == u"رلم") // MediaWiki's own names of the right-to-left mark
        c = 0x200F;
    return c != 0 ? Entity {QString::fromUcs4(&c, 1), semicolon + 1} : Entity {};
}

} // namespace kalpanji
