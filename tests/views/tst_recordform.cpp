#include "association.h"
#include "municipalfunction.h"
#include "records/fieldeditor.h"
#include "records/recordform.h"
#include "testregistry.h"
#include "typing.h"
#include "viewcontext.h"
#include "widgets/formfield.h"
#include "widgets/messagebar.h"

#include <QComboBox>
#include <QDialog>
#include <QDialogButtonBox>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTest>

/// The form over any table of records, by keyboard.
class RecordFormTest : public QObject
{
    Q_OBJECT

    static const RecordSchema &schema() { return recordType<Association>().schema(); }
    static QLineEdit *line(RecordForm &form, const char *name) { return form.findChild<QLineEdit *>(QString::fromLatin1(name)); }
    static void type(QLineEdit *edit, const QString &text)
    {
        edit->setFocus();
        edit->selectAll();
        typeText(edit, text);
    }
    /// The words under a field, as a screen reader gets them.
    static QString words(RecordForm &form, const char *name) { return line(form, name)->accessibleDescription(); }
    static std::unique_ptr<RecordForm> shown(ViewContext &context)
    {
        auto form = std::make_unique<RecordForm>(context.context(), schema());
        form->resize(800, 900);
        form->show();
        form->activateWindow();
        QCoreApplication::processEvents();
        return form;
    }
    static Association stored(ViewContext &context, const QString &name)
    {
        Association association;
        association.name = name;
        const auto saved = context.records->save(schema(), recordType<Association>().toRecord(association)).result();
        return saved ? recordType<Association>().fromRecord(*saved) : Association();
    }
    static Association found(ViewContext &context, qint64 id)
    {
        const auto record = context.records->find(schema(), id).result();
        return record ? recordType<Association>().fromRecord(*record) : Association();
    }

private Q_SLOTS:
    void aWrongCheckDigitIsSaidInWordsAndStopsTheSaving()
    {
        ViewContext context;
        const auto form = shown(context);
        form->openNew();
        QSignalSpy saved(form.get(), &RecordForm::saved);
        type(line(*form, "name"), QStringLiteral("Hedens byalag"));
        type(line(*form, "orgnr"), QStringLiteral("212000-1562"));
        QVERIFY2(words(*form, "orgnr").contains(QStringLiteral("kontrollsiffra"))
                     || words(*form, "orgnr").contains(QStringLiteral("siffra")),
                 qPrintable(words(*form, "orgnr")));
        QVERIFY(line(*form, "orgnr")->property("error").toBool());
        form->save();
        QVERIFY(form->findChild<MessageBar *>(QStringLiteral("formBar"))->isVisible());
        QCOMPARE(form->focusWidget(), line(*form, "orgnr"));
        // Nothing was sent: what is in the database comes after everything sent before.
        QVERIFY(context.records->list(schema()).result()->isEmpty());
        QCOMPARE(saved.size(), 0);
        QVERIFY(form->document().isDirty());
    }

    void twelveDigitsAreTakenAndWrittenInTheUsualForm()
    {
        ViewContext context;
        const auto form = shown(context);
        form->openNew();
        QSignalSpy saved(form.get(), &RecordForm::saved);
        type(line(*form, "name"), QStringLiteral("Hedens byalag"));
        type(line(*form, "orgnr"), QStringLiteral("162120001561"));
        QVERIFY(!line(*form, "orgnr")->property("error").toBool());
        // Right, but no association's: said, and nothing is stopped.
        QVERIFY2(words(*form, "orgnr").contains(u'8'), qPrintable(words(*form, "orgnr")));
        line(*form, "name")->setFocus();
        QCOMPARE(line(*form, "orgnr")->text(), QStringLiteral("212000-1561"));
        form->save();
        QTRY_COMPARE(saved.size(), 1);
        QCOMPARE(found(context, form->id()).organisationNumber, QStringLiteral("212000-1561"));
        QVERIFY(!form->document().isDirty());
    }

    void halfANumberIsAHintUntilItIsLeft()
    {
        ViewContext context;
        const auto form = shown(context);
        form->openNew();
        type(line(*form, "bankgiro"), QStringLiteral("160"));
        QVERIFY(!line(*form, "bankgiro")->property("error").toBool());
        QVERIFY(!words(*form, "bankgiro").isEmpty());
        line(*form, "name")->setFocus();
        QTRY_VERIFY(line(*form, "bankgiro")->property("error").toBool());
    }

    void whatIsMissingIsSaidWhenSaving()
    {
        ViewContext context;
        const auto form = shown(context);
        form->openNew();
        QVERIFY(!line(*form, "name")->property("error").toBool());
        form->save();
        QVERIFY(line(*form, "name")->property("error").toBool());
    }

    void changesAreUndoneFieldByFieldWithTheKeyboard()
    {
        ViewContext context;
        const auto form = shown(context);
        form->openNew();
        type(line(*form, "name"), QStringLiteral("Hedens byalag"));
        type(line(*form, "city"), QStringLiteral("Fristad"));
        QTest::keyClick(line(*form, "city"), Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(line(*form, "city")->text(), QString());
        QCOMPARE(line(*form, "name")->text(), QStringLiteral("Hedens byalag"));
        QTest::keyClick(line(*form, "city"), Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(line(*form, "name")->text(), QString());
        QTest::keyClick(line(*form, "city"), Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(line(*form, "name")->text(), QStringLiteral("Hedens byalag"));
    }

    void whatWasTypedIsThereAfterACrash()
    {
        ViewContext context;
        const Association association = stored(context, QStringLiteral("Hedens byalag"));
        {
            const auto form = shown(context);
            form->open(association.id.value);
            QTRY_VERIFY(form->isOpen());
            type(line(*form, "city"), QStringLiteral("Fristad"));
            form->flushDraft();
        }  // no leave(): as when the program is killed
        const auto form = shown(context);
        form->open(association.id.value);
        QTRY_VERIFY(form->isOpen());
        QCOMPARE(line(*form, "city")->text(), QStringLiteral("Fristad"));
        auto *bar = form->findChild<MessageBar *>(QStringLiteral("formBar"));
        QVERIFY(bar->isVisible());
        QTest::mouseClick(bar->findChild<QPushButton *>(QStringLiteral("discardDraft")), Qt::LeftButton);
        QTRY_COMPARE(line(*form, "city")->text(), QString());
        QVERIFY(!context.meetings->draft(schema().table, association.id.value).result()->has_value());
    }

    void leavingSavesWhatIsRightAndKeepsTheRestAsADraft()
    {
        ViewContext context;
        const Association first = stored(context, QStringLiteral("Hedens byalag"));
        const Association second = stored(context, QStringLiteral("Åsbo byalag"));
        const auto form = shown(context);
        QSignalSpy left(form.get(), &RecordForm::leftUnsaved);
        form->open(first.id.value);
        QTRY_VERIFY(form->isOpen());
        type(line(*form, "city"), QStringLiteral("Fristad"));
        form->open(second.id.value);
        QTRY_COMPARE(form->id(), second.id.value);
        QTRY_COMPARE(found(context, first.id.value).city, QStringLiteral("Fristad"));
        QCOMPARE(left.size(), 0);
        type(line(*form, "postal_code"), QStringLiteral("123"));
        form->open(first.id.value);
        QTRY_COMPARE(form->id(), first.id.value);
        QCOMPARE(left.size(), 1);
        QCOMPARE(left.first().first().toLongLong(), second.id.value);
        QCOMPARE(found(context, second.id.value).postalCode, QString());
        form->open(second.id.value);
        QTRY_COMPARE(line(*form, "postal_code")->text(), QStringLiteral("123"));
    }

    void twoPeopleOnDifferentFieldsAreBroughtTogether()
    {
        ViewContext context;
        const Association association = stored(context, QStringLiteral("Hedens byalag"));
        const auto form = shown(context);
        form->open(association.id.value);
        QTRY_VERIFY(form->isOpen());
        type(line(*form, "city"), QStringLiteral("Fristad"));
        const auto other = context.otherProgram();
        Association theirs = association;
        theirs.phone = QStringLiteral("033-10 00 00");
        QVERIFY(RecordService(*other).save(schema(), recordType<Association>().toRecord(theirs)).result().has_value());
        QSignalSpy saved(form.get(), &RecordForm::saved);
        form->save();
        QTRY_COMPARE(saved.size(), 1);
        const Association now = found(context, association.id.value);
        QCOMPARE(now.city, QStringLiteral("Fristad"));
        QCOMPARE(now.phone, QStringLiteral("033-10 00 00"));
    }

    void theSameFieldIsAskedAbout()
    {
        ViewContext context;
        const Association association = stored(context, QStringLiteral("Hedens byalag"));
        const auto form = shown(context);
        form->open(association.id.value);
        QTRY_VERIFY(form->isOpen());
        type(line(*form, "city"), QStringLiteral("Fristad"));
        const auto other = context.otherProgram();
        Association theirs = association;
        theirs.city = QStringLiteral("Borås");
        QVERIFY(RecordService(*other).save(schema(), recordType<Association>().toRecord(theirs)).result().has_value());
        QSignalSpy saved(form.get(), &RecordForm::saved);
        form->save();
        QDialog *dialog = nullptr;
        QTRY_VERIFY((dialog = form->findChild<QDialog *>()) && dialog->isVisible());
        QCOMPARE(found(context, association.id.value).city, QStringLiteral("Borås"));
        dialog->accept();  // mine is chosen until something else is said
        QTRY_COMPARE(saved.size(), 1);
        QCOMPARE(found(context, association.id.value).city, QStringLiteral("Fristad"));
    }

    void aReferenceIsFoundByWhatIsTyped()
    {
        ViewContext context;
        const CouncilId council = context.addCouncil(QStringLiteral("Fristads ortsråd"));
        const auto form = shown(context);
        form->openNew();
        auto *box = qobject_cast<QComboBox *>(form->editor(QStringLiteral("council_id"))->widget());
        QTRY_VERIFY(box->count() > 1);
        type(line(*form, "name"), QStringLiteral("Hedens byalag"));
        type(box->lineEdit(), QStringLiteral("fristads ortsråd"));
        QCOMPARE(form->document().value(schema().indexOf(u"council_id")).toLongLong(), council.value);
        type(box->lineEdit(), QStringLiteral("något annat"));
        form->save();
        QVERIFY(box->lineEdit()->property("error").toBool() || box->property("error").toBool());
    }

    void everyFieldOfEveryTableHasANameAndAnAccessKeyOfItsOwn()
    {
        ViewContext context;
        for (const RecordSchema *table : {&schema(), &recordType<MunicipalFunction>().schema()}) {
            RecordForm form(context.context(), *table);
            QStringList keys;
            for (const FormField *field : form.findChildren<FormField *>()) {
                const QString label = field->label();
                QVERIFY2(!label.isEmpty() && label.contains(u'&'), qPrintable(label));
                keys << label.at(label.indexOf(u'&') + 1).toLower();
            }
            QVERIFY(keys.size() > 5);
            QCOMPARE(keys.removeDuplicates(), 0);
            for (const FieldInfo &field : table->fields) {
                const FieldEditor *editor = form.editor(field.name);
                QVERIFY2(editor && !editor->focusTarget()->accessibleName().isEmpty(), qPrintable(field.name));
            }
        }
    }
};

ORTSKONTAKT_TEST("recordform", RecordFormTest)
#include "tst_recordform.moc"
