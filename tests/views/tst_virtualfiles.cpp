#include "issueactfixture.h"
#include "issues/issuefiles.h"
#include "meetings/attachmentmedia.h"
#include "meetings/virtualfiles.h"
#include "testregistry.h"
#include "windows/droppedmime.h"

#include <QDir>
#include <QMimeData>
#include <QtEndian>

/// Files out of Outlook and Thunderbird on Windows, as Qt shows them: the bytes of FILEGROUPDESCRIPTORW, and the contents by number.
class VirtualFilesTest : public QObject
{
    Q_OBJECT

    static constexpr qsizetype descriptorSize = 592;

    static QByteArray count(quint32 files)
    {
        QByteArray bytes(4, '\0');
        qToLittleEndian(files, bytes.data());
        return bytes;
    }
    static QByteArray descriptor(const QString &name, quint32 flags = 0, quint32 attributes = 0)
    {
        QByteArray bytes(descriptorSize, '\0');
        qToLittleEndian(flags, bytes.data());
        qToLittleEndian(attributes, bytes.data() + 36);
        for (qsizetype i = 0; i < std::min<qsizetype>(name.size(), 260); ++i)
            qToLittleEndian(name.at(i).unicode(), bytes.data() + 72 + 2 * i);
        return bytes;
    }
    static void put(QMimeData &mime, const QByteArray &descriptors, const QList<QByteArray> &contents)
    {
        mime.setData(QStringLiteral("application/x-qt-windows-mime;value=\"FileGroupDescriptorW\""), descriptors);
        for (qsizetype i = 0; i < contents.size(); ++i)
            mime.setData(QStringLiteral("application/x-qt-windows-mime;value=\"FileContents\";index=%1").arg(i), contents.at(i));
    }
    static QByteArray readAll(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("?");
    }

private Q_SLOTS:
    void namesAreRead()
    {
        const auto entries = VirtualFiles::entries(count(3) + descriptor(QStringLiteral("Påminnelse om gatan.eml")) + descriptor(QStringLiteral("Bilder"), 0x4, 0x10)
                                                   + descriptor(QStringLiteral("Inte en mapp"), 0, 0x10));
        QCOMPARE(entries.size(), 3);
        QCOMPARE(entries.at(0).name, QStringLiteral("Påminnelse om gatan.eml"));
        QVERIFY(!entries.at(0).folder);
        QVERIFY(entries.at(1).folder);
        QVERIFY(!entries.at(2).folder);  // the attributes are not said to be valid
    }

    void hostileBytesDoNoHarm()
    {
        const QByteArray one = descriptor(QStringLiteral("a.txt"));
        QVERIFY(VirtualFiles::entries({}).isEmpty());
        QVERIFY(VirtualFiles::entries("abc").isEmpty());
        QVERIFY(VirtualFiles::entries(count(0) + one).isEmpty());
        QVERIFY(VirtualFiles::entries(count(0xffffffff)).isEmpty());
        QCOMPARE(VirtualFiles::entries(count(0xffffffff) + one).size(), 1);
        QCOMPARE(VirtualFiles::entries(count(2) + one + one.chopped(1)).size(), 1);
        QByteArray many = count(100000);
        for (int i = 0; i < 1000; ++i)
            many += one;
        QCOMPARE(VirtualFiles::entries(many).size(), 200);
        // A name that fills its room has no end mark.
        const auto full = VirtualFiles::entries(count(1) + descriptor(QString(260, u'x')));
        QCOMPARE(full.size(), 1);
        QVERIFY(!full.first().name.isEmpty() && full.first().name.size() <= 260);
    }

    void namesNeverLeaveTheFolder()
    {
        const QTemporaryDir folder;
        QMimeData mime;
        const QStringList names{QStringLiteral("..\\..\\ut.txt"), QStringLiteral("../../ut.txt"), QStringLiteral("C:\\Windows\\ut.txt"), QStringLiteral("/etc/ut.txt"),
                                QString(), QStringLiteral(".."), QStringLiteral("a\nb\tc.txt"), QStringLiteral("a.txt"), QStringLiteral("a.txt")};
        QByteArray bytes = count(quint32(names.size()));
        QList<QByteArray> contents;
        for (const QString &name : names) {
            bytes += descriptor(name);
            contents << "innehåll " + QByteArray::number(contents.size());
        }
        put(mime, bytes, contents);
        const auto taken = VirtualFiles::take(&mime, folder.path());
        QVERIFY2(taken.refused.isEmpty(), qPrintable(taken.refused.join(u'\n')));
        QCOMPARE(taken.paths.size(), names.size());
        const QString root = QDir(folder.path()).canonicalPath() + u'/';
        for (qsizetype i = 0; i < names.size(); ++i) {
            QVERIFY2(QFileInfo(taken.paths.at(i)).canonicalFilePath().startsWith(root), qPrintable(taken.paths.at(i)));
            QCOMPARE(readAll(taken.paths.at(i)), contents.at(i));
        }
    }

    void whatCannotBeHadIsSaid()
    {
        const QTemporaryDir folder;
        QMimeData mime;
        put(mime, count(3) + descriptor(QStringLiteral("Svar.msg")) + descriptor(QStringLiteral("Mapp"), 0x4, 0x10) + descriptor(QStringLiteral("Bild.png")), {});
        const auto taken = VirtualFiles::take(&mime, folder.path());
        QVERIFY(taken.paths.isEmpty());
        QCOMPARE(taken.refused.size(), 3);
        QVERIFY(taken.refused.at(0).contains(QStringLiteral("Svar.msg")));
        QVERIFY(taken.refused.at(1).contains(QStringLiteral("Mapp")));
        QVERIFY(taken.refused.at(2).contains(QStringLiteral("Bild.png")));
        QMimeData broken;
        put(broken, "x", {});
        QCOMPARE(VirtualFiles::take(&broken, folder.path()).refused.size(), 1);
    }

    /// On Windows the contents of a mail that Outlook hands out as a storage come under a format of our own, before Qt's.
    void ownFormatGoesBefore()
    {
        const QTemporaryDir folder;
        QMimeData mime;
        put(mime, count(2) + descriptor(QStringLiteral("Svar.msg")) + descriptor(QStringLiteral("Bild.png")), {QByteArray(), QByteArray("PNG")});
        mime.setData(DroppedMime::format(0), "lagring");
        const auto taken = VirtualFiles::take(&mime, folder.path());
        QVERIFY2(taken.refused.isEmpty(), qPrintable(taken.refused.join(u'\n')));
        QCOMPARE(readAll(taken.paths.at(0)), QByteArray("lagring"));
        QCOMPARE(readAll(taken.paths.at(1)), QByteArray("PNG"));
    }

    void theyAreAttachedToAnIssue()
    {
        IssueActFixture f;
        const IssueId issue = f.addIssue().issue.id;
        MessageBar bar;
        IssueFiles files(f.v.context(), &bar);
        QMimeData mime;
        put(mime, count(2) + descriptor(QStringLiteral("Ritning.pdf")) + descriptor(QStringLiteral("Svar.msg")), {QByteArray("%PDF-1.4")});
        QVERIFY(AttachmentMedia::canAttach(&mime));
        QVERIFY(files.add(issue, &mime));
        QTRY_VERIFY(bar.text().contains(QStringLiteral("Svar.msg")));
        const auto kept = IssueActFixture::take(f.v.attachments->list(issue.value));
        QCOMPARE(kept.size(), 1);
        QCOMPARE(kept.first().name, QStringLiteral("Ritning.pdf"));
    }

    void realFilesGoBefore()
    {
        QMimeData mime;
        QVERIFY(!AttachmentMedia::hasFiles(&mime));
        mime.setText(QStringLiteral("bara text"));
        QVERIFY(!AttachmentMedia::canAttach(&mime));
        put(mime, count(1) + descriptor(QStringLiteral("a.eml")), {QByteArray("From: a@example.org")});
        QVERIFY(AttachmentMedia::canAttach(&mime));
        QVERIFY(AttachmentMedia::files(&mime).isEmpty());
    }
};

ORTSKONTAKT_TEST("virtualfiles", VirtualFilesTest)
#include "tst_virtualfiles.moc"
