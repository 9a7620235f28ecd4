#include "meetings/quicknotedialog.h"

#include "meetings/draftbar.h"
#include "meetings/meetingeditorbinding.h"
#include "meetings/quicknotecouncil.h"
#include "meetingservice.h"
#include "shell/appcontext.h"
#include "theme/afterchange.h"
#include "whendone.h"
#include "theme/theme.h"
#include "widgets/fieldnote.h"
#include "widgets/formfield.h"
#include "widgets/messagebar.h"
#include "widgets/plaintextedit.h"
#include "widgets/smartdateedit.h"
#include "widgets/smarttimeedit.h"

#include <QCloseEvent>
#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QShortcut>
#include <QSpinBox>

QuickNoteDialog::QuickNoteDialog(AppContext &context, QWidget *parent)
    : QDialog(parent, Qt::Window), m_context(context), m_draftBar(new DraftBar(this)), m_message(new MessageBar(this)), m_council(new QComboBox),
      m_kind(new QComboBox), m_date(new SmartDateEdit), m_time(new SmartTimeEdit), m_theme(new QLineEdit), m_attendance(new QSpinBox),
      m_text(new PlainTextEdit), m_textNote(new FieldNote), m_councilField(new FormField({}, m_council)), m_kindField(new FormField({}, m_kind)),
      m_dateField(new FormField({}, m_date)), m_timeField(new FormField({}, m_time)), m_themeField(new FormField({}, m_theme)),
      m_attendanceField(new FormField({}, m_attendance)), m_textLabel(new QLabel(this)), m_status(new QLabel(this)),
      m_store(new QPushButton(this)), m_cancel(new QPushButton(this))
{
    setObjectName(QStringLiteral("quickNote"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowIcon(Theme::appIcon());
    m_timer.setSingleShot(true);
    m_timer.setInterval(2000);
    m_date->setToday([&context] { return context.database.today(); });
    build();
    connectFields();
    retranslate();
    AfterChange::follow(this, AfterChange::Language, &QuickNoteDialog::retranslate);
    MeetingChoices::load(context.records, this, [this](const Result<MeetingChoices> &choices) {
        if (choices)
            m_choices = *choices;
        else
            m_message->showMessage(MessageBar::Kind::Error, choices.error().message);
        fillBoxes();
    });
}

void QuickNoteDialog::build()
{
    m_message->setObjectName(QStringLiteral("quickNoteMessage"));
    m_council->setObjectName(QStringLiteral("council_id"));
    m_kind->setObjectName(QStringLiteral("kind_id"));
    m_date->lineEdit()->setObjectName(QStringLiteral("meeting_date"));
    m_time->lineEdit()->setObjectName(QStringLiteral("start_time"));
    m_theme->setObjectName(QStringLiteral("theme"));
    m_attendance->setObjectName(QStringLiteral("attendance_in_person"));
    m_text->setObjectName(QStringLiteral("note"));
    m_status->setObjectName(QStringLiteral("status"));
    m_store->setObjectName(QStringLiteral("store"));
    m_cancel->setObjectName(QStringLiteral("cancel"));
    m_attendance->setRange(-1, 99999);
    m_attendance->setValue(-1);
    m_attendance->setButtonSymbols(QAbstractSpinBox::NoButtons);
    m_text->setLines(5, 0);
    m_textNote->setKeepsPlace(false);
    m_store->setProperty("primary", true);
    m_store->setAutoDefault(false);
    m_cancel->setAutoDefault(false);
    for (QComboBox *box : {m_council, m_kind}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(14);
    }
    auto *area = new QScrollArea(this);  // large text on a small screen: the fields scroll, the buttons stay in sight
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    auto *fields = new QWidget;
    auto *form = new QGridLayout(fields);
    form->setContentsMargins(Space::L, Space::M, Space::L, Space::S);
    form->setHorizontalSpacing(Space::M);
    form->setVerticalSpacing(Space::S);
    form->addWidget(m_councilField, 0, 0, 1, 2);
    form->addWidget(m_kindField, 0, 2, 1, 2);
    form->addWidget(m_dateField, 1, 0, 1, 2);
    form->addWidget(m_timeField, 1, 2, 1, 2);
    // Label and text on rows of their own: the text takes the room there is.
    form->addWidget(m_textLabel, 2, 0, 1, 4);
    form->addWidget(m_text, 3, 0, 1, 4);
    form->addWidget(m_textNote, 4, 0, 1, 4);
    form->addWidget(m_themeField, 5, 0, 1, 3);
    form->addWidget(m_attendanceField, 5, 3);
    m_textLabel->setBuddy(m_text);
    for (int column = 0; column < 4; ++column)
        form->setColumnStretch(column, 1);
    form->setRowStretch(3, 1);
    area->setWidget(fields);
    area->viewport()->setBackgroundRole(QPalette::Window);
    fields->setAutoFillBackground(false);
    auto *buttons = new QHBoxLayout;
    buttons->setContentsMargins(Space::L, Space::XS, Space::L, Space::M);
    buttons->setSpacing(Space::S);
    buttons->addWidget(m_status, 1);
    buttons->addWidget(m_store);
    buttons->addWidget(m_cancel);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_message);
    layout->addWidget(m_draftBar);
    layout->addWidget(area, 1);
    layout->addLayout(buttons);
    // Room for some lines more than the least, and never more than the screen has.
    const QSize wanted(std::max(fontMetrics().averageCharWidth() * 84, fields->minimumSizeHint().width() + 2 * Space::L),
                       layout->sizeHint().height() + fields->sizeHint().height() - area->sizeHint().height() + fontMetrics().height() * 5);
    const QSize frame(Space::M, 3 * Space::L);
    resize(wanted.boundedTo(screen()->availableSize() - frame));
}

void QuickNoteDialog::connectFields()
{
    connect(m_text, &QPlainTextEdit::textChanged, this, &QuickNoteDialog::touched);
    connect(m_theme, &QLineEdit::textEdited, this, &QuickNoteDialog::touched);
    connect(m_council, &QComboBox::activated, this, [this] { choose(CouncilId(m_council->currentData().toLongLong())); });
    connect(m_kind, &QComboBox::activated, this, [this] { m_meeting.kind = MeetingKindId(m_kind->currentData().toLongLong()); });
    connect(m_store, &QPushButton::clicked, this, &QuickNoteDialog::store);
    connect(m_cancel, &QPushButton::clicked, this, &QWidget::close);
    connect(m_draftBar, &DraftBar::restoreRequested, this, &QuickNoteDialog::restore);
    connect(m_draftBar, &DraftBar::discardRequested, this, &QuickNoteDialog::discard);
    connect(&m_timer, &QTimer::timeout, this, &QuickNoteDialog::flush);
    for (const int key : {Qt::Key_Return, Qt::Key_Enter})
        connect(new QShortcut(QKeySequence(int(Qt::CTRL) | key), this), &QShortcut::activated, this, &QuickNoteDialog::store);
    connect(new QShortcut(QKeySequence(QStringLiteral("F1")), this), &QShortcut::activated, this, [this] { Q_EMIT helpRequested(QStringLiteral("quicknote")); });
}

void QuickNoteDialog::retranslate()
{
    setWindowTitle(tr("Snabbanteckning"));
    m_councilField->setLabel(tr("Ortsr&åd"));
    m_kindField->setLabel(tr("&Slag av möte"));
    m_dateField->setLabel(tr("&Datum"));
    m_timeField->setLabel(tr("&Tid"));
    m_textLabel->setText(tr("&Anteckning"));
    m_text->setAccessibleName(m_textLabel->text().remove(u'&'));
    m_themeField->setLabel(tr("Te&ma (om du vill)"));
    m_attendanceField->setLabel(tr("Antal &närvarande"));
    m_attendance->setSpecialValueText(tr("ej räknat"));
    m_store->setText(tr("S&para mötet"));
    m_store->setToolTip(tr("Ctrl+Enter"));
    m_cancel->setText(tr("St&äng"));
    fillBoxes();
}

void QuickNoteDialog::fillBoxes()
{
    MeetingChoices::fill(m_council, m_choices.councils, m_meeting.council.value, tr("Inget ortsråd"));
    MeetingChoices::fill(m_kind, m_choices.kinds, m_meeting.kind.value, QString());
}

void QuickNoteDialog::begin(CouncilId council)
{
    const QDateTime now = m_context.database.now();
    m_meeting.id = MeetingId(newId());
    m_date->setDate(now.date());
    m_time->setTime(QTime(now.time().hour(), now.time().minute()));
    m_text->setFocus(Qt::OtherFocusReason);
    if (council)
        choose(council);
    else
        suggestCouncil(m_context, this, [this](CouncilId suggested) { choose(suggested); });
    lookForDraft();
}

void QuickNoteDialog::choose(CouncilId council)
{
    const QDate date = m_date->date().isValid() ? m_date->date() : m_context.database.today();
    whenReady(m_context.meetings.prepare(council, date), this, [this](const Result<NewMeeting> &prepared) {
        if (!prepared) {
            m_message->showMessage(MessageBar::Kind::Error, prepared.error().message);
            return;
        }
        const Meeting &next = prepared->file.meeting;
        m_meeting.council = next.council;
        m_meeting.locality = next.locality;
        m_meeting.place = next.place;
        m_meeting.organiser = next.organiser;
        if (!m_meeting.kind)
            m_meeting.kind = next.kind;
        fillBoxes();
    });
}

MeetingFile QuickNoteDialog::file() const
{
    MeetingFile file;
    file.meeting = m_meeting;
    Meeting &meeting = file.meeting;
    meeting.date = m_date->date();
    meeting.start = m_time->time();
    meeting.theme = m_theme->text().trimmed();
    meeting.note = wholeText(*m_text);
    if (m_attendance->value() >= 0)
        meeting.attendanceInPerson = m_attendance->value();
    const QDateTime begins(meeting.date, meeting.start.isValid() ? meeting.start : QTime(0, 0));
    meeting.status = m_context.database.now() >= begins ? MeetingStatus::Held : MeetingStatus::Planned;
    return file;
}

void QuickNoteDialog::put(const Meeting &meeting)
{
    m_meeting = meeting;
    m_date->setDate(meeting.date);
    m_time->setTime(meeting.start);
    m_theme->setText(meeting.theme);
    m_attendance->setValue(meeting.attendanceInPerson.value_or(-1));
    setWholeText(*m_text, meeting.note);
    fillBoxes();
}

void QuickNoteDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::ActivationChange && !isActiveWindow())
        flush();
    QDialog::changeEvent(event);
}

void QuickNoteDialog::closeEvent(QCloseEvent *event)
{
    flush();
    event->accept();
}

// Escape closes as the button does: through closeEvent, so that the draft is kept.
void QuickNoteDialog::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        close();
    else if (event->key() != Qt::Key_Return && event->key() != Qt::Key_Enter)
        QDialog::keyPressEvent(event);
}
