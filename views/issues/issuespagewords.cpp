// What the page says, and the bin. The rest of the page is in issuespage.cpp.
#include "issues/issuespage.h"

#include "issuelistmodel.h"
#include "issues/issuecommands.h"
#include "issues/issuedetail.h"
#include "issues/issuefilterbar.h"
#include "issues/issuerelationacts.h"
#include "issues/issuereminderacts.h"
#include "issues/issuetable.h"
#include "issues/stagebar.h"
#include "issueservice.h"
#include "lists/savedviewsbutton.h"
#include "shell/appcontext.h"
#include "swedishformat.h"
#include "whendone.h"
#include "widgets/emptystate.h"
#include "widgets/messagebar.h"
#include "widgets/sectionheader.h"

#include <QAction>
#include <QMenu>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>

void IssuesPage::refreshCount()
{
    const QString shown = SwedishFormat::number(m_model->count());
    const qint64 all = m_counts.value(int(IssueStage::All), -1);
    if (!m_model->isLoaded())
        m_head->setTitle(tr("Hämtar …"));
    else if (m_view.filter.bin)
        m_head->setTitle(tr("%1 i papperskorgen").arg(shown));
    else if ((m_view.restricts() || m_view.filter.stage != IssueStage::All) && all >= 0)
        m_head->setTitle(tr("%1 av %2 frågor", nullptr, int(all)).arg(shown, SwedishFormat::number(all)));
    else
        m_head->setTitle(tr("%1 frågor", nullptr, m_model->count()).arg(shown));
}

namespace {

struct EmptyWords {
    const char *icon;
    QString headline;
    QString sentence;
};

EmptyWords emptyWords(IssueStage stage)
{
    switch (stage) {
    case IssueStage::Mine:
        return {"person", IssuesPage::tr("Inga frågor väntar på dig"),
                IssuesPage::tr("Här finns frågor som du ansvarar för. Saknas de? Skriv ditt inloggningsnamn på din kontaktperson i Inställningar.")};
    case IssueStage::ToForward: return {"success", IssuesPage::tr("Allt är förmedlat"), IssuesPage::tr("Nya frågor hamnar här tills någon funktion har fått dem.")};
    case IssueStage::Waiting: return {"success", IssuesPage::tr("Inga svar väntas"), IssuesPage::tr("Förmedlade frågor står här tills de är besvarade.")};
    case IssueStage::Late: return {"success", IssuesPage::tr("Ingenting är försenat"), IssuesPage::tr("När en klocka går ut hamnar frågan här och stannar tills något har hänt.")};
    case IssueStage::ToFeedBack: return {"success", IssuesPage::tr("Alla svar är återkopplade"), IssuesPage::tr("Besvarade frågor står här tills föreningen har fått veta svaret.")};
    case IssueStage::All: break;
    }
    return {"issues", IssuesPage::tr("Inga frågor än"), IssuesPage::tr("Skriv ned vad föreningen undrar. Programmet föreslår vem i kommunen som ska få frågan och håller reda på svaret.")};
}

}

void IssuesPage::refreshEmpty()
{
    const bool empty = m_model->isLoaded() && m_model->count() == 0;
    m_list->setCurrentIndex(empty ? 1 : 0);
    m_detail->setVisible(!empty);
    if (!empty)
        return;
    const bool none = m_counts.value(int(IssueStage::All), -1) == 0;
    if (m_view.restricts() && !none) {
        m_empty->setIcon(QStringLiteral("filter"));
        m_empty->setTexts(tr("Inga frågor passar urvalet"), tr("Ändra filtret ovanför listan eller ta bort det för att se fler."));
        m_empty->setButton(tr("Rensa filtret"));
    } else if (m_view.filter.bin) {
        m_empty->setIcon(QStringLiteral("delete"));
        m_empty->setTexts(tr("Papperskorgen är tom"), tr("Frågor som du tar bort hamnar här och kan hämtas tillbaka."));
        m_empty->setButton({});
    } else {
        const EmptyWords words = emptyWords(none ? IssueStage::All : m_view.filter.stage);
        m_empty->setIcon(QLatin1String(words.icon));
        m_empty->setTexts(words.headline, words.sentence);
        m_empty->setButton(none ? tr("Skriv den första frågan") : tr("Visa alla frågor"));
    }
}

void IssuesPage::emptyActivated()
{
    const bool none = m_counts.value(int(IssueStage::All), -1) == 0;
    if (none)
        createNew();
    else if (m_view.restricts())
        m_filter->clear();
    else
        showStage(IssueStage::All);
}

QString IssuesPage::currentNumber() const
{
    const auto &content = m_detail->content();
    return content ? content->file.issue.number : QString();
}

void IssuesPage::moveSelected(bool toBin)
{
    constexpr int most = 500;
    if (m_table->selectedCount() > most) {
        m_bar->showMessage(MessageBar::Kind::Info, tr("Markera högst %n frågor åt gången.", nullptr, most));
        return;
    }
    moveToBin(m_table->selectedIds(), toBin);
}

void IssuesPage::moveToBin(const QList<qint64> &ids, bool toBin)
{
    // The futures come in the order of the calls: with the last of them all are done.
    auto moved = std::make_shared<QList<qint64>>();
    auto failure = std::make_shared<std::optional<Error>>();
    for (qsizetype i = 0; i < ids.size(); ++i) {
        const bool last = i == ids.size() - 1;
        whenDone(m_context.issues.setBinned(IssueId(ids.at(i)), toBin), this, [this, id = ids.at(i), toBin, moved, failure, last](const Status &status) {
            if (status)
                *moved << id;
            else if (!*failure)
                *failure = status.error();
            if (!last)
                return;
            showMoved(*moved, toBin);
            if (*failure)
                showFailure(**failure, {});
        });
    }
}

void IssuesPage::showMoved(const QList<qint64> &ids, bool toBin)
{
    m_undo = toBin ? ids : QList<qint64>{};
    if (ids.isEmpty())
        return;
    m_bar->showMessage(MessageBar::Kind::Success, toBin ? tr("%n frågor flyttades till papperskorgen.", nullptr, int(ids.size()))
                                                        : tr("%n frågor är återställda.", nullptr, int(ids.size())));
    if (toBin)
        m_bar->addButton(tr("Ångra"), [this] { undo(); })->setObjectName(QStringLiteral("undoBin"));
    Q_EMIT commandsChanged();
}

void IssuesPage::undo()
{
    moveToBin(std::exchange(m_undo, {}), false);
    m_table->setFocus();
}

void IssuesPage::retranslate()
{
    m_new->setText(tr("&Ny fråga"));
    m_new->setToolTip(tr("Ny fråga (Ctrl+N)"));
    m_open->setText(tr("&Ändra …"));
    m_attach->setText(tr("Lägg till fil&er …"));
    m_copyNumber->setText(tr("Kopiera n&ummer"));
    m_bin->setText(tr("Till pappersk&orgen"));
    m_restore->setText(tr("&Återställ"));
    m_refresh->setText(tr("&Läs om"));
    m_splitter->setAccessibleName(tr("Lista och fråga"));
    m_reminders->retranslate();
    m_watch->setTitle(tr("Bevakning oc&h ansvar"));
    m_stages->retranslate();
    m_model->retranslate();
    m_table->retranslate();
    m_filter->retranslate();
    m_viewsButton->retranslate();
    m_detail->retranslate();
    refreshCount();
    refreshEmpty();
}
