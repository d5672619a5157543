// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/picturedialog.h"
#include "ui/export/picturefile.h"
#include "ui/export/picturejob.h"

#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QFile>
#include <QGuiApplication>
#include <QLabel>
#include <QMimeData>
#include <QPainter>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTemporaryDir>

#include "tests/support/testmain.h"

using namespace kalpanji;

namespace {

/// A disc in the theme's accent with words across it.
PictureLayout disc(const Theme &theme)
{
    return [theme](QSizeF size) {
        return [theme, size](QPainter &painter) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(theme.accent);
            painter.drawEllipse(QRectF(QPointF(), size));
            painter.setPen(theme.paper);
            QFont font = painter.font();
            font.setPixelSize(24);
            painter.setFont(font);
            painter.drawText(QRectF(QPointF(), size), Qt::AlignCenter,
                             QStringLiteral("আর্মেনিয়া 1992 Մեքսիկա"));
        };
    };
}

PictureSubject subject()
{
    return {QStringLiteral("disc"),
            {QStringLiteral("আর্মেনিয়া–মেক্সিকো"), QStringLiteral("A disc."), QStringLiteral("test"),
             QStringLiteral("CC0")},
            disc};
}

template<typename Widget>
Widget *child(const QWidget &parent, const char *name)
{
    return parent.findChild<Widget *>(QLatin1String(name));
}

} // namespace

class tst_PictureDialog : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;

private Q_SLOTS:
    void choicesBecomeOptions()
    {
        PictureDialog dialog(subject());
        dialog.show();
        child<QSpinBox>(dialog, "pictureWidth")->setValue(640);
        child<QSpinBox>(dialog, "pictureHeight")->setValue(360);
        child<QComboBox>(dialog, "pictureScale")->setCurrentIndex(2);
        child<QComboBox>(dialog, "pictureTheme")->setCurrentIndex(2);
        child<QCheckBox>(dialog, "pictureTransparent")->setChecked(true);
        const PictureOptions options = dialog.options();
        QVERIFY(options.format == PictureFormat::Png);
        QCOMPARE(options.size, QSizeF(640, 360));
        QCOMPARE(options.scale, 4.0);
        QVERIFY(options.theme.isDark());
        QVERIFY(options.transparent);
    }

    void commonsIsAVectorPictureOnPaper()
    {
        PictureDialog dialog(subject());
        child<QCheckBox>(dialog, "pictureTransparent")->setChecked(true);
        child<QComboBox>(dialog, "pictureTheme")->setCurrentIndex(2);
        auto *preset = child<QComboBox>(dialog, "picturePreset");
        preset->setCurrentIndex(3);
        Q_EMIT preset->activated(3);
        QVERIFY(dialog.options().format == PictureFormat::Svg);
        QVERIFY(!dialog.options().transparent);
        QVERIFY(!dialog.options().theme.isDark());
        QVERIFY(!child<QComboBox>(dialog, "pictureScale")->isEnabled()); // vectors have no pixels
    }

    void thePreviewFollowsTheTheme()
    {
        PictureDialog dialog(subject());
        dialog.show();
        QVERIFY(QTest::qWaitForWindowExposed(&dialog));
        const auto corner = [&dialog] {
            return child<QLabel>(dialog, "picturePreview")
                ->pixmap(Qt::ReturnByValue)
                .toImage()
                .pixelColor(1, 1);
        };
        child<QComboBox>(dialog, "pictureTheme")->setCurrentIndex(0);
        QCOMPARE(corner(), theme(ThemeName::Light).paper);
        child<QComboBox>(dialog, "pictureTheme")->setCurrentIndex(2);
        QCOMPARE(corner(), theme(ThemeName::Dark).paper);
    }

    void theWorkerWritesTheSamePicture_data()
    {
        QTest::addColumn<double>("scale");
        QTest::newRow("1x") << 1.0;
        QTest::newRow("2x") << 2.0;
    }
    void theWorkerWritesTheSamePicture()
    {
        QFETCH(double, scale);
        PictureOptions options;
        options.size = QSizeF(640, 360);
        options.scale = scale;
        options.theme = theme(ThemeName::Light);
        const QString here = m_folder.filePath(QStringLiteral("here.png"));
        const QString there = m_folder.filePath(QStringLiteral("there.png"));
        QVERIFY(writeWhole(here, pictureBytes(subject().page(options))));
        PictureJob job;
        QSignalSpy written(&job, &PictureJob::written);
        job.write(there, subject().page(options));
        QTRY_COMPARE(written.size(), 1);
        const QImage direct(here);
        const QImage encoded(there);
        QCOMPARE(encoded.text(QStringLiteral("Title")), subject().info.title);
        QCOMPARE(encoded, direct);
    }

    void aFolderThatIsNotThereIsSaid()
    {
        PictureJob job;
        QSignalSpy failed(&job, &PictureJob::failed);
        PictureOptions options;
        options.size = QSizeF(320, 240);
        job.write(m_folder.filePath(QStringLiteral("no/such/folder/a.png")), subject().page(options));
        QTRY_COMPARE(failed.size(), 1);
        QVERIFY(failed.first().first().value<Error>().code == ErrorCode::UnwritableFile);
    }

    /// 100 gigabytes: it is said, and what the clipboard holds stays.
    void aCopyLargerThanMemoryLeavesTheClipboardAlone()
    {
        QGuiApplication::clipboard()->setText(QStringLiteral("kept"));
        PictureJob job;
        QSignalSpy failed(&job, &PictureJob::failed);
        PictureOptions options;
        options.size = QSizeF(20000, 20000);
        options.scale = 8;
        job.copy(subject().page(options));
        QTRY_COMPARE(failed.size(), 1);
        QCOMPARE(failed.first().first().value<Error>().subject, subject().info.title);
        QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("kept"));
        QVERIFY(!QGuiApplication::clipboard()->mimeData()->hasImage());
    }

    void closingWhileWritingIsSafe()
    {
        const QString path = m_folder.filePath(QStringLiteral("late.png"));
        {
            PictureJob job;
            PictureOptions options;
            options.scale = 2;
            job.write(path, subject().page(options));
        }
        QVERIFY(!QImage(path).isNull()); // what was begun is finished
    }
};

KALPANJI_TEST(tst_PictureDialog)
#include "tst_picturedialog.moc"
