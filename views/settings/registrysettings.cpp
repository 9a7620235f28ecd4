#include "settings/registrysettings.h"

#include "database.h"
#include "recordservice.h"
#include "registrynumber.h"
#include "shell/appcontext.h"
#include "shell/navigator.h"
#include "swedishformat.h"
#include "theme/theme.h"
#include "whendone.h"
#include "widgets/flowlayout.h"
#include "widgets/formfield.h"
#include "widgets/plaintextedit.h"
#include "widgets/textlabel.h"

#include <QAction>
#include <QPushButton>
#include <QVBoxLayout>

RegistrySettings::RegistrySettings(const AppContext &context, QWidget *parent)
    : QWidget(parent), m_context(context), m_title(new TextLabel(TextRole::Heading, ColorRole::Text, this)),
      m_words(new TextLabel(TextRole::Body, ColorRole::MutedText, this)), m_patterns(new PlainTextEdit(this)),
      m_field(new FormField(QString(), m_patterns, FormField::Label::Above, this)), m_save(new QPushButton(this)),
      m_standard(new QPushButton(this))
{
    setObjectName(QStringLiteral("registrySettings"));
    m_patterns->setObjectName(QStringLiteral("registryPatterns"));
    m_patterns->setLines(4, 12);
    m_patterns->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_save->setObjectName(QStringLiteral("saveRegistryPatterns"));
    m_save->setProperty("primary", true);
    m_standard->setObjectName(QStringLiteral("standardRegistryPatterns"));
    m_words->setWordWrap(true);
    auto *buttons = new FlowLayout(nullptr, Space::S, Space::S);
    buttons->addWidget(m_save);
    buttons->addWidget(m_standard);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Space::L, Space::M, Space::L, Space::L);
    layout->setSpacing(Space::M);
    layout->addWidget(m_title);
    layout->addWidget(m_words);
    layout->addWidget(m_field);
    layout->addLayout(buttons);
    layout->addStretch(1);
    for (QWidget *part : {static_cast<QWidget *>(m_words), static_cast<QWidget *>(m_field)})
        part->setMaximumWidth(fontMetrics().averageCharWidth() * 90);
    auto *keys = new QAction(this);
    keys->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_S));
    keys->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addAction(keys);
    connect(keys, &QAction::triggered, this, &RegistrySettings::save);
    connect(m_save, &QPushButton::clicked, this, &RegistrySettings::save);
    connect(m_standard, &QPushButton::clicked, this, &RegistrySettings::restoreStandard);
    connect(m_patterns, &QPlainTextEdit::textChanged, this, &RegistrySettings::check);
    connect(&context.database, &Database::changed, this, &RegistrySettings::load);
    retranslate();
    load();
}

void RegistrySettings::load()
{
    whenDone(m_context.records.list(recordType<Setting>().schema()), this, [this](const Result<QList<Record>> &records) {
        if (!records)
            return;
        const bool writing = isWritten();
        Setting found;
        for (const Record &record : *records) {
            const Setting setting = recordType<Setting>().fromRecord(record);
            if (setting.key == QLatin1String(RegistryNumber::patternsSetting))
                found = setting;
        }
        if (writing)
            return;  // saving meets the other's change as a conflict
        m_stored = found;
        const QString text = RegistryNumber::patternsOf(found.value).join(u'\n');
        m_shown = text;
        if (m_patterns->toPlainText() != text)
            m_patterns->setPlainText(text);
        check();
    });
}

bool RegistrySettings::isWritten() const { return m_patterns->toPlainText() != m_shown; }

QString RegistrySettings::wrongLine() const
{
    const Status status = RegistryNumber::checkPatterns(m_patterns->toPlainText());
    if (status)
        return {};
    const QStringList lines = m_patterns->toPlainText().split(u'\n');
    for (int i = 0; i < lines.size(); ++i) {
        if (!lines.at(i).trimmed().isEmpty() && !RegistryNumber::checkPatterns(lines.at(i)))
            //: %1 number of a line, %2 what is wrong with it
            return tr("Rad %1: %2").arg(i + 1).arg(status.error().message);
    }
    return status.error().message;
}

void RegistrySettings::check()
{
    const QString wrong = wrongLine();
    m_field->setError(wrong);
    m_save->setEnabled(wrong.isEmpty() && isWritten());
}

void RegistrySettings::restoreStandard()
{
    // By the cursor, so that it can be undone.
    QTextCursor cursor(m_patterns->document());
    cursor.select(QTextCursor::Document);
    cursor.insertText(RegistryNumber::standardPatterns().join(u'\n'));
    m_patterns->setFocus(Qt::OtherFocusReason);
}

void RegistrySettings::save()
{
    if (!wrongLine().isEmpty() || !isWritten())
        return;
    Setting setting = m_stored;
    setting.key = QLatin1String(RegistryNumber::patternsSetting);
    setting.value = RegistryNumber::patternsOf(m_patterns->toPlainText()).join(u'\n');
    whenDone(m_context.records.save(recordType<Setting>().schema(), recordType<Setting>().toRecord(setting)), this,
             [this](const Result<Record> &saved) {
                 if (!saved) {
                     m_field->setError(tr("Inte sparat. %1").arg(saved.error().message));
                     return;
                 }
                 m_stored = recordType<Setting>().fromRecord(*saved);
                 m_shown = m_patterns->toPlainText();
                 check();
                 Q_EMIT m_context.navigator.statusRequested(tr("Sparat %1").arg(SwedishFormat::tableTime(m_context.database.now().time())));
             });
}

void RegistrySettings::retranslate()
{
    m_title->setText(tr("Diarienummer"));
    m_words->setText(tr("Diariet ger numren; här står hur de får se ut. En fråga vars diarienummer inte liknar något av mönstren går inte att "
                        "spara. Nummer som redan är sparade ändras inte."));
    m_field->setLabel(tr("&Mönster, ett på varje rad"));
    m_field->setHint(tr("Reguljära uttryck för hela numret. [0-9]{4} är fyra siffror, [A-ZÅÄÖ]{2} två stora bokstäver, ( [0-9]{3})? ett "
                        "mellanslag och tre siffror som får saknas. Tomt: standardmönstren."));
    m_save->setText(tr("&Spara mönstren"));
    m_standard->setText(tr("Standardmönster"));
    m_standard->setToolTip(tr("2014/FF0102 106, 2015/FF0073 och 2017-00427 100"));
    check();
}
