#include "meetings/draftbar.h"

#include "swedishformat.h"
#include "theme/afterchange.h"
#include "theme/theme.h"
#include "widgets/messagebar.h"

#include <QPushButton>
#include <QTextBrowser>
#include <QVBoxLayout>

DraftBar::DraftBar(QWidget *parent) : QWidget(parent), m_bar(new MessageBar(this)), m_text(new QTextBrowser(this))
{
    setObjectName(QStringLiteral("draftBar"));
    m_text->setObjectName(QStringLiteral("draftText"));
    m_text->setMaximumHeight(fontMetrics().lineSpacing() * 7);
    m_text->setTabChangesFocus(true);
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->document()->setDocumentMargin(Space::M);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_bar);
    layout->addWidget(m_text);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    hide();
    AfterChange::follow(this, this, AfterChange::Language, [this] {
        if (m_at.isValid() && isVisible())
            say();
    });
}

void DraftBar::showDraft(const QDateTime &at, const QDateTime &now, const QString &html, bool restorable)
{
    m_at = at;
    m_now = now;
    m_restorable = restorable;
    m_text->setHtml(html);
    m_text->setVisible(!html.isEmpty());
    show();
    say();
}

void DraftBar::say()
{
    const QString time = SwedishFormat::tableTime(m_at.time());
    const QString when = m_at.date() == m_now.date() ? time : tr("%1 %2", "date, time").arg(SwedishFormat::textDate(m_at.date()), time);
    m_bar->showMessage(MessageBar::Kind::Warning, m_restorable ? tr("Osparad text från %1. Det som skiljer är markerat.").arg(when)
                                                               : tr("Osparad text från %1. Mötet är låst: kopiera det som behövs till en rättelse.").arg(when));
    m_bar->setClosable(false);
    if (m_restorable) {
        auto *restore = m_bar->addButton(tr("Återställ"), [this] { Q_EMIT restoreRequested(); });
        restore->setObjectName(QStringLiteral("restoreDraft"));
    }
    auto *discard = m_bar->addButton(tr("Kasta"), [this] { Q_EMIT discardRequested(); });
    discard->setObjectName(QStringLiteral("discardDraft"));
    m_text->setAccessibleName(tr("Den osparade texten"));
}
