#include "scriptedprompt.h"
#include "testregistry.h"
#include "theme/theme.h"
#include "widgets/textlabel.h"
#include "theme/theme.h"
#include "widgets/emptystate.h"
#include "widgets/elidedlabel.h"
#include "widgets/flowlayout.h"
#include "widgets/formfield.h"
#include "widgets/messagebar.h"
#include "widgets/plaintextedit.h"
#include "widgets/progresspanel.h"
#include "widgets/searchfield.h"
#include "widgets/smartdateedit.h"
#include "widgets/smarttimeedit.h"
#include "widgets/statuschip.h"
#include "widgets/textpromptdialog.h"
#include "widgets/widgetprompt.h"

#include <QAbstractButton>
#include <QApplication>
#include <QCalendarWidget>
#include <QClipboard>
#include <QDropEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>
#include <QVBoxLayout>

class WidgetsTest : public QObject
{
    Q_OBJECT
    const QDate Today{2026, 11, 23};  // a Monday

    void prepare(SmartDateEdit &edit)
    {
        edit.setToday([this] { return Today; });
        edit.show();
        QVERIFY(QTest::qWaitForWindowActive(&edit));
        edit.setFocus();
    }

private Q_SLOTS:
    void headingsFollowTheTextSize()
    {
        Theme::apply(ThemeChoice::Light);
        Theme::setTextScale(100);
        TextLabel heading(QStringLiteral("Träffar"), TextRole::Title);
        heading.show();
        const double usual = heading.font().pointSizeF();
        Theme::setTextScale(200);
        QTRY_COMPARE(heading.font().pointSizeF(), 2 * usual);
        Theme::setTextScale(100);
        QTRY_COMPARE(heading.font().pointSizeF(), usual);
    }

    void initTestCase() { Theme::apply(ThemeChoice::Light); }

    void dateIsUnderstoodAndNormalised()
    {
        QWidget window;
        QVBoxLayout layout(&window);
        SmartDateEdit edit;
        QLineEdit other;
        layout.addWidget(&edit);
        layout.addWidget(&other);
        edit.setToday([this] { return Today; });
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        edit.setFocus();
        QSignalSpy changed(&edit, &SmartDateEdit::dateChanged);
        QTest::keyClicks(edit.lineEdit(), "idag+10");
        QCOMPARE(edit.date(), QDate(2026, 12, 3));
        QVERIFY(edit.noteText().contains("torsdag 3 december 2026"));
        QVERIFY(edit.noteText().contains("vecka 49"));
        QCOMPARE(edit.lineEdit()->accessibleDescription(), edit.noteText());
        QVERIFY(!changed.isEmpty());
        QTest::keyClick(edit.lineEdit(), Qt::Key_Tab);
        QVERIFY(other.hasFocus());
        QCOMPARE(edit.lineEdit()->text(), "2026-12-03");
        QCOMPARE(edit.date(), QDate(2026, 12, 3));
    }

    void dateErrorIsInWords()
    {
        SmartDateEdit edit;
        prepare(edit);
        edit.setDate(Today);
        bool errorSeen = false;
        connect(&edit, &SmartDateEdit::dateChanged, &edit, [&](QDate date) { errorSeen = !date.isValid() && edit.hasError(); });
        edit.lineEdit()->selectAll();
        QTest::keyClicks(edit.lineEdit(), "31/2");
        QVERIFY(edit.hasError());
        QVERIFY(errorSeen);
        QVERIFY(!edit.date().isValid());
        QVERIFY(!edit.noteText().isEmpty());
        QVERIFY(edit.lineEdit()->property("error").toBool());
        edit.normalise();
        QCOMPARE(edit.lineEdit()->text(), "31/2");  // what was typed is never thrown away
        edit.lineEdit()->clear();
        QVERIFY(!edit.hasError());
        QVERIFY(!edit.date().isValid());
        QVERIFY(!edit.lineEdit()->property("error").toBool());
    }

    void dateStepsByKeyboard()
    {
        SmartDateEdit edit;
        prepare(edit);
        QTest::keyClick(edit.lineEdit(), Qt::Key_Up);
        QCOMPARE(edit.date(), Today);
        QTest::keyClick(edit.lineEdit(), Qt::Key_Up);
        QCOMPARE(edit.date(), Today.addDays(1));
        QTest::keyClick(edit.lineEdit(), Qt::Key_Down);
        QTest::keyClick(edit.lineEdit(), Qt::Key_Down);
        QCOMPARE(edit.date(), Today.addDays(-1));
        QTest::keyClick(edit.lineEdit(), Qt::Key_PageUp);
        QCOMPARE(edit.date(), QDate(2026, 12, 22));
        QTest::keyClick(edit.lineEdit(), Qt::Key_PageDown);
        QCOMPARE(edit.date(), QDate(2026, 11, 22));
        edit.setReadOnly(true);
        QTest::keyClick(edit.lineEdit(), Qt::Key_Up);
        QCOMPARE(edit.date(), QDate(2026, 11, 22));
    }

    void dateIsPickedFromTheCalendarByKeyboard()
    {
        SmartDateEdit edit;
        prepare(edit);
        edit.setDate(Today);
        QTest::keyClick(edit.lineEdit(), Qt::Key_Down, Qt::AltModifier);
        auto *calendar = edit.findChild<QCalendarWidget *>("calendar");
        QVERIFY(calendar);
        QCOMPARE(calendar->firstDayOfWeek(), Qt::Monday);
        QCOMPARE(calendar->locale().language(), QLocale::Swedish);
        QWidget *view = calendar->findChild<QWidget *>("qt_calendar_calendarview");
        QTest::keyClick(view, Qt::Key_Right);
        QTest::keyClick(view, Qt::Key_Return);
        QCOMPARE(edit.date(), Today.addDays(1));
        QTRY_VERIFY(!edit.findChild<QCalendarWidget *>("calendar"));
    }

    void timeIsUnderstood()
    {
        SmartTimeEdit edit;
        edit.show();
        QTest::keyClicks(edit.lineEdit(), "1830");
        QCOMPARE(edit.time(), QTime(18, 30));
        QVERIFY(edit.noteText().contains("kl. 18.30"));
        edit.normalise();
        QCOMPARE(edit.lineEdit()->text(), "18.30");
        QTest::keyClick(edit.lineEdit(), Qt::Key_Up);
        QCOMPARE(edit.time(), QTime(18, 45));
        QTest::keyClick(edit.lineEdit(), Qt::Key_PageDown);
        QCOMPARE(edit.time(), QTime(17, 45));
        edit.lineEdit()->setText("25.00");
        QVERIFY(edit.hasError());
        QVERIFY(!edit.time().isValid());
    }

    void formFieldTiesLabelAndError()
    {
        auto *line = new QLineEdit;
        FormField field("&Plats", line);
        auto *label = field.findChild<QLabel *>();
        QCOMPARE(label->buddy(), line);
        QCOMPARE(line->accessibleName(), "Plats");
        field.setHint("Gatuadress eller lokal");
        QCOMPARE(line->accessibleDescription(), "Gatuadress eller lokal");
        field.setError("Platsen saknas");
        QVERIFY(field.hasError());
        QCOMPARE(line->accessibleDescription(), "Platsen saknas");
        QVERIFY(line->property("error").toBool());
        field.setError({});
        QVERIFY(!line->property("error").toBool());
        field.setRequired(true);
        QCOMPARE(line->accessibleName(), "Plats (krävs)");

        auto *date = new SmartDateEdit;
        FormField dateField("&Datum", date);
        QCOMPARE(date->lineEdit()->accessibleName(), "Datum");
    }

    void messageBarSpeaksAndActs()
    {
        QWidget window;
        QVBoxLayout layout(&window);
        MessageBar bar;
        layout.addWidget(&bar);
        window.show();
        QVERIFY(!bar.isVisible());
        int acted = 0;
        bar.showMessage(MessageBar::Kind::Warning, "Ett utkast finns kvar.");
        QPushButton *button = bar.addButton("Öppna utkastet", [&acted] { ++acted; });
        QVERIFY(bar.isVisible());
        QCOMPARE(bar.accessibleName(), "Varning: Ett utkast finns kvar.");
        button->click();
        QCOMPARE(acted, 1);
        bar.showMessage(MessageBar::Kind::Success, "Sparat.");
        QTRY_VERIFY(bar.findChildren<QPushButton *>().isEmpty());
        QSignalSpy closed(&bar, &MessageBar::closed);
        QTest::mouseClick(bar.findChild<QWidget *>("closeMessage"), Qt::LeftButton);
        QCOMPARE(closed.count(), 1);
        QVERIFY(!bar.isVisible());
    }

    void emptyStateLeadsOn()
    {
        EmptyState state;
        state.setIcon("meetings");
        state.setTexts("Inga träffar än", "Skriv in den första träffen.");
        state.setButton("Ny träff");
        QSignalSpy activated(&state, &EmptyState::activated);
        QVERIFY(state.button()->property("primary").toBool());
        state.button()->click();
        QCOMPARE(activated.count(), 1);
    }

    void searchTellsAfterAPauseOrAtOnce()
    {
        SearchField field;
        field.setDelay(1);
        QSignalSpy told(&field, &SearchField::searchChanged);
        QTest::keyClicks(&field, "bar");
        QTRY_COMPARE(told.count(), 1);
        QCOMPARE(told.last().at(0).toString(), "bar");
        field.setDelay(100000);
        QTest::keyClicks(&field, "n");
        QTest::keyClick(&field, Qt::Key_Return);
        QCOMPARE(told.last().at(0).toString(), "barn");
        QTest::keyClick(&field, Qt::Key_Escape);
        QVERIFY(field.text().isEmpty());
        QCOMPARE(told.last().at(0).toString(), "");
        QCOMPARE(told.count(), 3);
    }

    void flowBreaksIntoLines()
    {
        QWidget window;
        auto *flow = new FlowLayout(&window, 8, 8);
        QList<QWidget *> boxes;
        for (int i = 0; i < 4; ++i) {
            boxes << new QWidget;
            boxes.last()->setFixedSize(100, 20);
            flow->addWidget(boxes.last());
        }
        QCOMPARE(flow->heightForWidth(500), 20);
        QCOMPARE(flow->heightForWidth(220), 48);
        QCOMPARE(flow->heightForWidth(100), 4 * 20 + 3 * 8);
        window.resize(220, 100);
        window.show();
        QTRY_COMPARE(boxes.at(2)->pos(), QPoint(0, 28));
        boxes.at(0)->hide();
        QTRY_COMPARE(boxes.at(2)->pos(), QPoint(108, 0));
    }

    void chipsSayTheirWord()
    {
        const Chip chip{"check", "Justerat", ColorRole::Success};
        StatusChip widget(chip);
        QCOMPARE(widget.accessibleName(), "Justerat");
        QVERIFY(widget.sizeHint().width() > QFontMetrics(widget.font()).horizontalAdvance("Justerat") + 16);
    }

    void elidedLabelKeepsTheWhole()
    {
        ElidedLabel label("En mycket lång rubrik om vägen genom samhället");
        label.resize(60, 20);
        label.show();
        QVERIFY(label.isElided());
        QCOMPARE(label.toolTip(), label.text());
        label.resize(900, 20);
        QVERIFY(label.toolTip().isEmpty());
    }

    void progressCanBeCancelled()
    {
        ProgressPanel panel;
        QSignalSpy cancelled(&panel, &ProgressPanel::cancelRequested);
        panel.start("Skriver", 200);
        QVERIFY(panel.isVisible());
        panel.setProgress(50, 200);
        auto *button = panel.findChild<QPushButton *>("cancelWork");
        button->click();
        QCOMPARE(cancelled.count(), 1);
        QVERIFY(panel.isCancelling());
        QVERIFY(!button->isEnabled());
        panel.finish();
        QVERIFY(!panel.isVisible());
    }

    void textGrowsAndTabLeaves()
    {
        QWidget window;
        QVBoxLayout layout(&window);
        PlainTextEdit text;
        text.setLines(2, 5);
        QLineEdit next;
        layout.addWidget(&text);
        layout.addWidget(&next);
        layout.addStretch();
        window.resize(400, 400);
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        const int least = text.height();
        text.setPlainText("1\n2\n3\n4");
        QTRY_VERIFY(text.height() > least);
        text.setPlainText(QString("rad\n").repeated(400));
        QTRY_COMPARE(text.height(), text.maximumHeight());
        const int most = text.height();
        QVERIFY(most < 3 * least);
        text.setPlainText({});
        QTRY_COMPARE(text.height(), least);
        text.setFocus();
        QSignalSpy left(&text, &PlainTextEdit::focusLeft);
        QTest::keyClick(&text, Qt::Key_Tab);
        QVERIFY(next.hasFocus());
        QCOMPARE(left.count(), 1);
        QVERIFY(text.toPlainText().isEmpty());
    }

    void promptButtonsAreNamedByTheAct()
    {
        WidgetPrompt prompt;
        const auto answer = [this](const char *button, QString *label = nullptr, QString *preset = nullptr) {
            QTimer::singleShot(0, this, [button, label, preset] {
                auto *box = qobject_cast<QMessageBox *>(QApplication::activeModalWidget());
                QVERIFY(box);
                auto *target = box->findChild<QAbstractButton *>(QLatin1String(button));
                if (label)
                    *label = target->text();
                if (preset && box->defaultButton())
                    *preset = box->defaultButton()->objectName();
                target->click();
            });
        };
        QString label, preset;
        answer("act", &label, &preset);
        QVERIFY(prompt.confirm("Radera träffen?", "Den kan inte tas tillbaka.", "Radera för gott", true));
        QCOMPARE(label, "Radera för gott");
        QCOMPARE(preset, "cancel");
        answer("cancel", nullptr, &preset);
        QVERIFY(!prompt.confirm("Skicka?", "Texten skickas.", "Skicka"));
        QCOMPARE(preset, "act");
        answer("option1", &label);
        QCOMPARE(prompt.choose("Vilken?", "Välj.", {"Min", "Deras"}), std::optional(1));
        QCOMPARE(label, "Deras");
        answer("cancel");
        QVERIFY(!prompt.choose("Vilken?", "Välj.", {"Min", "Deras"}).has_value());
    }

    void promptWantsARequiredText()
    {
        WidgetPrompt prompt;
        QTimer::singleShot(0, this, [] {
            auto *dialog = qobject_cast<TextPromptDialog *>(QApplication::activeModalWidget());
            QVERIFY(dialog);
            auto *act = dialog->findChild<QPushButton *>("act");
            QVERIFY(!act->isEnabled());
            auto *edit = dialog->findChild<QWidget *>("promptText");
            QTest::keyClicks(edit, "Beslut i styrelsen");
            QVERIFY(act->isEnabled());
            QTest::keyClick(edit, Qt::Key_Return, Qt::ControlModifier);
        });
        QCOMPARE(prompt.askText("Ställ in träffen", "Skäl", "Ställ in"), std::optional<QString>("Beslut i styrelsen"));
    }

    void scriptedPromptFailsOnSurprises()
    {
        QStringList failures;
        {
            ScriptedPrompt prompt;
            prompt.collectFailures(&failures);
            prompt.confirmWith(true).saveTo("/tmp/x.docx").cancel(ScriptedPrompt::Kind::Text);
            UserPrompt &user = prompt;
            QVERIFY(user.confirm("Titel", "Text", "Gör"));
            QCOMPARE(prompt.last().options, QStringList{"Gör"});
            QCOMPARE(user.saveFile("Spara", "x"), std::optional<QString>("/tmp/x.docx"));
            QVERIFY(!user.askText("Skäl", "Skäl", "Gör").has_value());
            QVERIFY(prompt.isDone());
            QVERIFY(failures.isEmpty());
            user.inform("Oväntat", "…");
            QCOMPARE(failures.size(), 1);
            prompt.confirmWith(true);
            user.inform("Fel sort", "…");
            QCOMPARE(failures.size(), 2);
        }
        QCOMPARE(failures.size(), 3);
        QVERIFY(failures.last().contains("Leftover"));
    }

    void whatIsPastedIsTheTextItIs_data()
    {
        QTest::addColumn<QStringList>("formats");
        QTest::addColumn<QString>("text");
        QTest::newRow("no clipboard") << QStringList{QStringLiteral("none")} << QString();
        QTest::newRow("a clipboard without anything") << QStringList() << QString();
        QTest::newRow("something foreign") << QStringList{QStringLiteral("application/x-other")} << QString();
        QTest::newRow("an empty text") << QStringList{QStringLiteral("text/plain")} << QString();
        QTest::newRow("a text") << QStringList{QStringLiteral("text/plain")} << QStringLiteral("Två rader\nmed *stjärnor* & <tecken>");
        QTest::newRow("a text that is Markdown too") << QStringList{QStringLiteral("text/markdown"), QStringLiteral("text/plain")} << QStringLiteral("Säger *inte* _mer_\n# än så");
        QTest::newRow("a text that is a page too") << QStringList{QStringLiteral("text/html"), QStringLiteral("text/plain")} << QStringLiteral("rak <b>text</b>");
    }
    void whatIsPastedIsTheTextItIs()
    {
        QFETCH(QStringList, formats);
        QFETCH(QString, text);
        QMimeData *data = nullptr;
        if (!formats.contains(QStringLiteral("none"))) {
            data = new QMimeData;
            for (const QString &format : formats)
                data->setData(format, format == QLatin1String("text/html") ? QByteArray("<p>rak <b>text</b></p>") : text.toUtf8());
        }
        QApplication::clipboard()->clear();
        if (data)
            QApplication::clipboard()->setMimeData(data);
        PlainTextEdit edit;
        edit.show();
        QVERIFY(QTest::qWaitForWindowActive(&edit));
        edit.setFocus();
        QTest::keyClick(&edit, Qt::Key_V, Qt::ControlModifier);
        QCOMPARE(edit.toPlainText(), text);
        edit.clear();
        edit.paste();  // as the menu does
        QCOMPARE(edit.toPlainText(), text);
        edit.clear();
        // Dropped, and whatever it may be that comes without anything.
        QMimeData nothing;
        const QMimeData *dropped = data ? data : &nothing;
        const QPoint at = edit.viewport()->rect().center();
        QDragEnterEvent enter(at, Qt::CopyAction, dropped, Qt::LeftButton, Qt::NoModifier);
        QDragMoveEvent move(at, Qt::CopyAction, dropped, Qt::LeftButton, Qt::NoModifier);
        QDropEvent drop(QPointF(at), Qt::CopyAction, dropped, Qt::LeftButton, Qt::NoModifier);
        for (QEvent *event : QList<QEvent *>{&enter, &move, &drop})
            QCoreApplication::sendEvent(edit.viewport(), event);
        QCOMPARE(edit.toPlainText(), text);
        edit.clear();
        edit.setReadOnly(true);
        QTest::keyClick(&edit, Qt::Key_V, Qt::ControlModifier);
        edit.paste();
        QVERIFY(edit.toPlainText().isEmpty());
    }
};

ORTSKONTAKT_TEST("widgets", WidgetsTest)
#include "tst_widgets.moc"
