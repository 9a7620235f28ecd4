#pragma once

#include "issueexportservice.h"
#include "export/issueexportsource.h"
#include "shell/appcontext.h"

#include <QWidget>

#include <association.h>

class FieldNote;
class FormField;
class QComboBox;
class QRadioButton;
class SmartDateEdit;

/// What is made of issues – a list, one issue, a letter, a web page or statistics – and of which. Says how many they are.
class IssueScope : public QWidget
{
    Q_OBJECT
public:
    IssueScope(const AppContext &context, const IssueExportSource &source, QWidget *parent = nullptr);

    IssueExportService::Content content() const;
    /// Puts the choice into a request.
    void apply(IssueExportService::Request &request) const;
    /// Why the choice cannot be exported, in words, also shown; moves the focus to the field. Empty when it can.
    QString check();
    /// File name without ending.
    QString suggestedName() const;
    void retranslate();

Q_SIGNALS:
    void contentChanged();

private:
    enum class Scope { Marked, Listed, Period };
    Scope scope() const;
    bool usesPeriod() const;
    void build();
    QWidget *periodRow();
    void readCouncils();
    void readAssociations();
    void readMarked();
    void countListed();
    void countChosen();
    void showFields();
    void showReceivers();
    void showCount();
    int chosen() const;  ///< -1: not counted yet
    QString problem() const;
    CouncilId council() const;
    QString councilName() const;
    IssueFilter period() const;
    const AppContext m_context;
    const IssueExportSource m_source;
    QComboBox *m_content;
    FormField *m_contentField;
    QRadioButton *m_marked, *m_listed, *m_period;
    QWidget *m_row;
    SmartDateEdit *m_from, *m_to;
    QComboBox *m_council, *m_receiver;
    FormField *m_fromField, *m_toField, *m_councilField, *m_receiverField;
    FieldNote *m_note;
    QList<Association> m_associations;
    QString m_one;             ///< number and title of the only marked issue
    int m_listedCount = -1;    ///< -1: not counted yet
    int m_periodCount = -1;
    int m_asked = 0;           ///< late counts of an earlier choice are dropped
};
