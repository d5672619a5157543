// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reader/openexternally.h"

#include <QCoreApplication>
#include <QDesktopServices>
#include <QMessageBox>
#include <QPushButton>
#include <QUrl>

namespace kalpanji {

namespace {

/// Gives the function a translation context.
class OpenExternally
{
    Q_DECLARE_TR_FUNCTIONS(kalpanji::OpenExternally)
};

bool isWebPage(const QUrl &url)
{
    return url.isValid() && !url.host().isEmpty()
        && (url.scheme() == QLatin1String("http") || url.scheme() == QLatin1String("https"));
}

} // namespace

void openExternally(const QString &address, QWidget *parent)
{
    const QUrl url(address.startsWith(QLatin1String("//")) ? QString(u"https:" + address) : address,
                   QUrl::StrictMode);
    auto *box = new QMessageBox(parent);
    box->setObjectName(QStringLiteral("openExternally"));
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    box->setIcon(QMessageBox::Question);
    if (!isWebPage(url)) {
        box->setIcon(QMessageBox::Information);
        box->setText(OpenExternally::tr("This address does not lead to a web page, so it is not opened."));
        box->setInformativeText(address);
        box->addButton(OpenExternally::tr("&Close"), QMessageBox::RejectRole);
        box->open();
        return;
    }
    box->setText(OpenExternally::tr("Open this page in your browser? The browser will go online for it."));
    box->setInformativeText(
        QString::fromLatin1(url.toEncoded())); // as sent, so that no look-alike letter hides
    QPushButton *yes = box->addButton(OpenExternally::tr("&Open"), QMessageBox::AcceptRole);
    yes->setObjectName(QStringLiteral("openExternallyYes"));
    box->setDefaultButton(box->addButton(OpenExternally::tr("&Cancel"), QMessageBox::RejectRole));
    QObject::connect(yes, &QPushButton::clicked, box, [url] { QDesktopServices::openUrl(url); });
    box->open();
}

} // namespace kalpanji
