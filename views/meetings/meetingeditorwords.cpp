#include "meetings/meetingeditorwords.h"

#include "words.h"

#include <QKeyEvent>
#include <QWidget>

namespace {

class AltArrows : public QObject
{
public:
    using QObject::QObject;
    bool eventFilter(QObject *, QEvent *event) override
    {
        if (event->type() != QEvent::ShortcutOverride)
            return false;
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool arrow = key->key() == Qt::Key_Up || key->key() == Qt::Key_Down;
        if (!arrow || !(key->modifiers() & Qt::AltModifier))
            return false;
        event->accept();
        return true;
    }
};

}

void keepAltArrows(QWidget *field) { field->installEventFilter(new AltArrows(field)); }

namespace MeetingWords {

Chip statusChip(MeetingStatus status)
{
    const QString word = Words::of("status", status);
    switch (status) {
    case MeetingStatus::Planned: return {QStringLiteral("calendar"), word, ColorRole::Info};
    case MeetingStatus::Ongoing: return {QStringLiteral("clock"), word, ColorRole::Accent};
    case MeetingStatus::Held: return {QStringLiteral("check"), word, ColorRole::Success};
    case MeetingStatus::Approved: return {QStringLiteral("lock"), word, ColorRole::MutedText};
    case MeetingStatus::Cancelled: break;
    }
    return {QStringLiteral("cancelled"), word, ColorRole::Danger};
}

QString outcomeIcon(ItemOutcome outcome)
{
    switch (outcome) {
    case ItemOutcome::Information: return QStringLiteral("info");
    case ItemOutcome::Discussion: return QStringLiteral("discussion");
    case ItemOutcome::Decision: return QStringLiteral("decision");
    case ItemOutcome::Action: return QStringLiteral("action");
    case ItemOutcome::None: break;
    }
    return {};
}

QString sentence(const QString &words) { return words.left(1).toUpper() + words.mid(1); }

}
