// What the page says. The rest of the page is in issuespage.cpp.
#include "issues/issuespage.h"

#include "issuelistmodel.h"
#include "issues/issuedetail.h"
#include "issues/issuefilterbar.h"
#include "issues/issuereminderacts.h"
#include "issues/issuetable.h"
#include "issues/stagebar.h"
#include "issues/stagecounts.h"
#include "swedishformat.h"

#include <QAction>
#include <QMenu>
#include <QPushButton>
#include <QSplitter>

QString IssuesPage::countWords(int shown) const
{
    const QString number = SwedishFormat::number(shown);
    const qint64 all = m_counts->of(IssueStage::All);
    if ((m_query->restricts() || m_query->view().filter.stage != IssueStage::All) && all >= 0)
        return tr("%1 av %2 frågor", nullptr, int(all)).arg(number, SwedishFormat::number(all));
    return tr("%1 frågor", nullptr, shown).arg(number);
}

namespace {

struct StageWords {
    const char *icon;
    QString headline;
    QString sentence;
};

StageWords stageWords(IssueStage stage)
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

ListPage::EmptyWords IssuesPage::emptyWords(Empty why) const
{
    switch (why) {
    case Empty::Filtered:
        return {QStringLiteral("filter"), tr("Inga frågor passar urvalet"), tr("Ändra filtret ovanför listan eller ta bort det för att se fler."), tr("Rensa filtret")};
    case Empty::Bin: return {QStringLiteral("delete"), tr("Papperskorgen är tom"), tr("Frågor som du tar bort hamnar här och kan hämtas tillbaka."), {}};
    case Empty::Nothing: break;
    }
    const bool none = hasNothing();
    const StageWords words = stageWords(none ? IssueStage::All : m_query->view().filter.stage);
    return {QLatin1String(words.icon), words.headline, words.sentence, none ? tr("Skriv den första frågan") : tr("Visa alla frågor")};
}

void IssuesPage::fillEmpty()
{
    if (hasNothing())
        createNew();
    else
        showStage(IssueStage::All);
}

QString IssuesPage::movedWords(bool toBin, int count) const
{
    return toBin ? tr("%n frågor flyttades till papperskorgen.", nullptr, count) : tr("%n frågor är återställda.", nullptr, count);
}

QString IssuesPage::tooManyWords(int most) const { return tr("Markera högst %n frågor åt gången.", nullptr, most); }

void IssuesPage::retranslate()
{
    m_new->setText(tr("&Ny fråga"));
    m_new->setToolTip(tr("Ny fråga (Ctrl+N)"));
    openAction()->setText(tr("&Ändra …"));
    m_attach->setText(tr("Lägg till fil&er …"));
    m_copyNumber->setText(tr("Kopiera n&ummer"));
    binAction()->setText(tr("Till pappersk&orgen"));
    restoreAction()->setText(tr("&Återställ"));
    splitter()->setAccessibleName(tr("Lista och fråga"));
    m_reminders->retranslate();
    m_watch->setTitle(tr("Bevakning oc&h ansvar"));
    m_stages->retranslate();
    m_model->retranslate();
    m_table->retranslate();
    m_filter->retranslate();
    m_detail->retranslate();
    ListPage::retranslate();
}
