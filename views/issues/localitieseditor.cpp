#include "issues/localitieseditor.h"

#include "database.h"
#include "issues/issuerecord.h"
#include "locality.h"
#include "recordservice.h"
#include "shell/appcontext.h"
#include "theme/theme.h"
#include "whendone.h"
#include "widgets/flowlayout.h"

#include <QComboBox>
#include <QCompleter>
#include <QKeyEvent>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QToolButton>
#include <QVBoxLayout>
#include <algorithm>

LocalitiesEditor::LocalitiesEditor(const AppContext &context, const FieldInfo &field, const QString &table, QWidget *parent)
    : FieldEditor(field, table, parent), m_context(context), m_holder(new QWidget(parent)), m_box(new QComboBox(m_holder))
{
    // The line is made before the chips: it has to stand beside its box in the order of Tab.
    m_box->setEditable(true);
    m_chips = new QWidget(m_holder);
    m_flow = new FlowLayout(m_chips, Space::XS, Space::XS);
    m_flow->setContentsMargins(0, 0, 0, 0);
    auto *layout = new QVBoxLayout(m_holder);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Space::XS);
    layout->addWidget(m_box);
    layout->addWidget(m_chips);
    m_holder->setFocusProxy(m_box);
    m_box->setInsertPolicy(QComboBox::NoInsert);
    m_box->setMaxVisibleItems(14);
    m_box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_box->setMinimumContentsLength(12);
    m_box->completer()->setCompletionMode(QCompleter::PopupCompletion);
    m_box->completer()->setFilterMode(Qt::MatchContains);
    m_box->completer()->setCaseSensitivity(Qt::CaseInsensitive);
    m_box->installEventFilter(this);
    connect(m_box, &QComboBox::activated, this, [this](int index) { add(LocalityId(m_box->itemData(index).toLongLong())); });
    connect(m_box->lineEdit(), &QLineEdit::textEdited, this, &FieldEditor::edited);
    // While the completer's list is open it gives Enter to the line itself.
    connect(m_box->lineEdit(), &QLineEdit::returnPressed, this, [this] { take(m_box->currentText().trimmed()); });
    connect(&context.database, &Database::changed, this, &LocalitiesEditor::load);
    retranslate();
    load();
}

void LocalitiesEditor::load()
{
    whenDone(m_context.records.list(recordType<Locality>().schema()), this, [this](const Result<QList<Record>> &records) {
        if (!records)
            return;
        m_known.clear();
        for (const Record &record : *records) {
            const Locality place = recordType<Locality>().fromRecord(record);
            m_known << std::pair(place.id, place.name);
        }
        whenDone(m_context.records.names(recordType<Locality>().schema(), true), this, [this](const Result<QList<RecordName>> &names) {
            for (const RecordName &name : names.value_or(QList<RecordName>()))
                m_names.insert(LocalityId(name.id), name.name);
            fill();
            showChips();
        });
    });
}

void LocalitiesEditor::fill()
{
    const QSignalBlocker blocker(m_box);
    const QString typed = m_box->currentText();
    m_box->clear();
    for (const auto &[id, name] : std::as_const(m_known)) {
        if (!m_chosen.contains(id))
            m_box->addItem(name, id.value);
    }
    m_box->setCurrentIndex(-1);
    m_box->setEditText(typed);
}

void LocalitiesEditor::showChips()
{
    const QList<QWidget *> old = m_chips->findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly);
    for (QWidget *chip : old) {
        m_flow->removeWidget(chip);
        chip->hide();
        chip->deleteLater();
    }
    for (const LocalityId id : std::as_const(m_chosen)) {
        auto *chip = new QToolButton(m_chips);
        const QString name = m_names.value(id);
        chip->setObjectName(QStringLiteral("localityChip"));
        chip->setText(name);
        chip->setIcon(Theme::icon(QStringLiteral("close")));
        chip->setIconSize({Theme::iconSize() * 3 / 4, Theme::iconSize() * 3 / 4});
        chip->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        chip->setFocusPolicy(Qt::ClickFocus);  // by Left from the empty box
        chip->installEventFilter(this);
        chip->setEnabled(!m_readOnly);
        chip->setToolTip(tr("Ta bort %1 från frågan").arg(name));
        chip->setAccessibleName(tr("Ta bort %1 från frågan").arg(name));
        connect(chip, &QToolButton::clicked, this, [this, id] {
            remove(id);
            m_box->setFocus(Qt::OtherFocusReason);
        });
        m_flow->addWidget(chip);
        chip->show();
    }
    m_chips->setVisible(!m_chosen.isEmpty());
    m_chips->updateGeometry();
}

QVariant LocalitiesEditor::value() const { return IssueRecord::localityText(m_chosen); }

void LocalitiesEditor::setValue(const QVariant &value)
{
    m_chosen = IssueRecord::localityIds(value.toString());
    {
        const QSignalBlocker blocker(m_box);
        m_box->clearEditText();
    }
    fill();
    showChips();
}

QString LocalitiesEditor::fault() const
{
    const QString typed = m_box->currentText().trimmed();
    if (typed.isEmpty())
        return {};
    //: %1 is what was typed
    return tr("”%1” är ingen ort i katalogen. Välj i listan, eller töm fältet.").arg(typed);
}

void LocalitiesEditor::add(LocalityId id)
{
    if (!id || m_chosen.contains(id))
        return;
    m_chosen << id;
    {
        const QSignalBlocker blocker(m_box);
        m_box->clearEditText();
    }
    fill();
    showChips();
    Q_EMIT edited();
}

void LocalitiesEditor::remove(LocalityId id)
{
    if (m_chosen.removeAll(id) == 0)
        return;
    fill();
    showChips();
    Q_EMIT edited();
}

/// A whole name, or the only one that what was typed is part of.
void LocalitiesEditor::take(const QString &typed)
{
    if (typed.isEmpty())
        return;
    LocalityId found;
    int hits = 0;
    for (const auto &[id, name] : std::as_const(m_known)) {
        if (name.compare(typed, Qt::CaseInsensitive) == 0) {
            add(id);
            return;
        }
        if (!m_chosen.contains(id) && name.contains(typed, Qt::CaseInsensitive)) {
            found = id;
            ++hits;
        }
    }
    if (hits == 1)
        add(found);
}

/// Left and Right go among the chips and back to the box, Delete takes a locality away; `from` is the chip that has the keyboard.
bool LocalitiesEditor::stepAmongChips(QObject *from, int key)
{
    QList<QToolButton *> chips;
    for (int i = 0; i < m_flow->count(); ++i)
        chips << static_cast<QToolButton *>(m_flow->itemAt(i)->widget());
    const qsizetype at = from ? chips.indexOf(static_cast<QToolButton *>(from)) : chips.size();
    qsizetype to = at;
    switch (key) {
    case Qt::Key_Left: to = std::max(qsizetype(0), at - 1); break;
    case Qt::Key_Right: to = at + 1; break;
    case Qt::Key_Tab:
    case Qt::Key_Backtab: to = chips.size(); break;
    case Qt::Key_Delete:
    case Qt::Key_Backspace:
    case Qt::Key_Return:
        if (at < chips.size())
            chips.at(at)->click();
        return true;
    default: return false;
    }
    QWidget *target = to < chips.size() ? static_cast<QWidget *>(chips.at(to)) : m_box;
    target->setFocus(Qt::OtherFocusReason);
    return true;
}

bool LocalitiesEditor::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_box)
        return event->type() == QEvent::KeyPress && stepAmongChips(watched, static_cast<QKeyEvent *>(event)->key());
    const QString typed = m_box->currentText().trimmed();
    if (event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool enter = (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) && key->modifiers() == Qt::NoModifier;
        if (enter && !typed.isEmpty()) {
            take(typed);
            return true;
        }
        if (key->key() == Qt::Key_Left && m_box->currentText().isEmpty() && !m_chosen.isEmpty())
            return stepAmongChips(nullptr, Qt::Key_Left);
        if (key->key() == Qt::Key_Backspace && m_box->currentText().isEmpty() && !m_chosen.isEmpty() && !m_readOnly) {
            remove(m_chosen.constLast());
            return true;
        }
    }
    if (event->type() == QEvent::FocusOut && !typed.isEmpty() && static_cast<QFocusEvent *>(event)->reason() != Qt::PopupFocusReason)
        take(typed);
    return FieldEditor::eventFilter(watched, event);
}

void LocalitiesEditor::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    m_box->setEnabled(!readOnly);
    showChips();
}

void LocalitiesEditor::retranslate()
{
    m_box->lineEdit()->setPlaceholderText(tr("Sök ort"));
    showChips();
}
