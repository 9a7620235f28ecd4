// How a RegisterView puts records into the bin, takes them back and throws them away.
#include "records/disposing.h"
#include "records/recordform.h"
#include "records/registerview.h"
#include "recordservice.h"
#include "shell/appcontext.h"
#include "whendone.h"
#include "widgets/messagebar.h"

#include <QPushButton>

void RegisterView::moveToBin()
{
    if (!m_form->isOpen() || m_form->isBinned())
        return;
    if (m_form->document().isNew()) {
        m_form->discard();
        return;
    }
    m_form->leave();
    setBinned(m_form->id(), m_form->document().title(), true);
}

void RegisterView::restore()
{
    if (m_form->isOpen() && m_form->isBinned())
        setBinned(m_form->id(), m_form->document().title(), false);
}

void RegisterView::setBinned(qint64 id, const QString &title, bool binned)
{
    whenDone(m_context.records.setBinned(m_schema, id, binned), this, [this, id, title, binned](const Status &status) {
        if (!status) {
            //: %1 name of a record, %2 why
            m_bar->showMessage(MessageBar::Kind::Warning,
                               binned ? tr("%1 kan inte tas bort. %2").arg(title, status.error().message) : status.error().message);
            return;
        }
        m_list->reload();
        m_bar->showMessage(MessageBar::Kind::Success,
                           binned ? tr("%1 ligger i papperskorgen.").arg(title) : tr("%1 är återställd.").arg(title));
        if (binned)
            Disposing::addUndo(m_context, m_bar, {id}, tr("Ångra"), [this, id, title] { setBinned(id, title, false); })->setObjectName(QStringLiteral("undoBin"));
        else
            m_list->setShowsBin(false);
        if (!binned)
            showRecord(id);
    });
}

void RegisterView::purge()
{
    const qint64 id = m_form->id();
    const QString title = m_form->document().title();
    if (!m_form->isOpen() || !m_form->isBinned())
        return;
    Disposing::run(m_context, this, m_schema, id, title, [this, title](const Result<Disposed> &how) {
        if (how)
            m_bar->showMessage(MessageBar::Kind::Success, Disposing::doneText(title, *how));
        else
            m_bar->showMessage(MessageBar::Kind::Error, how.error().message);
    });
}
