#include "widgets/fieldnote.h"

#include "theme/afterchange.h"
#include "widgets/textlabel.h"

#include <QAccessible>
#include <QFontMetrics>
#include <QHBoxLayout>
#include <QResizeEvent>

FieldNote::FieldNote(QWidget *parent)
    : QWidget(parent), m_icon(new IconLabel(QStringLiteral("error"), ColorRole::Danger, 0.8, this)),
      m_text(new TextLabel(TextRole::Small, ColorRole::MutedText, this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(2, 0, 2, 0);
    layout->setSpacing(Space::XS);
    layout->addWidget(m_icon, 0, Qt::AlignTop);
    layout->addWidget(m_text, 1, Qt::AlignTop);
    m_text->setWordWrap(true);
    m_icon->hide();
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    reserve();
    AfterChange::follow(this, AfterChange::Font, &FieldNote::reserve);
}

QString FieldNote::text() const { return m_text->text(); }
void FieldNote::setHint(const QString &text) { show(text, false); }
void FieldNote::setError(const QString &text) { show(text, !text.isEmpty()); }

void FieldNote::setKeepsPlace(bool keeps)
{
    m_keeps = keeps;
    reserve();
    setVisible(m_keeps || !m_text->text().isEmpty());
}

void FieldNote::show(const QString &text, bool error)
{
    m_error = error;
    m_icon->setVisible(error);
    m_text->setColorRole(error ? ColorRole::Danger : ColorRole::MutedText);
    m_text->setText(text);
    setVisible(m_keeps || !text.isEmpty());
    reserve();
}

void FieldNote::reserve()
{
    const int line = m_keeps ? QFontMetrics(Theme::font(TextRole::Small)).height() + 2 : 0;
    // All of the words, however narrow the form: what is wrong must never be cut.
    setMinimumHeight(std::max(line, m_text->text().isEmpty() || !isVisible() ? 0 : layout()->heightForWidth(width())));
}

void FieldNote::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    reserve();
}

void FieldNote::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if (event->oldSize().width() != event->size().width())
        reserve();
}

void markField(QWidget *field, const QString &error, const QString &hint)
{
    const QString description = error.isEmpty() ? hint : error;
    if (field->property("error").toBool() != !error.isEmpty()) {
        field->setProperty("error", !error.isEmpty());
        field->update();
    }
    if (field->accessibleDescription() != description)
        field->setAccessibleDescription(description);
}
