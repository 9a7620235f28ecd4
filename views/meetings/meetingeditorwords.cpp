#include "meetings/meetingeditorwords.h"

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

QString sentence(const QString &words) { return words.left(1).toUpper() + words.mid(1); }

}
