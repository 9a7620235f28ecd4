#include "meetings/attendancesection.h"

#include "meetingcontent.h"
#include "meetings/meetingeditorbinding.h"
#include "theme/theme.h"
#include "widgets/fieldnote.h"
#include "widgets/formfield.h"
#include "widgets/sectionheader.h"
#include "widgets/textlabel.h"
#include "words.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QToolButton>

static QString nameOf(const char *column) { return Words::field(QStringLiteral("attendance"), QString::fromLatin1(column)); }

AttendanceSection::AttendanceSection(MeetingDocument &document, QWidget *parent)
    : MeetingSection(document, parent), m_header(new SectionHeader(SectionHeader::Level::Section, this)),
      m_inPerson(makeTotal("attendance_in_person", &Meeting::attendanceInPerson)), m_remote(makeTotal("attendance_remote", &Meeting::attendanceRemote)),
      m_inPersonField(new FormField({}, m_inPerson, FormField::Label::Above, this)),
      m_remoteField(new FormField({}, m_remote, FormField::Label::Above, this)), m_list(new QVBoxLayout),
      m_sum(new TextLabel(TextRole::Small, ColorRole::MutedText, this)), m_privacy(new TextLabel(TextRole::Small, ColorRole::MutedText, this)),
      m_add(new QPushButton(this))
{
    setObjectName(QStringLiteral("attendance"));
    auto *totals = new QHBoxLayout;
    totals->setSpacing(Space::S);
    totals->addWidget(m_inPersonField);
    totals->addWidget(m_remoteField);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Space::S);
    layout->addWidget(m_header);
    layout->addLayout(totals);
    layout->addLayout(m_list);
    layout->addWidget(m_sum);
    layout->addWidget(m_add, 0, Qt::AlignLeft);
    layout->addWidget(m_privacy);
    m_privacy->setWordWrap(true);
    m_list->setSpacing(Space::S);
    m_add->setObjectName(QStringLiteral("addAttendance"));
    m_add->setIcon(Theme::icon(QStringLiteral("add")));
    connect(m_add, &QPushButton::clicked, this, &AttendanceSection::addRow);
    begin();
}

// One below nobody means that nobody counted.
QSpinBox *AttendanceSection::makeTotal(const char *column, std::optional<int> Meeting::*member)
{
    auto *box = new QSpinBox;
    box->setObjectName(QString::fromLatin1(column));
    box->setRange(-1, 99999);
    box->setValue(-1);
    box->setButtonSymbols(QAbstractSpinBox::NoButtons);
    keepWheelFrom(box);
    connect(box, &QSpinBox::valueChanged, this, [this, column, member](int value) {
        const std::optional<int> count = value < 0 ? std::nullopt : std::optional(value);
        document().type(Words::field(QStringLiteral("meeting"), QString::fromLatin1(column)), QString::fromLatin1(column), [member, count](MeetingFile &f) { f.meeting.*member = count; });
    });
    return box;
}

void AttendanceSection::addRow()
{
    Attendance row;
    row.id = AttendanceId(newId());
    document().edit(tr("Lägg till närvarande"), [&row](MeetingFile &f) { f.attendance << row; });
    if (!m_rows.isEmpty())
        m_rows.last()->findChild<QLineEdit *>(QStringLiteral("group_name"))->setFocus(Qt::OtherFocusReason);
}

QWidget *AttendanceSection::makeRow(AttendanceId id)
{
    auto *row = new QWidget(this);
    row->setObjectName(QStringLiteral("attendanceRow"));
    auto *group = new QLineEdit(row);
    auto *count = new QSpinBox(row);
    auto *names = new QLineEdit(row);
    auto *note = new FieldNote(row);
    auto *remove = new QToolButton(row);
    group->setObjectName(QStringLiteral("group_name"));
    count->setObjectName(QStringLiteral("head_count"));
    names->setObjectName(QStringLiteral("names"));
    remove->setObjectName(QStringLiteral("removeAttendance"));
    remove->setIcon(Theme::icon(QStringLiteral("delete"), ColorRole::MutedText));
    remove->setAutoRaise(true);
    remove->setFocusPolicy(Qt::StrongFocus);
    count->setRange(0, 9999);
    count->setButtonSymbols(QAbstractSpinBox::NoButtons);
    count->setAlignment(Qt::AlignRight);
    keepWheelFrom(count);
    auto *layout = new QGridLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setHorizontalSpacing(Space::S);
    layout->setVerticalSpacing(Space::XS);
    layout->addWidget(group, 0, 0);
    layout->addWidget(count, 0, 1);
    layout->addWidget(remove, 0, 2);
    layout->addWidget(names, 1, 0, 1, 2);
    layout->addWidget(note, 2, 0, 1, 3);
    layout->setColumnStretch(0, 1);
    const auto text = [this, id](QLineEdit *line, const char *column, QString Attendance::*member) {
        return new TextBinding(document(), line, {QStringLiteral("attendance%1%2").arg(id.value).arg(QLatin1String(column)),
            [id, member](const MeetingFile &f) { const auto *a = MeetingContent::find(f, id); return a ? a->*member : QString(); },
            [id, member](MeetingFile &f, const QString &value) { if (auto *a = MeetingContent::find(f, id)) a->*member = value; },
            [column] { return nameOf(column); }});
    };
    text(group, "group_name", &Attendance::group);
    text(names, "names", &Attendance::names)->warnIn(note);
    connect(count, &QSpinBox::valueChanged, this, [this, id](int value) {
        document().type(nameOf("head_count"), QStringLiteral("count%1").arg(id.value), [id, value](MeetingFile &f) { if (auto *a = MeetingContent::find(f, id)) a->count = value; });
    });
    connect(remove, &QToolButton::clicked, this, [this, id] {
        document().edit(tr("Ta bort närvarande"), [id](MeetingFile &f) { f.attendance.removeIf([id](const Attendance &a) { return a.id == id; }); });
    });
    translateRow(row);
    return row;
}

void AttendanceSection::translateRow(QWidget *row)
{
    const auto dress = [row](const char *column, const QString &placeholder) {
        auto *line = row->findChild<QLineEdit *>(QString::fromLatin1(column));
        line->setPlaceholderText(placeholder);
        line->setAccessibleName(nameOf(column));
    };
    dress("group_name", nameOf("group_name"));
    dress("names", nameOf("names"));
    row->findChild<QSpinBox *>()->setAccessibleName(nameOf("head_count"));
    auto *remove = row->findChild<QToolButton *>(QStringLiteral("removeAttendance"));
    remove->setToolTip(tr("Ta bort raden"));
    remove->setAccessibleName(tr("Ta bort raden"));
}

void AttendanceSection::refreshRow(QWidget *row, const Attendance &values)
{
    auto *count = row->findChild<QSpinBox *>();
    const QSignalBlocker blocker(count);
    if (count->value() != values.count)
        count->setValue(values.count);
    const bool readOnly = document().isReadOnly();
    count->setReadOnly(readOnly);
    row->findChild<QLineEdit *>(QStringLiteral("group_name"))->setReadOnly(readOnly);
    row->findChild<QLineEdit *>(QStringLiteral("names"))->setReadOnly(readOnly);
    row->findChild<QToolButton *>(QStringLiteral("removeAttendance"))->setVisible(!readOnly);
}

void AttendanceSection::refresh()
{
    const QList<Attendance> &rows = file().attendance;
    QList<AttendanceId> ids;
    int sum = 0;
    for (const Attendance &row : rows) {
        ids << row.id;
        sum += row.count;
    }
    if (ids != m_ids) {
        QHash<AttendanceId, QWidget *> known;
        for (qsizetype i = 0; i < m_ids.size(); ++i)
            known.insert(m_ids.at(i), m_rows.at(i));
        m_rows.clear();
        for (const AttendanceId id : std::as_const(ids)) {
            QWidget *row = known.contains(id) ? known.take(id) : makeRow(id);
            m_rows << row;
            m_list->addWidget(row);
            row->show();
        }
        for (QWidget *gone : std::as_const(known)) {
            m_list->removeWidget(gone);
            gone->hide();
            gone->deleteLater();
        }
        m_ids = ids;
    }
    for (qsizetype i = 0; i < rows.size(); ++i)
        refreshRow(m_rows.at(i), rows.at(i));
    const auto total = [this](QSpinBox *box, std::optional<int> value) {
        const QSignalBlocker blocker(box);
        if (box->value() != value.value_or(-1))
            box->setValue(value.value_or(-1));
        box->setReadOnly(document().isReadOnly());
    };
    total(m_inPerson, file().meeting.attendanceInPerson);
    total(m_remote, file().meeting.attendanceRemote);
    m_sum->setText(tr("%n person(er) på raderna ovan", nullptr, sum));
    m_sum->setVisible(!rows.isEmpty());
    m_add->setVisible(!document().isReadOnly());
    m_privacy->setVisible(!document().isReadOnly());
}

void AttendanceSection::retranslate()
{
    m_header->setTitle(tr("Närvaro"));
    m_inPersonField->setLabel(tr("F&ysiskt"));
    m_remoteField->setLabel(tr("På dista&ns"));
    for (QSpinBox *box : {m_inPerson, m_remote})
        box->setSpecialValueText(tr("ej räknat"));
    m_add->setText(tr("Lägg till roll eller organisation"));
    m_privacy->setText(tr("Antal, roller och organisationer räcker oftast. Skriv namn bara där de behövs."));
    for (QWidget *row : std::as_const(m_rows))
        translateRow(row);
}

bool AttendanceSection::showError(const Error &error)
{
    FormField *field = error.field == m_inPerson->objectName() ? m_inPersonField : error.field == m_remote->objectName() ? m_remoteField : nullptr;
    if (!field)
        return false;
    field->setError(error.message);
    field->setFocus(Qt::OtherFocusReason);
    return true;
}

void AttendanceSection::clearErrors()
{
    m_inPersonField->setError({});
    m_remoteField->setError({});
}
