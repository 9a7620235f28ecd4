#include "meetingfixture.h"
#include "meetings/attachmentsection.h"
#include "meetings/meetingeditordocument.h"
#include "testregistry.h"
#include "theme/theme.h"

#include <QClipboard>
#include <QDropEvent>
#include <QFile>
#include <QImage>
#include <QLabel>
#include <QListWidget>
#include <QMimeData>
#include <QPushButton>
#include <QTest>
#include <QUrl>

/// Attachments, and texts that a program easily spoils.
class MeetingEditorFilesTest : public QObject
{
    Q_OBJECT

    static QString write(const MeetingFixture &f, const QString &name, const QByteArray &content)
    {
        const QString path = f.folder.filePath(name);
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qFatal("cannot write %s", qPrintable(path));
        return path;
    }
    static QListWidget *list(QWidget *window) { return in<QListWidget>(window, "attachmentList"); }
    static QString problem(QWidget *window)
    {
        QString all;
        auto *bar = in<QWidget>(window, "attachmentMessage");
        const auto labels = bar->findChildren<QLabel *>();
        for (const QLabel *label : labels)
            all += label->text();
        return bar->isVisible() ? all : QString();
    }
    static void paste(QWidget *focus) { QTest::keyClick(focus, Qt::Key_V, Qt::ControlModifier); }

private Q_SLOTS:
    void initTestCase() { Theme::apply(ThemeChoice::Light); }
    void cleanup() { QApplication::clipboard()->clear(); }

    void chosenFileStoresANewMeetingFirst()
    {
        MeetingFixture f;
        MeetingWindow *window = MeetingFixture::activate(f.windows->openNew(f.council()));
        f.prompt.openWith(QStringList{write(f, QStringLiteral("protokoll åäö.pdf"), "%PDF-1.4 test")});
        in<QPushButton>(window, "addFiles")->click();
        QVERIFY(f.stored(window->meeting()).meeting.id);
        QCOMPARE(list(window)->count(), 1);
        QVERIFY(list(window)->item(0)->text().startsWith(QStringLiteral("protokoll åäö.pdf")));
        QCOMPARE(f.attachments->list(window->meeting().value).result()->first().size, 13);
        QVERIFY(problem(window).isEmpty());
    }

    void openedFromAReadOnlyCopy()
    {
        MeetingFixture f;
        MeetingWindow *window = MeetingFixture::activate(f.windows->openNew(f.council()));
        QStringList opened;
        window->editor().attachments().setOpener([&opened](const QString &path) {
            opened << path;
            return true;
        });
        const QString source = write(f, QStringLiteral("a.txt"), "hej");
        window->editor().attachments().addFiles({source});
        list(window)->setFocus();
        QTest::keyClick(list(window), Qt::Key_Return);
        QCOMPARE(opened.size(), 1);
        QVERIFY(opened.first() != source);
        QVERIFY(!(QFile::permissions(opened.first()) & QFileDevice::WriteOwner));
        QFile copy(opened.first());
        QVERIFY(copy.open(QIODevice::ReadOnly));
        QCOMPARE(copy.readAll(), QByteArray("hej"));
        const QString target = f.folder.filePath(QStringLiteral("kopia.txt"));
        f.prompt.saveTo(target);
        in<QPushButton>(window, "saveAttachment")->click();
        QVERIFY(QFile::permissions(target) & QFileDevice::WriteOwner);
    }

    void tooLargeIsRefusedInWords()
    {
        MeetingFixture f;
        MeetingWindow *window = MeetingFixture::activate(f.windows->openNew(f.council()));
        const QString large = write(f, QStringLiteral("film.mp4"), {});
        QVERIFY(QFile::resize(large, qint64(26) * 1024 * 1024));
        window->editor().attachments().addFiles({large, write(f, QStringLiteral("liten.txt"), "x")});
        QVERIFY2(problem(window).contains(QStringLiteral("26 MB")), qPrintable(problem(window)));
        QCOMPARE(list(window)->count(), 1);  // the other one is in
        QVERIFY(list(window)->item(0)->text().startsWith(QStringLiteral("liten.txt")));
    }

    void nameCannotLeaveItsFolder()
    {
        MeetingFixture f;
        MeetingWindow *window = MeetingFixture::activate(f.windows->openNew(f.council()));
        QString opened;
        window->editor().attachments().setOpener([&opened](const QString &path) {
            opened = path;
            return true;
        });
        window->editor().attachments().addFiles({write(f, QStringLiteral("..\\..\\evil.exe"), "MZ")});
        QCOMPARE(list(window)->count(), 1);
        QVERIFY2(list(window)->item(0)->text().startsWith(QStringLiteral("evil.exe")), qPrintable(list(window)->item(0)->text()));
        window->editor().attachments().openCurrent();
        QCOMPARE(QFileInfo(opened).fileName(), QStringLiteral("evil.exe"));
        QVERIFY(!opened.contains(QStringLiteral("..")));
    }

    void removedAndUndone()
    {
        MeetingFixture f;
        MeetingWindow *window = MeetingFixture::activate(f.windows->openNew(f.council()));
        window->editor().attachments().addFiles({write(f, QStringLiteral("a.txt"), "hej")});
        list(window)->setFocus();
        QTest::keyClick(list(window), Qt::Key_Delete);
        QCOMPARE(list(window)->count(), 0);
        QVERIFY(f.attachments->list(window->meeting().value).result()->isEmpty());
        in<QAction>(window, "undo")->trigger();
        QCOMPARE(list(window)->count(), 1);
    }

    void droppedOnATextFieldTheFilesAreAttached()
    {
        MeetingFixture f;
        MeetingWindow *window = MeetingFixture::activate(f.windows->openNew(f.council()));
        QMimeData mime;
        mime.setUrls({QUrl::fromLocalFile(write(f, QStringLiteral("karta.png"), "png"))});
        QWidget *note = in<QPlainTextEdit>(window, "note")->viewport();
        QDragEnterEvent enter(QPoint(5, 5), Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(note, &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent drop(QPointF(5, 5), Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(note, &drop);
        QVERIFY(drop.isAccepted());
        QCOMPARE(list(window)->count(), 1);
        QVERIFY(in<QPlainTextEdit>(window, "note")->toPlainText().isEmpty());
    }

    void pastedPictureGetsAName()
    {
        MeetingFixture f;
        MeetingWindow *window = MeetingFixture::activate(f.windows->openNew(f.council()));
        QImage image(20, 10, QImage::Format_RGB32);
        image.fill(Qt::red);
        QApplication::clipboard()->setImage(image);
        auto *note = in<QPlainTextEdit>(window, "note");
        note->setFocus();
        paste(note);
        QCOMPARE(list(window)->count(), 1);
        QVERIFY2(list(window)->item(0)->text().startsWith(QStringLiteral("Inklistrad bild 2026-11-23 14.02.png")), qPrintable(list(window)->item(0)->text()));
        const auto content = f.attachments->content(f.attachments->list(window->meeting().value).result()->first().id).result();
        QCOMPARE(QImage::fromData(*content).size(), QSize(20, 10));
    }

    void pastedTextIsText()
    {
        MeetingFixture f;
        MeetingWindow *window = MeetingFixture::activate(f.windows->openNew(f.council()));
        QApplication::clipboard()->setText(QStringLiteral("text"));
        auto *note = in<QPlainTextEdit>(window, "note");
        note->setFocus();
        paste(note);
        QCOMPARE(note->toPlainText(), QStringLiteral("text"));
        QVERIFY(list(window)->count() == 0);
    }

    void megabyteIsPastedStoredAndTakenBack()
    {
        MeetingFixture f;
        MeetingWindow *window = MeetingFixture::activate(f.windows->openNew(f.council()));
        QString text;
        while (text.size() < 1024 * 1024)
            text += QStringLiteral("En rad om gångvägen med åäö och siffror 12345\n");
        QApplication::clipboard()->setText(text);
        auto *note = in<QPlainTextEdit>(window, "note");
        note->setFocus();
        paste(note);
        typeText(QStringLiteral("sist"));
        QCOMPARE(note->toPlainText(), text + QStringLiteral("sist"));
        in<QAction>(window, "save")->trigger();
        QCOMPARE(f.stored(window->meeting()).meeting.note, text + QStringLiteral("sist"));
        in<QAction>(window, "undo")->trigger();
        QCOMPARE(note->toPlainText(), text);
        in<QAction>(window, "undo")->trigger();
        QVERIFY(note->toPlainText().isEmpty());
    }

    void unusualTextSurvives_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("emoji") << QString::fromUtf8("Cykel 🚲 och familj 👨‍👩‍👧");
        QTest::newRow("right to left") << QString::fromUtf8("namn \u200Fعربي\u200E slut \u202Babc\u202C");
        QTest::newRow("no-break space") << QString::fromUtf8("25\u00A0000 kr");
        QTest::newRow("quotes and markup") << QStringLiteral("\"<b>&amp;'); DROP TABLE meeting;--");
    }
    void unusualTextSurvives()
    {
        QFETCH(QString, text);
        MeetingFixture f;
        MeetingWindow *window = MeetingFixture::activate(f.windows->openNew(f.council()));
        auto *note = in<QPlainTextEdit>(window, "note");
        note->setFocus();
        note->insertPlainText(text);
        typeText(QStringLiteral(" x"));
        in<QAction>(window, "undo")->trigger();
        in<QAction>(window, "redo")->trigger();
        window->editor().flush();
        in<QAction>(window, "save")->trigger();
        const MeetingId id = window->meeting();
        QCOMPARE(f.stored(id).meeting.note, text + QStringLiteral(" x"));
        delete window;
        window = MeetingFixture::activate(f.windows->open(id));
        QCOMPARE(window->editor().document().file().meeting.note, text + QStringLiteral(" x"));
        QVERIFY(!window->editor().document().isModified());
        QVERIFY(!in<QWidget>(window, "draftBar")->isVisible());
    }

    void decomposedLettersAreKeptAsTheLettersTheyAre()
    {
        MeetingFixture f;
        MeetingWindow *window = MeetingFixture::activate(f.windows->openNew(f.council()));
        auto *note = in<QPlainTextEdit>(window, "note");
        note->setFocus();
        note->insertPlainText(QStringLiteral("ga\u030Angva\u0308g"));
        in<QAction>(window, "save")->trigger();
        QCOMPARE(f.stored(window->meeting()).meeting.note.normalized(QString::NormalizationForm_C), QStringLiteral("gångväg"));
        QVERIFY(!window->editor().document().isModified());
    }

    void personalNumberIsPointedOutAndStored()
    {
        MeetingFixture f;
        MeetingWindow *window = MeetingFixture::activate(f.windows->openNew(f.council()));
        auto *note = in<QPlainTextEdit>(window, "note");
        note->setFocus();
        const auto warned = [window] {
            const auto labels = window->findChildren<QLabel *>();
            return std::any_of(labels.begin(), labels.end(), [](const QLabel *label) { return label->isVisible() && label->text().contains(QStringLiteral("personnummer")); });
        };
        typeText(QStringLiteral("212000-1561 "));
        QVERIFY(!warned());
        typeText(QStringLiteral("811228-9874"));
        QVERIFY(warned());
        in<QAction>(window, "save")->trigger();
        QVERIFY(f.stored(window->meeting()).meeting.note.contains(QStringLiteral("811228-9874")));
    }
};

ORTSKONTAKT_TEST("meetingeditorfiles", MeetingEditorFilesTest)
#include "tst_meetingeditorfiles.moc"
