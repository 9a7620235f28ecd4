#include "widgets/formfield.h"

#include "theme/afterchange.h"
#include "theme/theme.h"
#include "widgets/fieldnote.h"

#include <QGridLayout>
#include <QLabel>

static QWidget *target(QWidget *editor) { return editor->focusProxy() ? editor->focusProxy() : editor; }

namespace {

/// A grid whose last, empty row takes spare room without asking for any: beside a taller neighbour the label stays with its
/// field, and in a column the field takes no more than it needs.
class FieldGrid : public QGridLayout
{
public:
    FieldGrid(QWidget *parent, bool grows) : QGridLayout(parent), m_grows(grows) {}
    Qt::Orientations expandingDirections() const override
    {
        return m_grows ? QGridLayout::expandingDirections() : QGridLayout::expandingDirections() & ~Qt::Orientations(Qt::Vertical);
    }

private:
    bool m_grows;
};

}

FormField::FormField(const QString &label, QWidget *editor, Label place, QWidget *parent)
    : QWidget(parent), m_labelWidget(new QLabel(this)), m_editor(editor), m_note(new FieldNote(this)), m_label(label)
{
    const bool grows = editor->sizePolicy().expandingDirections() & Qt::Vertical && editor->maximumHeight() == QWIDGETSIZE_MAX;
    auto *layout = new FieldGrid(this, grows);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setHorizontalSpacing(Space::S);
    layout->setVerticalSpacing(Space::XS);
    const bool above = place == Label::Above;
    layout->addWidget(m_labelWidget, 0, 0, above ? Qt::Alignment() : Qt::AlignVCenter);
    layout->addWidget(editor, above ? 1 : 0, above ? 0 : 1);
    layout->addWidget(m_note, above ? 2 : 1, above ? 0 : 1);
    layout->setColumnStretch(above ? 0 : 1, 1);
    layout->setRowStretch(grows ? (above ? 1 : 0) : (above ? 3 : 2), 1);
    m_labelWidget->setBuddy(target(editor));
    m_note->setKeepsPlace(false);
    setFocusProxy(target(editor));
    refreshLabel();
    AfterChange::follow(this, AfterChange::Language, &FormField::refreshLabel);
}

QString FormField::label() const { return m_label; }

void FormField::setLabel(const QString &label)
{
    m_label = label;
    refreshLabel();
}

void FormField::setRequired(bool required)
{
    m_required = required;
    refreshLabel();
}

void FormField::setHint(const QString &hint)
{
    m_hint = hint;
    refreshNote();
}

void FormField::setError(const QString &error)
{
    m_error = error;
    refreshNote();
}

void FormField::setLabelWidth(int width) { m_labelWidget->setMinimumWidth(width); }
void FormField::setKeepsNotePlace(bool keeps) { m_note->setKeepsPlace(keeps); }

void FormField::refreshLabel()
{
    //: %1 is the name of a field that has to be filled in
    m_labelWidget->setText(m_required ? tr("%1 (krävs)").arg(m_label) : m_label);
    QString name = m_labelWidget->text();
    name.remove(u'&');
    target(m_editor)->setAccessibleName(name);
}

void FormField::refreshNote()
{
    if (m_error.isEmpty())
        m_note->setHint(m_hint);
    else
        m_note->setError(m_error);
    markField(target(m_editor), m_error, m_hint);
}
