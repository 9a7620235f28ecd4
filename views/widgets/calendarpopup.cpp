#include "widgets/calendarpopup.h"

#include "theme/theme.h"
#include "widgets/uilocale.h"

#include <QCalendarWidget>
#include <QScreen>
#include <QTextCharFormat>
#include <QToolButton>
#include <QVBoxLayout>

CalendarPopup::CalendarPopup(QDate selected, QDate today, QWidget *parent)
    : QFrame(parent, Qt::Popup), m_calendar(new QCalendarWidget(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(QStringLiteral("calendarPopup"));
    setFrameShape(QFrame::StyledPanel);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(3, 3, 3, 3);
    layout->addWidget(m_calendar);
    m_calendar->setObjectName(QStringLiteral("calendar"));
    m_calendar->setAccessibleName(tr("Kalender"));
    m_calendar->setLocale(uiLocale());
    m_calendar->setFirstDayOfWeek(Qt::Monday);
    m_calendar->setVerticalHeaderFormat(QCalendarWidget::ISOWeekNumbers);
    m_calendar->setHorizontalHeaderFormat(QCalendarWidget::ShortDayNames);
    m_calendar->setMinimumDate(QDate(1800, 1, 1));
    m_calendar->setMaximumDate(QDate(2199, 12, 31));
    QTextCharFormat todayFormat;
    todayFormat.setFontWeight(QFont::Bold);
    todayFormat.setFontUnderline(true);
    m_calendar->setDateTextFormat(today, todayFormat);
    m_calendar->setSelectedDate(selected);
    dress();
    const auto pick = [this](QDate date) {
        Q_EMIT picked(date);
        close();
    };
    connect(m_calendar, &QCalendarWidget::clicked, this, pick);
    connect(m_calendar, &QCalendarWidget::activated, this, pick);
    setFocusProxy(m_calendar);
}

// Qt paints the week-end red and the arrows in black; neither follows a theme.
void CalendarPopup::dress()
{
    QTextCharFormat plain, head;
    plain.setForeground(Theme::color(ColorRole::Text));
    head.setForeground(Theme::color(ColorRole::MutedText));
    head.setBackground(Theme::color(ColorRole::Surface));
    head.setFont(Theme::font(TextRole::Small));
    m_calendar->setHeaderTextFormat(head);
    for (const Qt::DayOfWeek day : {Qt::Saturday, Qt::Sunday}) {
        QTextCharFormat weekend;
        weekend.setForeground(Theme::color(ColorRole::MutedText));
        m_calendar->setWeekdayTextFormat(day, weekend);
    }
    const auto arrow = [this](const char *object, const char *icon, const QString &name) {
        if (auto *button = m_calendar->findChild<QToolButton *>(QLatin1String(object))) {
            button->setIcon(Theme::icon(QLatin1String(icon), ColorRole::AccentText));
            button->setAccessibleName(name);
            button->setToolTip(name);
        }
    };
    // Room for the arrow of the list of months beside the longest name.
    if (auto *month = m_calendar->findChild<QToolButton *>(QStringLiteral("qt_calendar_monthbutton")))
        month->setMinimumWidth(QFontMetrics(Theme::font(TextRole::Strong)).horizontalAdvance(uiLocale().monthName(9)) + 3 * Space::M);
    arrow("qt_calendar_prevmonth", "previous", tr("Föregående månad"));
    arrow("qt_calendar_nextmonth", "next", tr("Nästa månad"));
}

void CalendarPopup::showUnder(QWidget *field)
{
    adjustSize();
    QPoint at = field->mapToGlobal(QPoint(0, field->height() + 2));
    const QRect room = field->screen()->availableGeometry();
    if (at.y() + height() > room.bottom())
        at.setY(field->mapToGlobal(QPoint(0, 0)).y() - height() - 2);
    at.setX(std::clamp(at.x(), room.left(), std::max(room.left(), room.right() - width())));
    move(at);
    show();
    m_calendar->setFocus(Qt::PopupFocusReason);
}
