#pragma once

#include "duplicates.h"
#include "widgets/messagebar.h"

#include <QTimer>

class RecordForm;
struct AppContext;

/// The quiet bar "Liknar Hedareds Byalag", while the name or the organisationsnummer of an association is being written. Never stops anything.
class DuplicateHint : public MessageBar
{
    Q_OBJECT
public:
    DuplicateHint(const AppContext &context, RecordForm *form, QWidget *parent = nullptr);

Q_SIGNALS:
    void showRequested(qint64 id);

private:
    void ask();
    RecordForm *m_form;
    Duplicates m_duplicates;
    QTimer m_pause;
    QSet<qint64> m_dismissed;  ///< somebody has said that these are others
    qint64 m_shown = 0;
};
