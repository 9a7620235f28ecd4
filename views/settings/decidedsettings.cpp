#include "settings/decidedsettings.h"

#include "disposalrule.h"
#include "widgets/formfield.h"
#include "widgets/textlabel.h"

#include <QVBoxLayout>

using Setting = ManagedSettings::Setting;

void showDecision(FormField *field, const ManagedSettings::Value &value, const QString &hint)
{
    field->editor()->setEnabled(!value.isLocked());
    field->setHint(value.isLocked() ? ManagedSettings::lockedText() : hint);
    field->setToolTip(ManagedSettings::lockedBy(value));
}

DecidedSettings::DecidedSettings(const ManagedSettings &managed, QWidget *parent) : QWidget(parent), m_managed(managed), m_title(new TextLabel(TextRole::Strong, ColorRole::Text, this))
{
    setObjectName(QStringLiteral("decidedSettings"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Space::XS);
    layout->addWidget(m_title);
    for (const Setting setting : {Setting::Database, Setting::SharedServer, Setting::TlsMode, Setting::AttachmentLimitMb, Setting::Disposal, Setting::UpdateCheck}) {
        const auto value = managed.value(setting);
        if (!value.isLocked())
            continue;
        auto *line = new TextLabel(TextRole::Body, ColorRole::Text, this);
        line->setObjectName(QStringLiteral("decided") + ManagedSettings::name(setting));
        line->setWordWrap(true);
        line->setTextFormat(Qt::PlainText);
        line->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
        layout->addWidget(line);
        m_lines << std::pair(setting, line);
    }
    setVisible(!m_lines.isEmpty());
    retranslate();
}

static QString disposalWords(DisposalRule rule)
{
    switch (rule) {
    case DisposalRule::Never: return DecidedSettings::tr("Gallring: inget tas bort för gott");
    case DisposalRule::TwoPersons: return DecidedSettings::tr("Gallring: med beslut, av en annan än den som lagt i papperskorgen");
    default: return DecidedSettings::tr("Gallring: med beslut");
    }
}

QString DecidedSettings::words(Setting setting, const QString &value)
{
    switch (setting) {
    case Setting::Database: return tr("Databas: %1").arg(value);
    case Setting::SharedServer: return tr("Gemensam databas: %1").arg(value);
    case Setting::TlsMode: return tr("Skydd av förbindelsen till servern: minst %1").arg(value);
    case Setting::AttachmentLimitMb: return tr("Största bilaga: %1 MB").arg(value);
    case Setting::Disposal: return disposalWords(fromCode<DisposalRule>(value));
    case Setting::UpdateCheck: return value == QLatin1String("1") ? tr("Söker efter nya versioner: ja") : tr("Söker efter nya versioner: nej");
    default: return {};
    }
}

void DecidedSettings::retranslate()
{
    m_title->setText(ManagedSettings::lockedText());
    for (const auto &[setting, line] : std::as_const(m_lines)) {
        const auto value = m_managed.value(setting);
        line->setText(words(setting, value.text));
        line->setToolTip(ManagedSettings::lockedBy(value));
    }
}
