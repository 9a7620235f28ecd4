#pragma once

#include "exportservice.h"
#include "export/exportsource.h"
#include "shell/appcontext.h"

#include <QWidget>

class FieldNote;
class FormField;
class QComboBox;
class QRadioButton;
class SmartDateEdit;

/// Which meetings are summarised: those marked, those the list shows, or all of a period by locality. Says how many they are.
class ScopeChoices : public QWidget
{
    Q_OBJECT
public:
    ScopeChoices(const AppContext &context, const ExportSource &source, QWidget *parent = nullptr);

    /// Puts the choice into a request.
    void apply(ExportService::Request &request) const;
    /// Why the choice cannot be exported, in words, also shown; moves the focus to the field. Empty when it can.
    QString check();
    /// File name without ending.
    QString suggestedName() const;
    void retranslate();

private:
    enum class Scope { Marked, Listed, Period };
    Scope scope() const;
    void build();
    QWidget *periodRow();
    void readMarked();
    void readLocalities();
    void countListed();
    void countChosen();
    void showCount();
    int chosen() const;  ///< -1: not counted yet
    QString problem() const;
    MeetingFilter period() const;
    const AppContext m_context;
    const ExportSource m_source;
    QRadioButton *m_marked, *m_listed, *m_period;
    QWidget *m_row;
    SmartDateEdit *m_from, *m_to;
    QComboBox *m_locality;
    FormField *m_fromField, *m_toField, *m_localityField;
    FieldNote *m_note;
    QList<MeetingRow> m_rows;  ///< of the marked ones, the first few hundred
    int m_listedCount = -1;    ///< -1: not counted yet
    int m_periodCount = -1;
    int m_asked = 0;           ///< late counts of an earlier period are dropped
};
