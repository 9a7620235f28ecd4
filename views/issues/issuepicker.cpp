#include "issues/issuepicker.h"

#include "database.h"
#include "issuenumber.h"
#include "issueservice.h"
#include "issues/issuechips.h"
#include "shell/appcontext.h"
#include "swedishformat.h"
#include "theme/theme.h"
#include "whendone.h"
#include "widgets/formfield.h"
#include "widgets/searchfield.h"
#include "widgets/textlabel.h"

#include <QKeyEvent>
#include <QListWidget>
#include <QPushButton>
#include <QScreen>
#include <QVBoxLayout>
#include <algorithm>

/// More than this nobody reads: the words have to be fewer.
static constexpr qsizetype most = 50;

IssuePicker::IssuePicker(const AppContext &context, IssueId without, const Texts &texts, QWidget *parent)
    : QDialog(parent), m_context(context), m_without(without), m_search(new SearchField(this)), m_list(new QListWidget(this)),
      m_note(new TextLabel(TextRole::Small, ColorRole::MutedText, this)), m_take(new QPushButton(texts.act, this))
{
    setObjectName(QStringLiteral("issuePicker"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(texts.title);
    m_search->setObjectName(QStringLiteral("pickerSearch"));
    m_list->setObjectName(QStringLiteral("pickerList"));
    m_list->setAccessibleName(tr("Frågor som hittats"));
    m_list->setWordWrap(true);
    m_list->setIconSize({Theme::iconSize(), Theme::iconSize()});
    m_note->setObjectName(QStringLiteral("pickerNote"));
    m_note->setWordWrap(true);
    m_take->setObjectName(QStringLiteral("pickerTake"));
    m_take->setProperty("primary", true);
    m_take->setDefault(true);
    auto *cancel = new QPushButton(tr("Avbryt"), this);
    cancel->setObjectName(QStringLiteral("pickerCancel"));
    cancel->setAutoDefault(false);
    auto *question = new TextLabel(texts.question, TextRole::Body, ColorRole::Text, this);
    question->setWordWrap(true);
    auto *field = new FormField(tr("&Nummer eller ord"), m_search, FormField::Label::Above, this);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(Space::S);
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(m_take);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Space::L, Space::M, Space::L, Space::M);
    layout->setSpacing(Space::M);
    layout->addWidget(question);
    layout->addWidget(field);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_note);
    layout->addLayout(buttons);
    m_search->installEventFilter(this);
    connect(m_search, &SearchField::searchChanged, this, &IssuePicker::search);
    connect(m_search, &SearchField::leaveDown, this, [this] { m_list->setFocus(Qt::OtherFocusReason); });
    connect(m_list, &QListWidget::itemActivated, this, &IssuePicker::take);
    connect(m_list, &QListWidget::currentRowChanged, this, [this](int row) { m_take->setEnabled(row >= 0); });
    connect(m_take, &QPushButton::clicked, this, &IssuePicker::take);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    const QSize room = screen()->availableSize() - QSize(Space::XL, 2 * Space::XL);
    resize(QSize(fontMetrics().averageCharWidth() * 80, fontMetrics().height() * 26).boundedTo(room));
    m_take->setEnabled(false);
    m_search->setFocus(Qt::OtherFocusReason);
    search();
}

void IssuePicker::search()
{
    const quint64 asked = ++m_asked;
    const QString text = m_search->text().trimmed();
    std::optional<IssueNumber> number = IssueNumber::find(text);
    // "123" is the serial of this year's.
    bool digits = false;
    const int serial = text.toInt(&digits);
    if (!number && digits && serial > 0)
        number = IssueNumber{m_context.database.today().year(), serial};
    IssueFilter filter;
    filter.text = number && !digits ? QString() : text;
    filter.withMerged = false;
    const auto byWords = [this, asked, filter](const QList<qint64> &first) {
        whenDone(m_context.issues.ids(filter, {IssueColumn::Changed, Qt::DescendingOrder}), this,
                 [this, asked, first](const Result<QList<qint64>> &ids) {
                     if (asked != m_asked)
                         return;
                     QList<qint64> all = first;
                     for (const qint64 id : ids.value_or(QList<qint64>())) {
                         if (id != m_without.value && !all.contains(id))
                             all << id;
                         if (all.size() >= 4 * most)
                             break;
                     }
                     readRows(all);
                 });
    };
    if (!number) {
        byWords({});
        return;
    }
    whenDone(m_context.issues.loadByNumber(number->toString()), this, [this, asked, digits, byWords](const Result<IssueFile> &file) {
        if (asked != m_asked)
            return;
        const bool usable = file && file->issue.id != m_without && !file->issue.stored.deletedAt.isValid();
        const QList<qint64> first = usable ? QList<qint64>{file->issue.id.value} : QList<qint64>();
        if (digits)
            byWords(first);
        else
            readRows(first);
    });
}

void IssuePicker::readRows(const QList<qint64> &ids)
{
    m_found = ids.size();
    whenDone(m_context.issues.rows(ids.mid(0, most)), this, [this, asked = m_asked](const Result<QList<IssueRow>> &rows) {
        if (asked == m_asked)
            show(rows.value_or(QList<IssueRow>()));
    });
}

void IssuePicker::show(const QList<IssueRow> &rows)
{
    m_rows = rows;
    m_list->clear();
    for (const IssueRow &row : rows) {
        const Chip chip = IssueChips::of(row.status);
        const QString status = chip.word;
        //: %1 number of an issue, %2 its title, %3 its status, %4 date it was raised, %5 council
        const QString text = row.council.isEmpty()
            ? tr("%1  %2\n%3 · väckt %4").arg(row.number, row.title, status, SwedishFormat::tableDate(row.raisedOn))
            : tr("%1  %2\n%3 · väckt %4 · %5").arg(row.number, row.title, status, SwedishFormat::tableDate(row.raisedOn), row.council);
        new QListWidgetItem(Theme::icon(chip.icon), text, m_list);
    }
    m_list->setCurrentRow(rows.isEmpty() ? -1 : 0);
    m_take->setEnabled(!rows.isEmpty());
    if (rows.isEmpty())
        m_note->setText(tr("Ingen fråga hittades. Sök på numret eller på färre ord."));
    else if (m_found > rows.size())
        m_note->setText(tr("De %1 senast ändrade visas. Skriv fler ord för att hitta andra.").arg(rows.size()));
    else
        m_note->setText(tr("%n fråga/frågor", nullptr, int(rows.size())));
}

void IssuePicker::take()
{
    const int row = m_list->currentRow();
    if (row < 0 || row >= m_rows.size())
        return;
    const IssueRow chosen = m_rows.at(row);
    accept();
    Q_EMIT picked(chosen);
}

bool IssuePicker::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            take();
            return true;
        }
    }
    return QDialog::eventFilter(watched, event);
}
