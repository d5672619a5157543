// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/printedarticle.h"

#include "core/time/datewords.h"
#include "ui/reader/pagewriter.h"
#include "ui/shell/sourcename.h"
#include "ui/shell/theme.h"

#include <QAbstractEventDispatcher>
#include <QAbstractTextDocumentLayout>
#include <QFontInfo>
#include <QFontMetricsF>
#include <QGuiApplication>
#include <QPainter>
#include <QTextBlock>
#include <QTextDocument>
#include <QTextLayout>
#include <QTimerEvent>

namespace kalpanji {

namespace {

// in points; the dates stand to the left of the text, where a line begins
constexpr double leftMargin = 120;
constexpr double rightMargin = 54;
constexpr double topMargin = 56;
constexpr double bottomMargin = 76;
constexpr double noteWidth = 78;
constexpr double noteGap = 12;
constexpr double footerTop = 48; // above the paper's end
constexpr double interfacePoints = 8.4; // makes body text of about ten points
constexpr double smallPoints = 7.5;

constexpr double smallScale = 0.1; // what inPoints() is painted at: pixel sizes are whole numbers

/// `font` for a painter that counts in tenths of a point, whatever the screen's resolution.
QFont inPoints(QFont font, double points)
{
    font.setPixelSize(qRound(points / smallScale));
    return font;
}

/// Has the timers of a laid-out text fire: one that still runs when the text changes threads is lost if the
/// text is deleted soon after.
void settleTimers(QAbstractTextDocumentLayout *layout)
{
    const QAbstractEventDispatcher *dispatcher = QAbstractEventDispatcher::instance();
    if (!dispatcher)
        return;
    const auto timers = dispatcher->registeredTimers(layout);
    for (const QAbstractEventDispatcher::TimerInfo &timer : timers) {
        QTimerEvent event(timer.timerId);
        QCoreApplication::sendEvent(layout, &event);
    }
}

} // namespace

PrintedArticle::PrintedArticle(const DocumentPtr &document, const PrintOptions &options)
    : m_document(document)
    , m_options(options)
    , m_text(new QTextDocument)
{
    m_options.typography.zoom = 0;
    layOut();
    settleTimers(m_text->documentLayout());
    m_text->moveToThread(QCoreApplication::instance()->thread());
}

PrintedArticle::~PrintedArticle() = default;

void PrintedArticle::DeleteLater::operator()(QTextDocument *document) const { document->deleteLater(); }

QRectF PrintedArticle::textArea() const
{
    const QSizeF paper = paperSize();
    return {leftMargin, topMargin, paper.width() - leftMargin - rightMargin,
            paper.height() - topMargin - bottomMargin};
}

double PrintedArticle::pageHeight() const { return m_text->pageSize().height(); }

void PrintedArticle::layOut()
{
    QFont base;
    base.setPointSizeF(interfacePoints);
    const ReaderStyle style(m_document->article.language, m_options.typography, base,
                            theme(ThemeName::Light));
    m_unitsPerPoint = style.em() / style.body().pointSizeF();
    m_footerFont = inPoints(style.body(), smallPoints);
    // the interface's script first: Noto Serif knows two Bengali signs and shapes none
    m_noteFont = inPoints(readingFont(m_options.format.language(), m_options.typography, base), smallPoints);
    PageWriter writer(m_text.get(), m_document, style, m_options.articlePath);
    writer.writeThrough(m_document->article.text.size());
    m_text->setDocumentMargin(0);
    m_text->setUseDesignMetrics(true); // the printer's dots are finer than the screen's
    // whole units: the layout rounds to 1/64, which would add up from page to page
    m_text->setPageSize((textArea().size() * m_unitsPerPoint).toSize());
    placeNotes(writer.positions());
}

int PrintedArticle::pageCount() const { return m_text->pageCount(); }

void PrintedArticle::placeNotes(const TextPositions &positions)
{
    const QFontMetricsF metrics(m_noteFont);
    const QAbstractTextDocumentLayout *layout = m_text->documentLayout();
    QList<MarginNote> notes;
    for (const Event &event : m_document->chronology.events()) {
        if (!event.isMark() || event.source.isEmpty() || event.origin != EventOrigin::Article)
            continue;
        const int position = positions.toDocument(event.source.start);
        const QTextBlock block = m_text->findBlock(position);
        const double blockTop = layout->blockBoundingRect(block).top(); // lays out the block's lines
        const QTextLine line = block.layout()->lineForTextPosition(position - block.position());
        MarginNote note;
        note.text = dateInWords(event.time, m_options.format, DateLength::Short);
        note.wanted = (blockTop + (line.isValid() ? line.y() : 0)) / m_unitsPerPoint;
        const QRectF room(0, 0, noteWidth / smallScale, 1e6);
        note.height = metrics.boundingRect(room, Qt::TextWordWrap, note.text).height() * smallScale;
        notes.append(note);
    }
    std::stable_sort(notes.begin(), notes.end(),
                     [](const MarginNote &a, const MarginNote &b) { return a.wanted < b.wanted; });
    m_notes = placedNotes(std::move(notes), pageHeight() / m_unitsPerPoint);
}

QString PrintedArticle::pageLabel(int page) const
{
    //: a page of a printed article: "3 of 12"
    return tr("%1 of %2").arg(m_options.format.integer(page + 1), m_options.format.integer(pageCount()));
}

void PrintedArticle::paintPage(QPainter &painter, int page) const
{
    painter.save();
    const QRectF area = textArea();
    const double scale = 1 / m_unitsPerPoint;
    painter.translate(area.topLeft());
    painter.scale(scale, scale);
    painter.translate(0, -page * pageHeight());
    QAbstractTextDocumentLayout::PaintContext context;
    context.clip = QRectF(0, page * pageHeight(), m_text->pageSize().width(), pageHeight());
    context.palette = theme(ThemeName::Light).palette();
    painter.setClipRect(context.clip);
    m_text->documentLayout()->draw(&painter, context);
    painter.restore();
    paintNotes(painter, page);
    paintFooter(painter, page);
}

void PrintedArticle::paintNotes(QPainter &painter, int page) const
{
    const QRectF area = textArea();
    const double height = pageHeight() / m_unitsPerPoint;
    const double top = page * height;
    painter.save();
    painter.setFont(m_noteFont);
    painter.setPen(theme(ThemeName::Light).faintText);
    painter.translate(leftMargin - noteGap - noteWidth, area.top() - top);
    painter.scale(smallScale, smallScale);
    for (const MarginNote &note : m_notes) {
        if (note.top < top || note.top >= top + height)
            continue;
        const QRectF room(0, note.top, noteWidth, note.height);
        painter.drawText(QRectF(room.topLeft() / smallScale, room.size() / smallScale),
                         Qt::AlignRight | Qt::AlignTop | Qt::TextWordWrap, note.text);
    }
    painter.restore();
}

void PrintedArticle::paintFooter(QPainter &painter, int page) const
{
    const Provenance &origin = m_document->article.provenance;
    QStringList terms {sourceName(origin), origin.licence, origin.licenceUrl};
    terms.removeAll(QString());
    const Theme light = theme(ThemeName::Light);
    const double width = paperSize().width() - leftMargin - rightMargin;
    painter.save();
    painter.translate(leftMargin, paperSize().height() - footerTop);
    painter.setPen(QPen(light.line, 0.5));
    painter.drawLine(QPointF(0, -6), QPointF(width, -6));
    painter.scale(smallScale, smallScale);
    const QFontMetricsF metrics(m_footerFont);
    const QString number = pageLabel(page);
    const double right = width / smallScale;
    const double line = metrics.height();
    const double room = right - QFontMetricsF(m_noteFont).horizontalAdvance(number) - line;
    painter.setPen(light.text);
    painter.setFont(m_noteFont);
    painter.drawText(QRectF(0, 0, right, line), Qt::AlignRight | Qt::AlignTop, number);
    painter.setFont(m_footerFont);
    painter.drawText(QRectF(0, 0, room, line), Qt::AlignLeft | Qt::AlignTop,
                     metrics.elidedText(title(), Qt::ElideRight, room));
    painter.setPen(light.faintText);
    painter.drawText(QRectF(0, line, right, line), Qt::AlignLeft | Qt::AlignTop,
                     metrics.elidedText(terms.join(QStringLiteral(" · ")), Qt::ElideRight, right));
    painter.restore();
}

} // namespace kalpanji
