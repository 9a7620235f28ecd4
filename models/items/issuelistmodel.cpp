#include "issuelistmodel.h"

#include "issueservice.h"
#include "swedishformat.h"
#include "words.h"

IssueListModel::IssueListModel(IssueService &service, Database &database, QObject *parent)
    : RowListModel(parent), m_service(service), m_database(database)
{
    connect(&database, &Database::changed, this, [this] {
        if (m_asked)
            refreshLater();
    });
}

void IssueListModel::setQuery(const IssueFilter &filter, const IssueSort &order)
{
    if (m_asked && filter == m_filter && order == m_order && state() != State::Failed)
        return;
    m_asked = true;
    m_filter = filter;
    m_order = order;
    requery();
}

void IssueListModel::sort(int column, Qt::SortOrder order)
{
    if (column >= 0 && column < issueColumnCount)
        setQuery(m_filter, {IssueColumn(column), order});
}

QFuture<Result<QList<qint64>>> IssueListModel::readIds() { return m_service.ids(m_filter, m_order); }
QFuture<Result<QList<IssueRow>>> IssueListModel::readRowValues(const QList<qint64> &ids) { return m_service.rows(ids); }

QString IssueListModel::columnName(IssueColumn column)
{
    switch (column) {
    case IssueColumn::Number: return tr("Nummer");
    case IssueColumn::Title: return tr("Rubrik");
    case IssueColumn::Type: return tr("Typ");
    case IssueColumn::Topic: return tr("Ämne");
    case IssueColumn::Council: return tr("Ortsråd");
    case IssueColumn::Localities: return tr("Ort");
    case IssueColumn::Raised: return tr("Väckt");
    case IssueColumn::State: return tr("Status");
    case IssueColumn::Receiver: return tr("Hos");
    case IssueColumn::Due: return tr("Senast");
    case IssueColumn::Answered: return tr("Besvarad");
    case IssueColumn::Owner: return tr("Ansvarig");
    case IssueColumn::Changed: return tr("Senast ändrad");
    }
    return {};
}

QString IssueListModel::text(const IssueRow &row, IssueColumn column, QDate today)
{
    switch (column) {
    case IssueColumn::Number: return row.number;
    case IssueColumn::Title: return row.title;
    case IssueColumn::Type: return Words::of("type", row.type);
    case IssueColumn::Topic: return row.topic;
    case IssueColumn::Council: return row.council;
    case IssueColumn::Localities: return row.localities;
    case IssueColumn::Raised: return SwedishFormat::tableDate(row.raisedOn);
    case IssueColumn::State: return row.draftOn.isValid() ? tr("%1, utkast", "status; a draft to a function is not sent").arg(Words::of("status", row.status)) : Words::of("status", row.status);
    case IssueColumn::Receiver: return row.receiver;
    case IssueColumn::Due: return isLate(row, today) ? SwedishFormat::daysLate(row.dueOn, today) : SwedishFormat::tableDate(row.dueOn);
    case IssueColumn::Answered: return SwedishFormat::tableDate(row.answeredOn);
    case IssueColumn::Owner: return row.owner;
    case IssueColumn::Changed: {
        const QDateTime local = row.changedAt.toLocalTime();
        return SwedishFormat::tableDate(local.date()) + u' ' + SwedishFormat::tableTime(local.time());
    }
    }
    return {};
}

static QString dayInWords(QDate day, QDate today)
{
    if (!day.isValid())
        return {};
    return IssueListModel::tr("%1, %2", "day and how far it is from today").arg(SwedishFormat::longDate(day), SwedishFormat::relativeDay(day, today));
}

QString IssueListModel::toolTip(const IssueRow &row, IssueColumn column) const
{
    const QDate today = m_database.today();
    switch (column) {
    case IssueColumn::State:
        return row.draftOn.isValid() ? tr("%1: ett utkast öppnades den %2 och är inte skickat än", "status, day").arg(Words::of("status", row.status), SwedishFormat::textDate(row.draftOn))
                                     : text(row, column, today);
    case IssueColumn::Raised: return dayInWords(row.raisedOn, today);
    case IssueColumn::Answered: return dayInWords(row.answeredOn, today);
    case IssueColumn::Due: return row.dueOn.isValid() ? tr("Senast %1").arg(dayInWords(row.dueOn, today)) : tr("Ingen klocka går");
    case IssueColumn::Changed: return tr("Senast ändrad av %1").arg(row.changedBy);
    default: return text(row, column, today);
    }
}

/// What a screen reader says of a row, whichever cell of it is the current one: what matters first.
QString IssueListModel::sentence(const IssueRow &row) const
{
    const QDate today = m_database.today();
    QStringList parts{row.number, row.title, Words::of("status", row.status)};
    if (isLate(row, today))
        parts << tr("försenad, %1", "how late").arg(SwedishFormat::daysLate(row.dueOn, today));
    else if (row.dueOn.isValid())
        parts << tr("senast %1").arg(SwedishFormat::textDate(row.dueOn));
    if (row.draftOn.isValid())
        parts << Words::code(QStringLiteral("hop_outcome"), QStringLiteral("draft"));
    parts << row.council << row.receiver;
    if (row.feedbackAtMeeting && row.status == IssueStatus::Answered)
        parts << tr("återkopplas på nästa möte");
    parts.removeAll(QString());
    return parts.join(QStringLiteral(", "));
}

QVariant IssueListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const auto column = IssueColumn(index.column());
    switch (role) {
    case IdRole: return idAt(index.row());
    case Qt::TextAlignmentRole: return QVariant::fromValue(Qt::Alignment(Qt::AlignLeft | Qt::AlignVCenter));
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
    case Qt::AccessibleDescriptionRole:
    case StatusRole:
    case DraftRole:
    case LateRole: break;
    default: return {};
    }
    const IssueRow *known = row(index.row());
    if (!known)
        return role == Qt::DisplayRole ? QVariant(QStringLiteral("…")) : role == Qt::AccessibleTextRole ? QVariant(tr("Hämtas …")) : QVariant();
    const QDate today = m_database.today();
    switch (role) {
    case Qt::DisplayRole: return text(*known, column, today);
    case Qt::ToolTipRole: return toolTip(*known, column);
    case Qt::AccessibleTextRole: return sentence(*known);
    case Qt::AccessibleDescriptionRole: return tr("%1: %2", "column and value").arg(columnName(column), text(*known, column, today));
    case LateRole: return isLate(*known, today);
    case DraftRole: return known->draftOn.isValid();
    default: return codeOf(known->status);
    }
}

QVariant IssueListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= issueColumnCount)
        return {};
    if (role == Qt::DisplayRole)
        return columnName(IssueColumn(section));
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::Alignment(Qt::AlignLeft | Qt::AlignVCenter));
    return {};
}

void IssueListModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, issueColumnCount - 1);
    if (count() > 0)
        Q_EMIT dataChanged(index(0, 0), index(count() - 1, issueColumnCount - 1));
}
