#include "records/conflictdialog.h"

#include "records/textdiff.h"
#include "theme/theme.h"
#include "widgets/textlabel.h"
#include "words.h"

#include <QButtonGroup>
#include <QDialogButtonBox>
#include <QGridLayout>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollArea>
#include <QTextBrowser>
#include <QVBoxLayout>

ConflictDialog::ConflictDialog(QList<FieldConflict> conflicts, const QString &who, const FieldText::NameOf &nameOf, QWidget *parent)
    : QDialog(parent), m_conflicts(std::move(conflicts)), m_who(who)
{
    setObjectName(QStringLiteral("conflictDialog"));
    setWindowTitle(tr("Två har ändrat samma sak"));
    auto *intro = new TextLabel(tr("%1 har sparat medan du skrev, och ni har ändrat samma fält. Välj för varje fält vad som ska gälla. "
                                   "Det ni har ändrat var för sig är redan hopfogat.").arg(who),
                                TextRole::Body, ColorRole::Text, this);
    intro->setWordWrap(true);
    auto *page = new QWidget(this);
    auto *grid = new QGridLayout(page);
    grid->setContentsMargins(0, 0, Space::S, 0);
    grid->setHorizontalSpacing(Space::M);
    grid->setVerticalSpacing(Space::S);
    const QString heads[] = {tr("Innan"), tr("%1 skrev").arg(who), tr("Du skrev")};
    for (int column = 0; column < 3; ++column) {
        grid->addWidget(new TextLabel(heads[column], TextRole::Strong, ColorRole::MutedText, page), 0, column);
        grid->setColumnStretch(column, 1);
    }
    for (qsizetype i = 0; i < m_conflicts.size(); ++i)
        addRow(grid, i, nameOf);
    grid->setRowStretch(grid->rowCount(), 1);
    auto *area = new QScrollArea(this);
    area->setWidgetResizable(true);
    area->setWidget(page);
    area->setFrameShape(QFrame::NoFrame);

    auto *buttons = new QDialogButtonBox(this);
    auto *allMine = buttons->addButton(tr("Ta alla &mina"), QDialogButtonBox::ResetRole);
    auto *allTheirs = buttons->addButton(tr("Ta alla &deras"), QDialogButtonBox::ResetRole);
    auto *save = buttons->addButton(tr("&Spara med valen"), QDialogButtonBox::AcceptRole);
    auto *wait = buttons->addButton(tr("Vänta, behåll som utkast"), QDialogButtonBox::RejectRole);
    allMine->setObjectName(QStringLiteral("takeAllMine"));
    allTheirs->setObjectName(QStringLiteral("takeAllTheirs"));
    save->setObjectName(QStringLiteral("saveChoices"));
    wait->setObjectName(QStringLiteral("waitWithConflict"));
    save->setProperty("primary", true);
    save->setDefault(true);
    connect(allMine, &QPushButton::clicked, this, [this] { takeAll(true); });
    connect(allTheirs, &QPushButton::clicked, this, [this] { takeAll(false); });
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Space::L, Space::L, Space::L, Space::M);
    layout->setSpacing(Space::M);
    layout->addWidget(intro);
    layout->addWidget(area, 1);
    layout->addWidget(buttons);
    resize(fontMetrics().averageCharWidth() * 130, fontMetrics().height() * 30);
}

static QString orNothing(const QString &text) { return text.isEmpty() ? ConflictDialog::tr("(inget)") : text; }

void ConflictDialog::addRow(QGridLayout *grid, qsizetype index, const FieldText::NameOf &nameOf)
{
    const FieldConflict &conflict = m_conflicts.at(index);
    const auto text = [&](const QVariant &value) {
        // A whole part: its heading stands for it, nothing for its removal.
        return conflict.field.isEmpty() ? value.toString() : FieldText::of(conflict.table, conflict.field, value, nameOf);
    };
    const QString field = conflict.field.isEmpty() ? tr("borttagen eller ändrad") : Words::field(conflict.table, conflict.field);
    //: %1 kind of part (Dagordningspunkt), %2 its heading, %3 the field
    const QString title = conflict.context.isEmpty() ? field : tr("%1 ”%2”: %3").arg(Words::table(conflict.table), conflict.context, field);
    const int row = grid->rowCount();
    auto *label = new TextLabel(title, TextRole::Heading, ColorRole::Text, grid->parentWidget());
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    grid->addWidget(label, row, 0, 1, 3);
    const QString before = text(conflict.before), theirs = text(conflict.theirs), mine = text(conflict.mine);
    // What is struck through takes room too, so the longest of them decides the height of all three.
    const QString room = before + std::max(theirs, mine, [](const QString &a, const QString &b) { return a.size() < b.size(); }).mid(before.size() / 2);
    grid->addWidget(textCell(orNothing(before).toHtmlEscaped().replace(u'\n', QStringLiteral("<br>")), room, tr("%1, innan").arg(title)), row + 1, 0, Qt::AlignBottom);
    auto *group = new QButtonGroup(this);
    m_radios << std::pair<QRadioButton *, QRadioButton *>{nullptr, nullptr};
    grid->addWidget(choice(index, false, textCell(theirs.isEmpty() ? orNothing({}) : TextDiff::html(before, theirs), room, tr("%1, %2 skrev").arg(title, m_who))), row + 1, 1, Qt::AlignTop);
    grid->addWidget(choice(index, true, textCell(mine.isEmpty() ? orNothing({}) : TextDiff::html(before, mine), room, tr("%1, du skrev").arg(title))), row + 1, 2, Qt::AlignTop);
    const auto &[theirRadio, myRadio] = m_radios.last();
    theirRadio->setAccessibleName(tr("%1: ta det %2 skrev").arg(title, m_who));
    myRadio->setAccessibleName(tr("%1: ta det jag skrev").arg(title));
    group->addButton(theirRadio);
    group->addButton(myRadio);
    (conflict.takeMine ? myRadio : theirRadio)->setChecked(true);
}

QWidget *ConflictDialog::textCell(const QString &html, const QString &plain, const QString &name)
{
    auto *text = new QTextBrowser(this);
    text->setHtml(html);
    text->document()->setDocumentMargin(Space::S);
    text->setAccessibleName(name);
    text->setTabChangesFocus(true);
    // Short texts are read as they stand; long ones scroll in their own field.
    const int lines = std::clamp(int(plain.size() / 34 + plain.count(u'\n')) + 1, 1, 12);
    text->setFixedHeight(fontMetrics().lineSpacing() * lines + 2 * Space::M);
    text->setFocusPolicy(lines == 12 ? Qt::StrongFocus : Qt::ClickFocus);
    return text;
}

QWidget *ConflictDialog::choice(qsizetype index, bool mine, QWidget *text)
{
    auto *cell = new QWidget(this);
    auto *radio = new QRadioButton(mine ? tr("Ta mina") : tr("Ta deras"), cell);
    radio->setObjectName((mine ? QStringLiteral("mine%1") : QStringLiteral("theirs%1")).arg(index));
    auto *layout = new QVBoxLayout(cell);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Space::XS);
    layout->addWidget(radio);
    layout->addWidget(text);
    (mine ? m_radios.last().second : m_radios.last().first) = radio;
    connect(radio, &QRadioButton::toggled, this, [this, index, mine](bool on) {
        if (on)
            m_conflicts[index].takeMine = mine;
    });
    return cell;
}

void ConflictDialog::takeAll(bool mine)
{
    for (const auto &[theirs, own] : std::as_const(m_radios))
        (mine ? own : theirs)->setChecked(true);
}
