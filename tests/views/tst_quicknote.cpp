#include "contactperson.h"
#include "meetingfixture.h"
#include "meetings/quicknotedialog.h"
#include "testregistry.h"
#include "theme/theme.h"
#include "widgets/messagebar.h"

#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>
#include <QTextBrowser>

/// Ctrl+M: from the key to a stored meeting with nothing but the text to write.
class QuickNoteTest : public QObject
{
    Q_OBJECT

    static QuickNoteDialog *open(MeetingFixture &f, CouncilId council = {})
    {
        QuickNoteDialog *note = f.windows->openQuickNote(council);
        if (!QTest::qWaitForWindowActive(note))
            qFatal("no active window");
        return note;
    }
    static QList<qint64> meetings(MeetingFixture &f) { return *f.meetings->ids({}, {}).result(); }
    static QList<Draft> drafts(MeetingFixture &f) { return *f.meetings->drafts().result(); }

private Q_SLOTS:
    void initTestCase() { Theme::apply(ThemeChoice::Light); }

    void textAndCtrlEnterIsAMeeting()
    {
        MeetingFixture f;
        const CouncilId council = f.council();
        f.state.setValue(QStringLiteral("meeting/lastCouncil"), council.value);
        QSignalSpy status(&f.navigator, &Navigator::statusRequested);
        QSignalSpy wanted(&f.navigator, &Navigator::meetingRequested);
        QuickNoteDialog *note = open(f);
        QCOMPARE(QApplication::focusWidget(), in<QPlainTextEdit>(note, "note"));
        typeText(QStringLiteral("Talade om lampan\nvid skolan"));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(meetings(f).size(), 1);
        const MeetingFile stored = f.stored(MeetingId(meetings(f).first()));
        QCOMPARE(stored.meeting.council, council);
        QVERIFY(stored.meeting.locality);
        QVERIFY(stored.meeting.kind);
        QCOMPARE(stored.meeting.date, QDate(2026, 11, 23));
        QCOMPARE(stored.meeting.start, QTime(14, 2));
        QCOMPARE(stored.meeting.status, MeetingStatus::Held);
        QCOMPARE(stored.meeting.note, QStringLiteral("Talade om lampan\nvid skolan"));
        QVERIFY(!stored.meeting.attendanceInPerson);
        QVERIFY(stored.items.isEmpty());
        QCOMPARE(status.value(0).value(0).toString(), QStringLiteral("Sparat 14.02"));
        QVERIFY(drafts(f).isEmpty());
        in<QPushButton>(note, "openStored")->click();
        QCOMPARE(wanted.size(), 1);
        QCOMPARE(f.windows->windows().size(), 1);
    }

    /// The last council was chosen in another database, or is gone: no error, and another is suggested.
    void aLastCouncilThatIsNotThereIsPassedOver()
    {
        MeetingFixture f;
        const CouncilId council = f.council();
        f.state.setValue(QStringLiteral("meeting/lastCouncil"), 4711);
        QuickNoteDialog *note = open(f);
        QVERIFY(!in<MessageBar>(note, "quickNoteMessage")->isVisible());
        typeText(QStringLiteral("Talade om lampan"));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(meetings(f).size(), 1);
        QCOMPARE(f.stored(MeetingId(meetings(f).first())).meeting.council, council);
    }

    void appointmentDecidesTheCouncilTheFirstTime()
    {
        MeetingFixture f;
        const CouncilId council = f.council();
        LocalityId locality;
        const auto councils = f.records->list(recordType<LocalCouncil>().schema()).result();
        for (const Record &record : *councils) {
            if (record.id == council.value)
                locality = recordType<LocalCouncil>().fromRecord(record).serviceLocality;
        }
        ContactPerson person;
        person.name = QStringLiteral("Testa Testsson");
        person.login = f.database->user();
        Appointment appointment;
        appointment.contactPerson = f.save(person).id;
        appointment.locality = locality;
        appointment.from = QDate(2026, 1, 1);
        f.save(appointment);
        QuickNoteDialog *note = open(f);
        const qint64 chosen = in<QComboBox>(note, "council_id")->currentData().toLongLong();
        const auto found = f.records->find(recordType<LocalCouncil>().schema(), chosen).result();
        VERIFY_RESULT(found);
        QCOMPARE(recordType<LocalCouncil>().fromRecord(*found).serviceLocality, locality);
    }

    void aTimeAheadIsPlanned()
    {
        MeetingFixture f;
        QuickNoteDialog *note = open(f, f.council());
        typeText(QStringLiteral("Ska träffas"));
        auto *date = in<QLineEdit>(note, "meeting_date");
        date->selectAll();
        date->setFocus();
        typeText(QStringLiteral("imorgon"));
        in<QLineEdit>(note, "theme")->setText(QStringLiteral("Plan"));
        in<QSpinBox>(note, "attendance_in_person")->setValue(3);
        in<QPushButton>(note, "store")->click();
        const Meeting stored = f.stored(MeetingId(meetings(f).first())).meeting;
        QCOMPARE(stored.date, QDate(2026, 11, 24));
        QCOMPARE(stored.status, MeetingStatus::Planned);
        QCOMPARE(stored.theme, QStringLiteral("Plan"));
        QCOMPARE(stored.attendanceInPerson, std::optional<int>(3));
    }

    void closedWithoutSavingItIsOfferedTheNextTime()
    {
        MeetingFixture f;
        QPointer<QuickNoteDialog> first = open(f, f.council());
        typeText(QStringLiteral("Halvvägs"));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        QTRY_VERIFY(!first);
        QCOMPARE(drafts(f).size(), 1);
        QCOMPARE(drafts(f).first().subject, QStringLiteral("quicknote"));
        QVERIFY(meetings(f).isEmpty());
        QuickNoteDialog *again = open(f);
        QVERIFY(in<QWidget>(again, "draftBar")->isVisible());
        QVERIFY(in<QTextBrowser>(again, "draftText")->toPlainText().contains(QStringLiteral("Halvvägs")));
        in<QPushButton>(again, "restoreDraft")->click();
        QCOMPARE(in<QPlainTextEdit>(again, "note")->toPlainText(), QStringLiteral("Halvvägs"));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(meetings(f).size(), 1);
        QVERIFY(drafts(f).isEmpty());
    }

    void draftFollowsThePause()
    {
        MeetingFixture f;
        QuickNoteDialog *note = open(f, f.council());
        note->setDraftDelay(1);
        typeText(QStringLiteral("Skrivet"));
        QTRY_COMPARE(drafts(f).size(), 1);
        QTRY_VERIFY(drafts(f).first().body.contains(QStringLiteral("Skrivet")));
        QCOMPARE(in<QLabel>(note, "status")->text(), QStringLiteral("Utkast sparat 14.02"));
        in<QPlainTextEdit>(note, "note")->clear();
        QTRY_VERIFY(drafts(f).isEmpty());
    }

    void emptyAndWrongAreSaidInWords()
    {
        MeetingFixture f;
        QuickNoteDialog *note = open(f, f.council());
        auto *message = in<QWidget>(note, "quickNoteMessage");
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(meetings(f).isEmpty());
        QVERIFY(message->isVisible());
        typeText(QStringLiteral("Text"));
        auto *date = in<QLineEdit>(note, "meeting_date");
        date->setText(QStringLiteral("31/2"));
        in<QPushButton>(note, "store")->click();
        QVERIFY(meetings(f).isEmpty());
        QVERIFY(in<QPushButton>(note, "store")->isVisible());
        date->setText(QStringLiteral("idag"));
        in<QPushButton>(note, "store")->click();
        QCOMPARE(meetings(f).size(), 1);
    }

    void oneNoteAtATime()
    {
        MeetingFixture f;
        QuickNoteDialog *note = open(f, f.council());
        QCOMPARE(f.windows->openQuickNote({}), note);
        Q_EMIT f.navigator.quickNoteRequested({});
        QCOMPARE(f.windows->openQuickNote({}), note);
    }
};

ORTSKONTAKT_TEST("quicknote", QuickNoteTest)
#include "tst_quicknote.moc"
