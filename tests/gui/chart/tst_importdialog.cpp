// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chart/importdialog.h"
#include "ui/chart/tradeview.h"
#include "ui/shell/viewstate.h"

#include <QDropEvent>
#include <QFile>
#include <QLabel>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>

#include "tests/gui/chart/chartfixture.h"
#include "tests/support/testmain.h"

using namespace kalpanji;

class tst_ImportDialog : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;

    QString written(const QString &name, const QByteArray &bytes)
    {
        QFile file(m_folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("could not write %s", qPrintable(file.fileName()));
        return file.fileName();
    }

    static QString message(const ImportDialog &dialog)
    {
        return dialog.findChild<QLabel *>(u"importMessage"_qs)->text();
    }

private Q_SLOTS:
    void showsWhatWasFoundAndWhatWasLeftOut()
    {
        const QString path = written(u"office.csv"_qs,
                                     "year,flow,value,currency,source\n2013,MEX->ARM,7000000,USD,Office\n"
                                     "2014,MEX->ARM,-1,USD,Office\n");
        ImportDialog dialog(test::bundledDocument(), {path});
        dialog.show();
        QTRY_VERIFY(!dialog.isReading());
        QTRY_VERIFY2(message(dialog).contains(u"1 negative"_qs), qPrintable(message(dialog)));
        QVERIFY(message(dialog).contains(u"office.csv"_qs));
        QVERIFY(message(dialog).contains(u"UTF-8"_qs));
        QCOMPARE(dialog.findChild<QTableView *>(u"importPreview"_qs)->model()->rowCount(), 1);
        QSignalSpy accepted(&dialog, &QDialog::accepted);
        QTest::mouseClick(dialog.findChild<QPushButton *>(u"importAccept"_qs), Qt::LeftButton);
        QCOMPARE(accepted.size(), 1);
        QCOMPARE(dialog.figures().size(), 1);
    }

    void whatCannotBeReadIsSaidAndCannotBeImported_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("said");
        QTest::newRow("empty") << QByteArray() << u"empty"_qs;
        QTest::newRow("another table") << QByteArray("name,age\nA,3\n") << u"no columns the program knows"_qs;
        QTest::newRow("a picture") << QByteArray("\x89PNG\0\0\0", 7) << u"not text"_qs;
        QTest::newRow("an endless line")
            << QByteArray("year,flow,value,currency,source ").repeated(60'000) << u"Line 1 of "_qs;
        QTest::newRow("an open quote")
            << QByteArray("\"year,flow,value\n2014,MEX->ARM,1\n") << u"quotation mark"_qs;
        QTest::newRow("nothing of use")
            << QByteArray("year,flow,value,currency,source\n2014,A-B,1,USD,x\n") << u"nothing to import"_qs;
    }
    void whatCannotBeReadIsSaidAndCannotBeImported()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, said);
        ImportDialog dialog(test::bundledDocument(), {written(u"bad.csv"_qs, bytes)});
        dialog.show();
        QTRY_VERIFY2(message(dialog).contains(said), qPrintable(message(dialog)));
        QVERIFY(!dialog.findChild<QPushButton *>(u"importAccept"_qs)->isEnabled());
        QVERIFY(dialog.figures().isEmpty());
        // no empty half of a window below the sentence
        QTRY_VERIFY2(dialog.height() < 200, qPrintable(QString::number(dialog.height())));
    }

    void closingStopsTheReading()
    {
        QByteArray bytes = "t,i,j,k,v,q\n";
        for (int i = 0; i < 400000; ++i)
            bytes += "2014,842,124,220890,12345.678,NA\n";
        const QString path = written(u"BACI.csv"_qs, bytes);
        {
            ImportDialog dialog(test::bundledDocument(), {path});
            dialog.show();
            QVERIFY(dialog.isReading());
        } // waits no longer than to the next report of progress
        QVERIFY(QFile::remove(path)); // nothing holds it any more
    }

    void filesDroppedOnTheViewAreOffered()
    {
        ViewState state;
        state.setDocument(test::bundledDocument());
        TradeView view(&state);
        QSignalSpy asked(&view, &TradeView::importRequested);
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(m_folder.filePath(u"a.csv"_qs))});
        QDragEnterEvent enter(QPoint(10, 10), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(&view, &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent drop(QPointF(10, 10), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(&view, &drop);
        QCOMPARE(asked.size(), 1);
        QCOMPARE(asked.first().first().toStringList(), QStringList {m_folder.filePath(u"a.csv"_qs)});
    }
};

KALPANJI_TEST(tst_ImportDialog)
#include "tst_importdialog.moc"
