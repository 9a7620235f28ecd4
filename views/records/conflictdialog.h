#pragma once

#include "merge.h"
#include "records/fieldtext.h"

#include <QDialog>

class QGridLayout;
class QRadioButton;

/// Two people changed the same fields: each field as it was, as the other left it and as I left it, to choose from. Opened with
/// open(); `accepted` carries nothing, ask conflicts() for the choices.
class ConflictDialog : public QDialog
{
    Q_OBJECT
public:
    /// `who` saved in between.
    ConflictDialog(QList<FieldConflict> conflicts, const QString &who, const FieldText::NameOf &nameOf, QWidget *parent);
    const QList<FieldConflict> &conflicts() const { return m_conflicts; }

private:
    void addRow(QGridLayout *grid, qsizetype index, const FieldText::NameOf &nameOf);
    QWidget *textCell(const QString &html, const QString &plain, const QString &name);
    QWidget *choice(qsizetype index, bool mine, QWidget *text);
    void takeAll(bool mine);
    QList<FieldConflict> m_conflicts;
    QString m_who;
    QList<std::pair<QRadioButton *, QRadioButton *>> m_radios;  ///< theirs, mine
};
