#include "settings/databasesettings.h"

#include "managedsettings.h"
#include "settings/backupsettings.h"
#include "shell/appcontext.h"
#include "swedishformat.h"
#include "theme/theme.h"
#include "userprompt.h"
#include "whendone.h"
#include "widgets/messagebar.h"
#include "widgets/plaintextedit.h"
#include "widgets/progresspanel.h"
#include "widgets/textlabel.h"
#include "widgets/uilocale.h"
#include "words.h"

#include <QFileInfo>
#include <QPointer>
#include <QPushButton>
#include <QVBoxLayout>

DatabaseSettings::DatabaseSettings(const AppContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_service(context.database)
    , m_title(new TextLabel(TextRole::Heading, ColorRole::Text, this))
    , m_place(new TextLabel(TextRole::Body, ColorRole::Text, this))
    , m_size(new TextLabel(TextRole::Body, ColorRole::MutedText, this))
    , m_explanation(new TextLabel(TextRole::Body, ColorRole::MutedText, this))
    , m_bar(new MessageBar(this))
    , m_progress(new ProgressPanel(this))
    , m_report(new PlainTextEdit(this))
    , m_automatic(new BackupSettings(context, this))
    , m_backup(button("backupNow", "save", &DatabaseSettings::backUp))
    , m_check(button("checkDatabase", "check", &DatabaseSettings::check))
    , m_import(button("importCsv", "import", &DatabaseSettings::import))
{
    setObjectName(QStringLiteral("databaseSettings"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Space::L, Space::M, Space::L, Space::L);
    layout->setSpacing(Space::M);
    layout->addWidget(m_title);
    layout->addWidget(m_place);
    layout->addWidget(m_size);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(Space::S);
    for (QPushButton *button : {m_backup, m_check, m_import})
        buttons->addWidget(button);
    buttons->addStretch(1);
    layout->addLayout(buttons);
    layout->addWidget(m_explanation);
    layout->addWidget(m_bar);
    layout->addWidget(m_progress);
    layout->addWidget(m_report, 1);
    layout->addWidget(m_automatic);
    layout->addStretch(1);
    m_bar->setObjectName(QStringLiteral("databaseBar"));
    m_report->setObjectName(QStringLiteral("importReport"));
    m_report->setReadOnly(true);
    m_report->setLines(3, 0);
    m_report->hide();
    m_place->setObjectName(QStringLiteral("databasePlace"));
    for (TextLabel *label : {m_place, m_size, m_explanation})
        label->setWordWrap(true);
    m_place->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    connect(m_progress, &ProgressPanel::cancelRequested, this, [this] {
        if (m_cancelled)
            *m_cancelled = true;
        if (m_work)
            m_work->cancel();
    });
    m_poll.setInterval(100);
    connect(&m_poll, &QTimer::timeout, this, &DatabaseSettings::showWork);
    retranslate();
}

DatabaseSettings::~DatabaseSettings()
{
    // Closing the program does not wait for the end of it.
    if (m_work)
        m_work->cancel();
}

QPushButton *DatabaseSettings::button(const char *name, const char *icon, void (DatabaseSettings::*act)())
{
    auto *made = new QPushButton(this);
    made->setObjectName(QString::fromLatin1(name));
    made->setIcon(Theme::icon(QString::fromLatin1(icon)));
    connect(made, &QPushButton::clicked, this, act);
    return made;
}

void DatabaseSettings::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    refreshSize();
}

void DatabaseSettings::refreshSize()
{
    const QFileInfo file(m_context.database.displayName());
    // What was written last is still beside the file.
    const qint64 bytes = file.size() + QFileInfo(file.filePath() + QStringLiteral("-wal")).size();
    const auto decided = m_context.managed.value(ManagedSettings::Setting::Database);
    m_place->setText(decided.isLocked() ? m_context.database.displayName() + u'\n' + ManagedSettings::lockedText() : m_context.database.displayName());
    m_place->setToolTip(ManagedSettings::lockedBy(decided));
    m_size->setText(m_context.database.isServer() || !file.exists()
                        ? tr("Databas på en server, delad med andra.")
                        : tr("Fil på %1.").arg(uiLocale().formattedDataSize(bytes, 1, QLocale::DataSizeTraditionalFormat)));
}

void DatabaseSettings::busy(bool busy)
{
    for (QPushButton *button : {m_backup, m_check, m_import})
        button->setEnabled(!busy);
}

void DatabaseSettings::backUp()
{
    const QFileInfo file(m_context.database.displayName());
    // Not a name of the automatic copies: those are deleted in time.
    const QString name = QStringLiteral("%1 %2.ortskontakt")
                             .arg(file.completeBaseName().isEmpty() ? QStringLiteral("ortskontakt") : file.completeBaseName(),
                                  m_context.database.today().toString(Qt::ISODate));
    const auto target = m_context.prompt.saveFile(tr("Säkerhetskopiera databasen"), name, {tr("Ortskontakts databaser (*.ortskontakt)")});
    if (!target)
        return;
    whenDone(m_service.backup(*target, begin()), this, [this, file = *target](const Status &status) {
        if (end(status))
            m_bar->showMessage(MessageBar::Kind::Success, tr("Säkerhetskopian är skriven och kontrollerad: %1").arg(file));
    });
}

void DatabaseSettings::check()
{
    whenDone(m_service.check(begin()), this, [this](const Result<CheckCounts> &counts) {
        if (!end(counts ? Status() : fail(counts.error()))) {
            m_report->setPlainText(counts.error().technical);
            m_report->setVisible(!counts.error().technical.isEmpty() && counts.error().code != ErrorCode::Cancelled);
            return;
        }
        //: counts of meetings, associations and attachments
        m_bar->showMessage(MessageBar::Kind::Success,
                           tr("Databasen är hel. Genomgånget: möten %1, föreningar %2, bilagor %3.")
                               .arg(SwedishFormat::number(counts->meetings), SwedishFormat::number(counts->associations),
                                    SwedishFormat::number(counts->attachments)));
    });
}

std::shared_ptr<LongWork> DatabaseSettings::begin()
{
    busy(true);
    m_bar->dismiss();
    m_report->hide();
    m_work = std::make_shared<LongWork>();
    m_progress->start(QString(), 0);
    showWork();
    m_poll.start();
    return m_work;
}

bool DatabaseSettings::end(const Status &outcome)
{
    m_poll.stop();
    m_progress->finish();
    m_work.reset();
    busy(false);
    if (!outcome)
        m_bar->showMessage(outcome.error().code == ErrorCode::Cancelled ? MessageBar::Kind::Info : MessageBar::Kind::Error,
                           outcome.error().message);
    return outcome.has_value();
}

static QString wordsOf(LongWork::Step step)
{
    switch (step) {
    case LongWork::Step::Checking: return DatabaseSettings::tr("Databasen gås igenom");
    case LongWork::Step::Copying: return DatabaseSettings::tr("Säkerhetskopian skrivs");
    case LongWork::Step::CheckingCopy: return DatabaseSettings::tr("Säkerhetskopian kontrolleras");
    case LongWork::Step::CheckingSearch: return DatabaseSettings::tr("Sökorden jämförs med texterna");
    case LongWork::Step::CheckingAttachments: return DatabaseSettings::tr("Bilagorna gås igenom");
    }
    return {};
}

void DatabaseSettings::showWork()
{
    if (!m_work)
        return;
    m_progress->setText(wordsOf(m_work->step()));
    if (const int percent = m_work->percent(); percent < 0)
        m_progress->setUnknown();
    else
        m_progress->setPercent(percent);
}

void DatabaseSettings::import()
{
    const QStringList kinds{Words::tables(QStringLiteral("locality")), Words::tables(QStringLiteral("association")),
                            Words::tables(QStringLiteral("municipal_function")), Words::tables(QStringLiteral("meeting"))};
    const auto kind = m_context.prompt.choose(tr("Importera CSV"), tr("Vad står det om i filen?"), kinds);
    if (!kind)
        return;
    const auto file =
        m_context.prompt.openFile(tr("Importera CSV: %1").arg(kinds.at(*kind)), {tr("CSV-filer (*.csv)"), tr("Alla filer (*)")});
    if (file)
        importFile(static_cast<ImportKind>(*kind), *file, false);
}

void DatabaseSettings::importFile(ImportKind kind, const QString &file, bool skipBad)
{
    busy(true);
    m_bar->dismiss();
    m_report->hide();
    m_progress->start(tr("Läser in %1").arg(QFileInfo(file).fileName()), 1000);
    m_cancelled = std::make_shared<std::atomic_bool>(false);
    ImportOptions options;
    options.skipBad = skipBad;
    options.progress = [cancelled = m_cancelled, panel = QPointer<ProgressPanel>(m_progress)](int thousandths) {
        QMetaObject::invokeMethod(panel.data(), [panel, thousandths] {
            if (panel)
                panel->setProgress(thousandths, 1000);
        });
        return !*cancelled;
    };
    whenDone(m_service.importFile(kind, file, options), this,
             [this, kind, file](const Result<ImportResult> &result) { imported(kind, file, result); });
}

void DatabaseSettings::imported(ImportKind kind, const QString &file, const Result<ImportResult> &result)
{
    busy(false);
    m_progress->finish();
    refreshSize();
    if (!result) {
        m_bar->showMessage(result.error().code == ErrorCode::Cancelled ? MessageBar::Kind::Info : MessageBar::Kind::Error,
                           result.error().message);
        return;
    }
    QStringList faults;
    for (const Error &error : result->badRows)
        faults << error.message;
    m_report->setPlainText(faults.join(u'\n'));
    m_report->setVisible(!faults.isEmpty());
    if (result->refused) {
        m_bar->showMessage(MessageBar::Kind::Warning,
                           tr("Inget lästes in: %n rad(er) är fel, se nedan.", nullptr, int(result->badRows.size())));
        m_bar->addButton(tr("Läs in resten"), [this, kind, file] { importFile(kind, file, true); })
            ->setObjectName(QStringLiteral("importRest"));
        return;
    }
    QString text = result->added == 0 ? tr("Inget nytt: allt i filen fanns redan.") : tr("%n rad(er) lades till.", nullptr, result->added);
    if (result->alreadyThere > 0 && result->added > 0)
        text += u' ' + tr("%n rad(er) fanns redan.", nullptr, result->alreadyThere);
    if (result->skipped > 0)
        text += u' ' + tr("%n rad(er) hoppades över, se nedan.", nullptr, result->skipped);
    m_bar->showMessage(MessageBar::Kind::Success, text);
}

void DatabaseSettings::retranslate()
{
    m_title->setText(tr("Databas"));
    m_backup->setText(tr("&Säkerhetskopiera nu …"));
    m_check->setText(tr("Kontro&llera"));
    m_import->setText(tr("&Importera CSV …"));
    m_report->setAccessibleName(tr("Fel i filen"));
    m_explanation->setText(tr("En säkerhetskopia är en egen, kontrollerad fil. Lägg den på en annan disk än databasen."));
    m_automatic->retranslate();
    refreshSize();
    showWork();
}
