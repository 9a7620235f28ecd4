#pragma once

#include "association.h"
#include "attachment.h"
#include "contactperson.h"
#include "issue.h"
#include "issuedocuments.h"
#include "municipalfunction.h"
#include "result.h"

#include <functional>
#include <memory>

class QObject;
struct AppContext;

/// What the windows about an issue's course show besides the issue itself: names, functions, files, and who uses the program.
struct IssueFacts {
    IssueNames names;
    QList<MunicipalFunction> functions;        ///< all outside the bin, in Swedish order
    QHash<FunctionId, QStringList> topics;
    QList<Attachment> files;                   ///< of the issue
    QList<Association> associations;           ///< of the issue's council
    LocalityId serviceLocality;                ///< of its council
    ContactPerson me;                          ///< by the login; without id when nobody is known by it
    QDate today;
    QDateTime now;

    /// Reads all of it and hands it over on the window's thread, once. A part that cannot be read is told of by the error.
    static void load(const AppContext &context, const IssueFile &file, QObject *receiver, std::function<void(const Result<IssueFacts> &)> use);

    /// Without id when it is not among the functions (any more).
    MunicipalFunction function(FunctionId id) const;
    /// The function that everything to this one goes through; without id when it is asked straight.
    MunicipalFunction viaOf(const MunicipalFunction &function) const;
    /// "Västtrafik via Stadsledningskansliet": who a hop went to.
    QString receiver(const Forwarding &hop) const;
    /// The issue as documents take it.
    DocumentedIssue documented(const IssueFile &file) const;
    IssueDocuments documents() const;
    /// "Kontaktperson Fristad": what the user is called in what leaves.
    QString senderRole(const IssueFile &file) const;
};
