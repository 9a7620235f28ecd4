#include "issues/issueviews.h"

#include "issues/issuelistview.h"

IssueViews::IssueViews(RecordService &records, QObject *parent) : SavedViews(QStringLiteral("issues"), records, parent) {}

QList<IssueStage> IssueViews::stages()
{
    return {IssueStage::Mine, IssueStage::ToForward, IssueStage::Waiting, IssueStage::Late, IssueStage::ToFeedBack, IssueStage::All};
}

QString IssueViews::stageName(IssueStage stage)
{
    switch (stage) {
    case IssueStage::Mine: return tr("Mina");
    case IssueStage::ToForward: return tr("Att förmedla");
    case IssueStage::Waiting: return tr("Svar väntas");
    case IssueStage::Late: return tr("Försenade");
    case IssueStage::ToFeedBack: return tr("Att återkoppla");
    case IssueStage::All: break;
    }
    return tr("Alla");
}

QList<SavedViews::Entry> IssueViews::builtIn() const
{
    QList<Entry> entries;
    for (IssueStage stage : stages())
        entries << Entry{codeOf(stage), stageName(stage), IssueListView::ofStage(stage).toJson(), {}};
    IssueListView bin;
    bin.filter.bin = true;
    bin.sort.column = IssueColumn::Changed;
    entries << Entry{binKey(), tr("Papperskorgen"), bin.toJson(), {}};
    return entries;
}
