// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QStringView>

namespace kalpanji {

enum class InputKind { Auto, Wikitext, FlattenedWikitext, PlainText, RenderedText, MediaWikiXml, Html, VisTimeline };

/// What a file that begins with `head` is, by its content alone: MediaWikiXml, Html, or Auto for text, whose
/// kind recogniseText() tells from the whole.
InputKind recogniseMarkup(QStringView head);

/// Wikitext, FlattenedWikitext, RenderedText (copied from a page in a browser) or PlainText.
InputKind recogniseText(QStringView text);

/// Whether `head` begins an XML file that is neither an export nor XHTML: a drawing, a feed, a spreadsheet.
bool isForeignXml(QStringView head);

} // namespace kalpanji
