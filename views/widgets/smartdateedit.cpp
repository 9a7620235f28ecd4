#include "widgets/smartdateedit.h"

#include "smartdate.h"
#include "swedishformat.h"
#include "theme/theme.h"
#include "widgets/calendarpopup.h"

#include <QAction>
#include <QLineEdit>

SmartDateEdit::SmartDateEdit(QWidget *parent) : SmartEdit(parent), m_today([] { return QDate::currentDate(); })
{
    m_open = lineEdit()->addAction(Theme::icon(QStringLiteral("calendar"), ColorRole::MutedText), QLineEdit::TrailingPosition);
    m_open->setObjectName(QStringLiteral("openCalendar"));
    connect(m_open, &QAction::triggered, this, &SmartDateEdit::openPopup);
    retranslate();
}

void SmartDateEdit::setDate(QDate date) { setLineText(SwedishFormat::tableDate(date)); }

void SmartDateEdit::setToday(std::function<QDate()> today)
{
    m_today = std::move(today);
    refresh();
}

Result<QString> SmartDateEdit::interpret(const QString &text)
{
    const Result<QDate> parsed = SmartDate::parseDate(text, m_today());
    m_date = parsed.value_or(QDate());
    if (!parsed)
        return fail(parsed.error());
    //: %1 is a day in words (måndag 23 november 2026), %2 its week (vecka 48)
    return tr("= %1, %2").arg(SwedishFormat::longDate(*parsed), SwedishFormat::week(*parsed));
}

void SmartDateEdit::announce()
{
    if (m_announced == m_date)
        return;
    m_announced = m_date;
    Q_EMIT dateChanged(m_date);
}

QString SmartDateEdit::normalText() const { return SwedishFormat::tableDate(m_date); }

void SmartDateEdit::step(int direction, bool page)
{
    if (!m_date.isValid())
        setDate(m_today());
    else
        setDate(page ? m_date.addMonths(direction) : m_date.addDays(direction));
}

void SmartDateEdit::openPopup()
{
    if (lineEdit()->isReadOnly())
        return;
    auto *popup = new CalendarPopup(m_date.isValid() ? m_date : m_today(), m_today(), this);
    connect(popup, &CalendarPopup::picked, this, [this](QDate date) {
        setDate(date);
        lineEdit()->setFocus(Qt::PopupFocusReason);
    });
    popup->showUnder(lineEdit());
}

void SmartDateEdit::retranslate()
{
    m_open->setText(tr("Öppna kalendern"));
    m_open->setToolTip(tr("Öppna kalendern (Alt+Pil ned)"));
}
