#pragma once

#include "association.h"
#include "council.h"
#include "issues/issueacts.h"
#include "locality.h"
#include "mailreader.h"
#include "municipalfunction.h"
#include "theme/theme.h"
#include "viewcontext.h"
#include "widgets/messagebar.h"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QDesktopServices>
#include <QDialog>
#include <QLabel>
#include <QTabBar>
#include <QFile>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QUrl>

/// A page's worth of what the acts on an issue need. `opened` is what the program asked the system to open.
class IssueActFixture : public QObject
{
    Q_OBJECT
public:
    ViewContext v;
    QWidget window;
    IssueActs acts{v.context(), &window};
    QList<QUrl> opened;
    IssueId shown;
    CouncilId council;

    IssueActFixture()
    {
        window.addActions(acts.actions());
        QDesktopServices::setUrlHandler(QStringLiteral("file"), this, "openUrl");
        QDesktopServices::setUrlHandler(QStringLiteral("mailto"), this, "openUrl");
        QObject::connect(&acts, &IssueActs::changed, this, [this](IssueId id) {
            if (id == shown)
                show(id);
        });
        window.show();
    }
    ~IssueActFixture() override
    {
        QDesktopServices::unsetUrlHandler(QStringLiteral("file"));
        QDesktopServices::unsetUrlHandler(QStringLiteral("mailto"));
    }
    Q_INVOKABLE void openUrl(const QUrl &url) { opened << url; }

    template<class T> static T take(const QFuture<Result<T>> &future)
    {
        const Result<T> result = future.result();
        if (!result)
            qFatal("%s", qPrintable(result.error().message + u' ' + result.error().technical));
        return *result;
    }
    MunicipalFunction function(const QString &code)
    {
        const auto all = take(v.records->list(recordType<MunicipalFunction>().schema()));
        for (const Record &record : all) {
            if (auto one = recordType<MunicipalFunction>().fromRecord(record); one.code == code)
                return one;
        }
        qFatal("no such function");
    }
    void save(const MunicipalFunction &function) { take(v.records->save(recordType<MunicipalFunction>().schema(), recordType<MunicipalFunction>().toRecord(function))); }
    void setEmail(const QString &code, const QString &email)
    {
        MunicipalFunction one = function(code);
        one.email = email;
        save(one);
    }
    /// A street light in Fristad, for the city.
    IssueFile addIssue(Assessment assessment = Assessment::City, const QString &title = QStringLiteral("Trasig gatubelysning vid skolan"))
    {
        if (!council)
            council = v.addCouncil(QStringLiteral("Fristads ortsråd"));
        Issue issue = take(v.issues->prepare(council)).issue;
        issue.title = title;
        issue.text = QStringLiteral("Tre lyktor är släckta sedan oktober.");
        issue.note = QStringLiteral("HEMLIGT: ring först");
        issue.assessment = assessment;
        return take(v.issues->save(issue, std::nullopt));
    }
    IssueFile forwarded(const IssueFile &file, const QString &code = QStringLiteral("TEK"), QDate on = QDate(2026, 11, 23))
    {
        ForwardRequest request;
        request.to = function(code).id;
        request.on = on;
        request.from = QStringLiteral("Kontaktperson Fristad");
        request.message = QStringLiteral("Hej! Lagar ni lyktorna?");
        return take(v.issues->forward(file.issue.id, 0, {request}));
    }
    /// A draft that was opened and not sent.
    IssueFile drafted(const IssueFile &file, const QString &code = QStringLiteral("TEK"), QDate on = QDate(2026, 11, 23))
    {
        ForwardRequest request;
        request.to = function(code).id;
        request.on = on;
        request.from = QStringLiteral("Kontaktperson Fristad");
        request.message = QStringLiteral("Hej! Lagar ni lyktorna?");
        request.draft = true;
        return take(v.issues->forward(file.issue.id, 0, {request}));
    }
    /// An association of the council, to be told by mail.
    void addAssociation(const QString &email)
    {
        Association association;
        association.name = QStringLiteral("Testbygdens intresseförening");
        association.council = council;
        association.email = email;
        take(v.records->save(recordType<Association>().schema(), recordType<Association>().toRecord(association)));
    }
    IssueFile stored(IssueId id) { return take(v.issues->load(id)); }
    void show(IssueId id)
    {
        shown = id;
        acts.setIssue(stored(id));
    }
    QAction *action(const char *name)
    {
        for (QAction *one : acts.actions()) {
            if (one->objectName() == QLatin1String(name))
                return one;
        }
        qFatal("no such action");
    }
    /// The dialog that is open, in front.
    QDialog *dialog(const char *name)
    {
        QDialog *found = nullptr;
        for (QDialog *one : window.findChildren<QDialog *>(QLatin1String(name))) {
            if (one->isVisible())
                found = one;
        }
        if (!found || !QTest::qWaitForWindowActive(found))
            qFatal("the dialog is not open: %s", name);
        return found;
    }
    static QString said(const QDialog *dialog) { return dialog->findChild<MessageBar *>(QStringLiteral("issueMessage"))->text(); }
    static bool isShown(const QWidget *dialog, const char *name)
    {
        const auto *part = dialog->findChild<QWidget *>(QLatin1String(name));
        return part && part->isVisible();
    }
    template<class T> static T *in(QWidget *parent, const char *name)
    {
        T *found = parent->findChild<T *>(QLatin1String(name));
        if (!found)
            qFatal("no widget %s", name);
        return found;
    }
    /// The act of a dialog, as the keyboard does it.
    static void ctrlEnter(QWidget *dialog) { QTest::keyClick(dialog, Qt::Key_Return, Qt::ControlModifier); }
    MailMessage openedMail()
    {
        if (opened.isEmpty())
            qFatal("nothing was opened");
        const auto mail = MailReader::readFile(opened.last().toLocalFile());
        if (!mail)
            qFatal("%s", qPrintable(mail.error().message));
        return *mail;
    }
};
