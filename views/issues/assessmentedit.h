#pragma once

#include "issue.h"
#include "result.h"

#include <QWidget>

class FormField;
class QCheckBox;
class QComboBox;

/// What must be known of an issue before it may leave: who it is for, and who keeps the road that it is about.
class AssessmentEdit : public QWidget
{
    Q_OBJECT
public:
    explicit AssessmentEdit(QWidget *parent = nullptr);

    /// Whether something is missing, so that it must be asked for.
    static bool isNeeded(const Issue &issue);
    void setIssue(const Issue &issue);
    /// The issue with what was chosen. Errors: Invalid, with `field`.
    Result<Issue> applied(Issue issue) const;

Q_SIGNALS:
    void edited();

private:
    QComboBox *m_assessment;
    QCheckBox *m_road;
    QComboBox *m_keeper;
    FormField *m_keeperField;
};
