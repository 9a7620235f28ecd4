#pragma once

#include "issuelist.h"
#include "lists/savedviews.h"

/// The named selections of *Frågor*: the stages of the work, and what people have kept.
class IssueViews : public SavedViews
{
    Q_OBJECT
public:
    explicit IssueViews(RecordService &records, QObject *parent = nullptr);
    /// The stages in the order they are worked through.
    static QList<IssueStage> stages();
    static QString stageName(IssueStage stage);
    static QString binKey() { return QStringLiteral("bin"); }

protected:
    QList<Entry> builtIn() const override;
};
