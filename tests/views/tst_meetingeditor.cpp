#include "meetingfixture.h"
#include "meetings/meetingeditordocument.h"
#include "meetings/meetingeditorstate.h"
#include "testregistry.h"
#include "theme/theme.h"

#include <QAbstractButton>
#include <QCheckBox>
#include <QFile>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>
#include <QToolButton>
#include <QTranslator>

/// The editor as a user meets it: window, keyboard, and what is then in the database.
class MeetingEditorTest : public QObject
{
    Q_OBJECT

    static void chooseCouncil(QWidget *window, CouncilId council)
    {
        auto *box = in<QComboBox>(window, "council_id");
        box->setCurrentIndex(box->findData(council.value));
        Q_EMIT box->activated(box->currentIndex());
    }
    static void press(QWidget *window, Qt::Key key, Qt::KeyboardModifiers modifiers)
    {
        QWidget *focus = QApplication::focusWidget();
        QTest::keyClick(focus ? focus : window, key, modifiers);
    }
    static QString textOf(QWidget *item) { return in<QPlainTextEdit>(item, "text")->toPlainText(); }
    static QString headingOf(QWidget *item) { return in<QLineEdit>(item, "heading")->text(); }

private Q_SLOTS:
    void initTestCase() { Theme::apply(ThemeChoice::Light); }

    void newMeetingTakesAgendaAndWhatWasLeft()
    {
        MeetingFixture f;
        const CouncilId council = f.council();
        f.lastMeeting(council);
        MeetingWindow *window = MeetingFixture::activate(f.windows->openNew({}));
        QCOMPARE(itemsOf(window).size(), 11);  // the common template
        QVERIFY(in<QWidget>(window, "carried")->isHidden());
        chooseCouncil(window, council);
        QCOMPARE(itemsOf(window).size(), 13);
        QVERIFY(in<QWidget>(window, "carried")->isVisible());
        const auto boxes = window->findChildren<QCheckBox *>(QStringLiteral("carriedItem"));
        const auto sources = window->findChildren<QLabel *>(QStringLiteral("carriedSource"));
        QCOMPARE(boxes.size(), 2);
        QVERIFY(boxes.at(0)->isChecked() && boxes.at(1)->isChecked());
        QVERIFY(boxes.at(0)->text().contains(QStringLiteral("Gångvägen")));
        QVERIFY2(sources.at(0)->text().contains(QStringLiteral("12 oktober 2026")), qPrintable(sources.at(0)->text()));
        QVERIFY(sources.at(1)->text().contains(QStringLiteral("Intresseföreningen")));
        QCOMPARE(in<QLineEdit>(window, "place")->text(), QStringLiteral("Bygdegården"));
        QCOMPARE(in<QLineEdit>(window, "start_time")->text(), QStringLiteral("18.30"));
        // What is carried stands after the point about the last meeting, with a link to it.
        QVERIFY(headingOf(itemsOf(window).at(1)).contains(QStringLiteral("öregående")));
        QVERIFY(headingOf(itemsOf(window).at(2)).contains(QStringLiteral("Gångvägen")));
        QVERIFY(in<QToolButton>(itemsOf(window).at(2), "source")->text().contains(QStringLiteral("12 oktober")));
        boxes.at(0)->click();
        QCOMPARE(itemsOf(window).size(), 12);
        press(window, Qt::Key_S, Qt::ControlModifier);
        const MeetingFile stored = f.stored(window->meeting());
        QCOMPARE(stored.meeting.council, council);
        QCOMPARE(stored.items.size(), 12);
        QCOMPARE(stored.items.at(2).heading, QStringLiteral("Fråga om belysningen"));
        QVERIFY(stored.items.at(2).sourceAction);
        QCOMPARE(in<QLabel>(window, "status")->text(), QStringLiteral("Sparat 14.02"));
    }

    void aTouchedAgendaIsNotExchanged()
    {
        MeetingFixture f;
        const CouncilId council = f.council();
        f.lastMeeting(council);
        MeetingWindow *window = MeetingFixture::activate(f.windows->openNew({}));
        in<QPlainTextEdit>(itemsOf(window).first(), "text")->setFocus();
        typeText(QStringLiteral("Mitt"));
        in<QLineEdit>(window, "place")->setFocus();
        typeText(QStringLiteral("Skolan"));
        chooseCouncil(window, council);
        QCOMPARE(itemsOf(window).size(), 11);
        QCOMPARE(textOf(itemsOf(window).first()), QStringLiteral("Mitt"));
        QCOMPARE(in<QLineEdit>(window, "place")->text(), QStringLiteral("Skolan"));
        QVERIFY(in<QComboBox>(window, "locality_id")->currentData().toLongLong() != 0);
    }

    void keysOfTheAgenda()
    {
        MeetingFixture f;
        MeetingWindow *window = MeetingFixture::activate(f.windows->openNew({}));
        const QString second = headingOf(itemsOf(window).at(1));
        in<QLineEdit>(itemsOf(window).at(0), "heading")->setFocus();
        press(window, Qt::Key_Return, Qt::NoModifier);
        QCOMPARE(QApplication::focusWidget(), in<QPlainTextEdit>(itemsOf(window).at(0), "text"));
        press(window, Qt::Key_F8, Qt::NoModifier);
        QCOMPARE(QApplication::focusWidget(), in<QPlainTextEdit>(itemsOf(window).at(1), "text"));
        press(window, Qt::Key_F8, Qt::ShiftModifier);
        QCOMPARE(QApplication::focusWidget(), in<QPlainTextEdit>(itemsOf(window).at(0), "text"));
        press(window, Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
        typeText(QStringLiteral("Ny fråga"));
        QTRY_COMPARE(headingOf(itemsOf(window).at(1)), QStringLiteral("Ny fråga"));
        press(window, Qt::Key_Down, Qt::AltModifier);
        QTRY_COMPARE(headingOf(itemsOf(window).at(1)), second);
        QCOMPARE(headingOf(itemsOf(window).at(2)), QStringLiteral("Ny fråga"));
        QVERIFY(QApplication::focusWidget() == in<QLineEdit>(itemsOf(window).at(2), "heading"));
        press(window, Qt::Key_Up, Qt::AltModifier);
        press(window, Qt::Key_Up, Qt::AltModifier);
        QTRY_COMPARE(headingOf(itemsOf(window).at(0)), QStringLiteral("Ny fråga"));
        in<QAction>(window, "removeItem")->trigger();
        QCOMPARE(itemsOf(window).size(), 11);
        press(window, Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(itemsOf(window).size(), 12);
        press(window, Qt::Key_S, Qt::ControlModifier);
        QCOMPARE(f.stored(window->meeting()).items.first().heading, QStringLiteral("Ny fråga"));
    }

    void decisionFromALine()
    {
        MeetingFixture f;
        MeetingWindow *window = MeetingFixture::activate(f.windows->openNew({}));
        QWidget *item = itemsOf(window).at(3);
        in<QPlainTextEdit>(item, "text")->setPlainText(QStringLiteral("Vi pratade.\n- Beslut: Vi söker bidrag.\nMer prat."));
        in<QPlainTextEdit>(item, "text")->setFocus();
        press(window, Qt::Key_Home, Qt::ControlModifier);
        press(window, Qt::Key_Down, Qt::NoModifier);
        press(window, Qt::Key_B, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(in<QPlainTextEdit>(item, "decision")->toPlainText(), QStringLiteral("Vi söker bidrag."));
        QVERIFY(in<QPlainTextEdit>(item, "decision")->isVisible());
        QCOMPARE(textOf(item), QStringLiteral("Vi pratade.\nMer prat."));
        QCOMPARE(in<QComboBox>(item, "outcome")->currentData().toString(), QStringLiteral("decision"));
        press(window, Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(textOf(item), QStringLiteral("Vi pratade.\n- Beslut: Vi söker bidrag.\nMer prat."));
        QVERIFY(!in<QPlainTextEdit>(item, "decision")->isVisible());
        press(window, Qt::Key_Y, Qt::ControlModifier);
        press(window, Qt::Key_S, Qt::ControlModifier);
        const AgendaItem stored = f.stored(window->meeting()).items.at(3);
        QCOMPARE(stored.outcome, ItemOutcome::Decision);
        QCOMPARE(stored.decision, QStringLiteral("Vi söker bidrag."));
        QCOMPARE(stored.text, QStringLiteral("Vi pratade.\nMer prat."));
    }

    void actionFromALineRemembersItsItem()
    {
        MeetingFixture f;
        MeetingWindow *window = MeetingFixture::activate(f.windows->openNew({}));
        QWidget *item = itemsOf(window).at(2);
        in<QPlainTextEdit>(item, "text")->setFocus();
        typeText(QStringLiteral("Ringa om lampan"));
        press(window, Qt::Key_D, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(QApplication::focusWidget()->objectName(), QStringLiteral("who"));
        typeText(QStringLiteral("Kassören"));
        press(window, Qt::Key_Return, Qt::NoModifier);
        QCOMPARE(QApplication::focusWidget()->objectName(), QStringLiteral("due"));
        typeText(QStringLiteral("idag+10"));
        press(window, Qt::Key_Return, Qt::NoModifier);
        QCOMPARE(QApplication::focusWidget(), in<QPlainTextEdit>(item, "text"));
        QCOMPARE(textOf(item), QStringLiteral("Ringa om lampan"));  // the note says what was said
        auto *row = in<QWidget>(in<QWidget>(window, "actions"), "actionRow");
        QCOMPARE(in<QLineEdit>(row, "who")->text(), QStringLiteral("Kassören"));
        QVERIFY(in<QToolButton>(row, "actionItem")->toolTip().startsWith(QStringLiteral("Från punkt 3")));
        press(window, Qt::Key_S, Qt::ControlModifier);
        const MeetingFile stored = f.stored(window->meeting());
        QCOMPARE(stored.actions.size(), 1);
        const ActionItem action = stored.actions.first();
        QCOMPARE(action.what, QStringLiteral("Ringa om lampan"));
        QCOMPARE(action.who, QStringLiteral("Kassören"));
        QCOMPARE(action.due, QDate(2026, 12, 3));
        QCOMPARE(action.item, stored.items.at(2).id);
        QCOMPARE(stored.items.at(2).outcome, ItemOutcome::Action);
        // Its point goes; the promise stays.
        in<QPlainTextEdit>(item, "text")->setFocus();
        in<QAction>(window, "removeItem")->trigger();
        press(window, Qt::Key_S, Qt::ControlModifier);
        QCOMPARE(f.stored(window->meeting()).actions.size(), 1);
        QVERIFY(!f.stored(window->meeting()).actions.first().item);
    }

    void undoTakesBackStepByStep()
    {
        MeetingFixture f;
        MeetingWindow *window = MeetingFixture::activate(f.windows->openNew({}));
        auto *theme = in<QLineEdit>(window, "theme");
        auto *place = in<QLineEdit>(window, "place");
        theme->setFocus();
        typeText(QStringLiteral("Trygghet"));
        place->setFocus();
        typeText(QStringLiteral("Skolan"));
        QAction *undo = in<QAction>(window, "undo");
        QVERIFY2(undo->text().contains(QStringLiteral("Plats")), qPrintable(undo->text()));
        press(window, Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(place->text(), QString());
        QCOMPARE(theme->text(), QStringLiteral("Trygghet"));
        press(window, Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(theme->text(), QString());
        QVERIFY(theme->hasFocus());  // the eye is led to what changed
        press(window, Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(theme->text(), QStringLiteral("Trygghet"));
        press(window, Qt::Key_Y, Qt::ControlModifier);
        QCOMPARE(place->text(), QStringLiteral("Skolan"));
        QVERIFY(!in<QAction>(window, "redo")->isEnabled());
        auto *form = in<QComboBox>(window, "form");
        form->setCurrentIndex(form->findData(QStringLiteral("walk")));
        Q_EMIT form->activated(form->currentIndex());
        in<QSpinBox>(window, "attendance_in_person")->setValue(14);
        press(window, Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(in<QSpinBox>(window, "attendance_in_person")->value(), -1);
        press(window, Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(form->currentData().toString(), QStringLiteral("physical"));
    }

    void linesAreStepsOfTheirOwn()
    {
        MeetingFixture f;
        MeetingWindow *window = MeetingFixture::activate(f.windows->openNew({}));
        auto *note = in<QPlainTextEdit>(window, "note");
        note->setFocus();
        typeText(QStringLiteral("ett\ntva"));
        QCOMPARE(note->toPlainText(), QStringLiteral("ett\ntva"));
        press(window, Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(note->toPlainText(), QStringLiteral("ett\n"));
        press(window, Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(note->toPlainText(), QString());
    }

    void attendanceByRole()
    {
        MeetingFixture f;
        MeetingWindow *window = MeetingFixture::activate(f.windows->openNew({}));
        in<QPushButton>(window, "addAttendance")->click();
        QCOMPARE(QApplication::focusWidget()->objectName(), QStringLiteral("group_name"));
        typeText(QStringLiteral("Styrelsen"));
        auto *row = in<QWidget>(window, "attendanceRow");
        in<QSpinBox>(row, "head_count")->setValue(5);
        in<QSpinBox>(window, "attendance_remote")->setValue(0);
        press(window, Qt::Key_S, Qt::ControlModifier);
        const MeetingFile stored = f.stored(window->meeting());
        QCOMPARE(stored.attendance.size(), 1);
        QCOMPARE(stored.attendance.first().group, QStringLiteral("Styrelsen"));
        QCOMPARE(stored.attendance.first().count, 5);
        QVERIFY(!stored.meeting.attendanceInPerson);  // nobody counted
        QCOMPARE(stored.meeting.attendanceRemote, std::optional<int>(0));
    }

    void stepsToTheLockAndACorrection()
    {
        MeetingFixture f;
        MeetingWindow *window = MeetingFixture::activate(f.windows->openNew({}));
        auto *next = in<QPushButton>(window, "nextStep");
        QCOMPARE(next->text(), QStringLiteral("Starta mötet"));
        next->click();
        QCOMPARE(f.stored(window->meeting()).meeting.status, MeetingStatus::Ongoing);
        next->click();
        QCOMPARE(f.stored(window->meeting()).meeting.status, MeetingStatus::Held);
        next->click();
        auto *dialog = in<QDialog>(window, "approveDialog");
        QVERIFY(!in<QPushButton>(dialog, "approve")->isEnabled());
        in<QLineEdit>(dialog, "approved_by")->setText(QStringLiteral("Ordföranden"));
        in<QPushButton>(dialog, "approve")->click();
        const MeetingFile locked = f.stored(window->meeting());
        QCOMPARE(locked.meeting.status, MeetingStatus::Approved);
        QCOMPARE(locked.meeting.approvedBy, QStringLiteral("Ordföranden"));
        QCOMPARE(locked.meeting.approvedOn, QDate(2026, 11, 23));
        QVERIFY(in<QLineEdit>(window, "place")->isReadOnly());
        QVERIFY(in<QPlainTextEdit>(window, "note")->isReadOnly());
        QVERIFY(!in<QComboBox>(window, "kind_id")->isEnabled());
        QVERIFY(in<QPlainTextEdit>(itemsOf(window).first(), "text")->isReadOnly());
        QVERIFY(!in<QAction>(window, "undo")->isEnabled());
        QVERIFY(!in<QAction>(window, "addItemAfter")->isEnabled());
        f.prompt.typeText(QStringLiteral("Rätt antal är 12."));
        in<QPushButton>(window, "addCorrection")->click();
        QCOMPARE(in<QLabel>(window, "correctionText")->text(), QStringLiteral("Rätt antal är 12."));
        QCOMPARE(f.stored(window->meeting()).corrections.size(), 1);
    }

    void cancellingNeedsAReason()
    {
        MeetingFixture f;
        MeetingWindow *window = MeetingFixture::activate(f.windows->openNew({}));
        f.prompt.cancel(ScriptedPrompt::Kind::Text);
        Q_EMIT window->editor().stateBar().stepRequested(MeetingStatus::Cancelled);
        QCOMPARE(window->editor().document().file().meeting.status, MeetingStatus::Planned);
        f.prompt.typeText(QStringLiteral("Snöoväder"));
        Q_EMIT window->editor().stateBar().stepRequested(MeetingStatus::Cancelled);
        const Meeting stored = f.stored(window->meeting()).meeting;
        QCOMPARE(stored.status, MeetingStatus::Cancelled);
        QCOMPARE(stored.cancelReason, QStringLiteral("Snöoväder"));
        in<QPushButton>(window, "nextStep")->click();
        QCOMPARE(f.stored(window->meeting()).meeting.status, MeetingStatus::Planned);
    }

    void saveAndCloseAndTheSameWindowAgain()
    {
        MeetingFixture f;
        const MeetingFile last = f.lastMeeting(f.council());
        MeetingWindow *window = MeetingFixture::activate(f.windows->open(last.meeting.id));
        QCOMPARE(f.windows->open(last.meeting.id), window);
        QCOMPARE(f.windows->windows().size(), 1);
        QPointer<MeetingWindow> watched(window);
        in<QLineEdit>(window, "theme")->setFocus();
        typeText(QStringLiteral("Trygghet"));
        press(window, Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(!watched);
        QCOMPARE(f.stored(last.meeting.id).meeting.theme, QStringLiteral("Trygghet"));
        QVERIFY(f.windows->windows().isEmpty());
    }

    void navigatorOpensWindows()
    {
        MeetingFixture f;
        const CouncilId council = f.council();
        const MeetingFile last = f.lastMeeting(council);
        Q_EMIT f.navigator.meetingRequested(last.meeting.id);
        Q_EMIT f.navigator.newMeetingRequested(council);
        QCOMPARE(f.windows->windows().size(), 2);
        QCOMPARE(f.windows->windows().last()->editor().document().file().meeting.council, council);
        QSignalSpy help(f.windows.get(), &MeetingWindows::helpRequested);
        in<QAction>(f.windows->windows().first(), "help")->trigger();
        QCOMPARE(help.value(0).value(0).toString(), QStringLiteral("meetingeditor"));
        for (const char *topic : {":/help/sv/meetingeditor.html", ":/help/en/meetingeditor.html", ":/help/sv/quicknote.html", ":/help/en/quicknote.html"})
            QVERIFY2(QFile::exists(QString::fromLatin1(topic)), topic);
    }

    void aMeetingThatIsGoneSaysSo()
    {
        MeetingFixture f;
        MeetingWindow *window = f.windows->open(MeetingId(4711));
        QVERIFY(in<QWidget>(window, "editorMessage")->isVisible());
        QVERIFY(!in<QLineEdit>(window, "place")->isEnabled());
    }

    void councilsOwnWordForNotes()
    {
        MeetingFixture f;
        const CouncilId council = f.council(QStringLiteral("Dagbok"));
        MeetingWindow *window = MeetingFixture::activate(f.windows->openNew(council));
        QCOMPARE(in<QPlainTextEdit>(window, "note")->accessibleName(), QStringLiteral("Dagbok"));
    }

    void textsFollowTheLanguage()
    {
        // No catalogue is needed to see that every text is asked for anew.
        class Marks : public QTranslator
        {
        public:
            bool isEmpty() const override { return false; }
            QString translate(const char *context, const char *text, const char *, int) const override
            {
                const QByteArray name(context);
                return name == "UiLocale" || name == "SwedishFormat" ? QString() : u'«' + QString::fromUtf8(text) + u'»';
            }
        } marks;
        MeetingFixture f;
        const CouncilId council = f.council();
        f.lastMeeting(council);
        MeetingWindow *window = MeetingFixture::activate(f.windows->openNew(council));
        in<QPushButton>(window, "addAttendance")->click();
        in<QPushButton>(window, "addAction")->click();
        QCoreApplication::installTranslator(&marks);
        QTRY_VERIFY(in<QPushButton>(window, "nextStep")->text().contains(u'«'));
        QStringList left;
        const auto labels = window->findChildren<QLabel *>();
        for (const QLabel *label : labels) {
            if (label->isVisible() && label->text().contains(QRegularExpression(QStringLiteral("[a-zåäö]{3}"))) && !label->text().contains(u'«'))
                left << label->text();
        }
        const auto buttons = window->findChildren<QAbstractButton *>();
        for (const QAbstractButton *button : buttons) {
            if (button->isVisible() && !button->text().isEmpty() && !button->text().contains(u'«') && button->objectName() != QLatin1String("carriedItem"))
                left << button->text();
        }
        const auto actions = window->findChildren<QAction *>();
        for (const QAction *action : actions) {
            if (!action->objectName().isEmpty() && !action->objectName().startsWith(u'_') && !action->text().isEmpty() && !action->text().contains(u'«'))
                left << action->objectName() + u'=' + action->text();
        }
        QCoreApplication::removeTranslator(&marks);
        QVERIFY2(left.isEmpty(), qPrintable(left.join(u'|')));
        QTRY_COMPARE(in<QPushButton>(window, "nextStep")->text(), QStringLiteral("Starta mötet"));
    }

    void noLetterIsUsedTwiceInAMenu()
    {
        MeetingFixture f;
        MeetingWindow *window = MeetingFixture::activate(f.windows->open(f.lastMeeting(f.council()).meeting.id));
        const auto menus = window->findChildren<QMenu *>();
        int looked = 0;
        for (const QMenu *menu : menus) {
            QString letters;
            const auto actions = menu->actions();
            for (const QAction *action : actions) {
                const QString letter = QKeySequence::mnemonic(action->text()).toString().right(1);
                if (letter.isEmpty() || !action->isVisible())
                    continue;
                QVERIFY2(!letters.contains(letter), qPrintable(menu->objectName() + u' ' + action->text()));
                letters += letter;
            }
            looked += int(letters.size());
        }
        QVERIFY(looked > 15);
    }

    void theMeetingGoesToTheBinAndComesBack()
    {
        MeetingFixture f;
        const MeetingId id = f.lastMeeting(f.council()).meeting.id;
        MeetingWindow *window = MeetingFixture::activate(f.windows->open(id));
        MeetingWindow *second = f.windows->openAnother(id);
        auto *toBin = in<QAction>(window, "moveToBin"), *restore = in<QAction>(window, "restoreMeeting");
        QVERIFY(toBin->isEnabled() && !restore->isVisible());
        QVERIFY(!toBin->shortcut().isEmpty());
        in<QLineEdit>(window, "theme")->setFocus();
        typeText(QStringLiteral("Sista ordet"));
        toBin->trigger();
        QTRY_VERIFY(f.stored(id).meeting.stored.deletedAt.isValid());
        QCOMPARE(f.stored(id).meeting.theme, QStringLiteral("Sista ordet"));
        for (MeetingWindow *one : {window, second}) {
            QTRY_VERIFY(in<QLineEdit>(one, "theme")->isReadOnly());
            QTRY_VERIFY(in<QPushButton>(one, "restoreBinned")->isVisible());
            QVERIFY(!in<QAction>(one, "save")->isEnabled());
            QVERIFY(in<QAction>(one, "restoreMeeting")->isVisible());
        }
        in<QPushButton>(window, "restoreBinned")->click();
        QTRY_VERIFY(!in<QLineEdit>(window, "theme")->isReadOnly());
        QVERIFY(!in<QWidget>(window, "editorMessage")->isVisible());
        QVERIFY(!f.stored(id).meeting.stored.deletedAt.isValid());
        QTRY_VERIFY(!in<QLineEdit>(second, "theme")->isReadOnly());
        MeetingWindow *fresh = MeetingFixture::activate(f.windows->openNew({}));
        QVERIFY(!in<QAction>(fresh, "moveToBin")->isEnabled());
    }
};

ORTSKONTAKT_TEST("meetingeditor", MeetingEditorTest)
#include "tst_meetingeditor.moc"
