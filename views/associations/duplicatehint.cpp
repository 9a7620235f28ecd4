#include "associations/duplicatehint.h"

#include "records/recordform.h"
#include "shell/appcontext.h"
#include "whendone.h"

#include <QPushButton>

DuplicateHint::DuplicateHint(const AppContext &context, RecordForm *form, QWidget *parent)
    : MessageBar(parent), m_form(form), m_duplicates(context.database)
{
    setObjectName(QStringLiteral("duplicateHint"));
    m_pause.setSingleShot(true);
    m_pause.setInterval(300);
    connect(&m_pause, &QTimer::timeout, this, &DuplicateHint::ask);
    connect(form, &RecordForm::edited, this, [this](const QString &field) {
        if (field == QLatin1String("name") || field == QLatin1String("orgnr"))
            m_pause.start();
    });
    connect(form, &RecordForm::opened, this, [this] {
        m_pause.stop();
        m_dismissed.clear();
        dismiss();
    });
    connect(this, &MessageBar::closed, this, [this] { m_dismissed.insert(m_shown); });
}

void DuplicateHint::ask()
{
    const RecordDocument &document = m_form->document();
    const QString name = document.value(document.schema().indexOf(u"name")).toString();
    const QString number = document.value(document.schema().indexOf(u"orgnr")).toString();
    const qint64 id = m_form->id();
    whenDone(m_duplicates.find(document.schema().table, name, number, id), this, [this, id](const Result<QList<LikelyDuplicate>> &found) {
        if (!found || m_form->id() != id)
            return;
        for (const LikelyDuplicate &other : *found) {
            if (m_dismissed.contains(other.id))
                continue;
            m_shown = other.id;
            //: %1 is the name of an association
            showMessage(Kind::Info, other.sameNumber ? tr("%1 har samma organisationsnummer.").arg(other.name)
                                                     : tr("Liknar %1, som redan finns.").arg(other.name));
            addButton(tr("Visa"), [this, shown = other.id] {
                Q_EMIT showRequested(shown);
            })->setObjectName(QStringLiteral("showDuplicate"));
            return;
        }
        dismiss();
    });
}
