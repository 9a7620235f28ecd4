#include "issues/issueform.h"

#include "attachment.h"
#include "happenedday.h"
#include "issueservice.h"
#include "issues/issuerecord.h"
#include "issues/localitieseditor.h"
#include "issues/topiceditor.h"
#include "personalnumber.h"
#include "personaltraces.h"
#include "positiontext.h"
#include "records/fieldeditor.h"
#include "records/rolewords.h"
#include "recordservice.h"
#include "registrynumber.h"
#include "routing.h"
#include "shell/appcontext.h"
#include "whendone.h"

#include <QCompleter>
#include <QLineEdit>

namespace {

/// A title is read at a glance; a longer text is the description.
constexpr qsizetype longestTitle = 120;

QString textOf(const Record &record, const char *field)
{
    return record.values.value(IssueRecord::schema().indexOf(QString::fromLatin1(field))).toString();
}

}

IssueForm::IssueForm(const AppContext &context, QWidget *parent)
    : RecordForm(context, IssueRecord::schema(), {}, parent, hooksFor(this, context)), m_context(context)
{
    connect(this, &RecordForm::edited, this, &IssueForm::fieldEdited);
    connect(this, &RecordForm::opened, this, &IssueForm::beginRoad);
    connect(this, &RecordForm::saved, this, [this] { m_mail.reset(); });
    for (const char *name : {"latitude", "longitude"}) {
        const QString field = QString::fromLatin1(name);
        if (auto *line = qobject_cast<QLineEdit *>(editor(field)->focusTarget()))
            connect(line, &QLineEdit::editingFinished, this, [this, field] { splitPosition(field, true); });
    }
    if (auto *line = qobject_cast<QLineEdit *>(editor(QStringLiteral("raised_by"))->focusTarget())) {
        auto *completer = new QCompleter(commonRoles(), line);
        completer->setCaseSensitivity(Qt::CaseInsensitive);
        line->setCompleter(completer);
        connect(completer, qOverload<const QString &>(&QCompleter::activated), editor(QStringLiteral("raised_by")), &FieldEditor::edited);
    }
    readPatterns();
    readPlaces();
}

RecordHooks IssueForm::hooksFor(IssueForm *form, const AppContext &context)
{
    const auto toRecord = [](Result<IssueFile> file) -> Result<Record> {
        if (!file)
            return fail(file.error());
        return IssueRecord::of(*file);
    };
    RecordHooks hooks;
    hooks.find = [&context, toRecord](qint64 id) { return context.issues.load(IssueId(id)).then(toRecord); };
    hooks.at = [&context, toRecord](qint64 id, int revision) { return context.issues.at(IssueId(id), revision).then(toRecord); };
    hooks.save = [form, &context, toRecord](const Record &record) {
        if (form->m_mail && record.revision == 0)
            return context.issues.saveOfMail(IssueRecord::issue(record), IssueRecord::localities(record), *form->m_mail).then(toRecord);
        return context.issues.save(IssueRecord::issue(record), IssueRecord::localities(record)).then(toRecord);
    };
    hooks.makeEditor = [&context](const FieldInfo &field, QWidget *parent) -> FieldEditor * {
        FieldEditor *editor = nullptr;
        if (field.name == QLatin1String(IssueRecord::localitiesField))
            editor = new LocalitiesEditor(context, field, IssueRecord::schema().table, parent);
        else if (field.name == QLatin1String("topic"))
            editor = new TopicEditor(context, field, IssueRecord::schema().table, parent);
        if (editor)
            editor->focusTarget()->setObjectName(field.name);
        return editor;
    };
    hooks.check = [form](const Record &record) { return form->faults(record); };
    hooks.hint = [form](const QString &field, const Record &record) { return form->hintFor(field, record); };
    hooks.heading = [](const QString &field) {
        if (field == QLatin1String(IssueRecord::localitiesField))
            return tr("Var");
        if (field == QLatin1String("council_id"))
            return tr("Vem som väckte frågan");
        if (field == QLatin1String("assessment"))
            return tr("Bedömning");
        return field == QLatin1String("note") ? tr("För eget bruk") : QString();
    };
    hooks.wholeRow = {QLatin1String(IssueRecord::localitiesField), QStringLiteral("registry_number")};
    return hooks;
}

void IssueForm::readPatterns()
{
    RecordFilter filter;
    whenDone(m_context.records.list(recordType<Setting>().schema(), filter), this, [this](const Result<QList<Record>> &records) {
        QString text;
        for (const Record &record : records.value_or(QList<Record>())) {
            const Setting setting = recordType<Setting>().fromRecord(record);
            if (setting.key == QLatin1String(RegistryNumber::patternsSetting))
                text = setting.value;
        }
        m_patterns = RegistryNumber::patternsOf(text);
        recheck();
    });
}

void IssueForm::readPlaces()
{
    whenDone(m_context.records.list(recordType<Locality>().schema()), this, [this](const Result<QList<Record>> &records) {
        m_places = knownPlaces(records.value_or(QList<Record>()));
        recheck();
    });
}

void IssueForm::openPrepared(const IssueFile &prepared, const QString &text)
{
    IssueFile file = prepared;
    const QString trimmed = text.trimmed();
    const QString firstLine = trimmed.section(u'\n', 0, 0).trimmed();
    if (firstLine.size() <= longestTitle) {
        file.issue.title = firstLine;
        file.issue.text = trimmed.section(u'\n', 1).trimmed();
    } else {
        const qsizetype space = firstLine.lastIndexOf(u' ', longestTitle - 1);
        file.issue.title = firstLine.left(space > 0 ? space : longestTitle) + u'…';
        file.issue.text = trimmed;
    }
    m_proposedRaisedBy = file.issue.raisedBy;
    m_proposedOwner = file.issue.owner;
    const Record record = IssueRecord::of(file);
    QHash<QString, QVariant> presets;
    for (qsizetype i = 0; i < record.values.size(); ++i)
        presets.insert(IssueRecord::schema().fields.at(i).name, record.values.at(i));
    openNew(presets, file.issue.id.value);
    tickRoad();
}

Issue IssueForm::issue() const { return IssueRecord::issue(document().current()); }
QList<LocalityId> IssueForm::localities() const { return IssueRecord::localities(document().current()); }

void IssueForm::beginRoad()
{
    const Issue now = issue();
    m_roadByItself = false;
    // What is stored was decided by somebody, however it reads.
    m_roadDecided = now.aboutRoad || (!document().isNew() && mentionsRoad(now.title + u'\n' + now.text));
    m_positionLength = 0;
}

void IssueForm::fieldEdited(const QString &field)
{
    if (field == QLatin1String("title") || field == QLatin1String("body")) {
        tickRoad();
    } else if (field == QLatin1String("about_road")) {
        m_roadDecided = true;
        m_roadByItself = false;
        recheck();
    } else if (field == QLatin1String("council_id")) {
        followCouncil();
    } else if (field == QLatin1String(IssueRecord::localitiesField)) {
        followLocalities();
    } else if (field == QLatin1String("latitude") || field == QLatin1String("longitude")) {
        splitPosition(field, false);
    }
}

void IssueForm::tickRoad()
{
    if (m_roadDecided || isBinned())
        return;
    const Issue now = issue();
    const bool road = mentionsRoad(now.title + u'\n' + now.text);
    if (road == now.aboutRoad)
        return;
    m_roadByItself = road;
    change(QStringLiteral("about_road"), road ? 1 : 0);
    recheck();
}

/// Whoever says where it is has nearly always said whose question it is; a council that somebody chose stays.
void IssueForm::followLocalities()
{
    const QList<LocalityId> places = localities();
    whenDone(m_context.issues.councilOf(places), this, [this, places](const Result<CouncilId> &council) {
        const CouncilId now = issue().council;
        if (!council || !isOpen() || isBinned() || localities() != places || (now && now != m_proposedCouncil) || now == *council)
            return;
        m_proposedCouncil = *council;
        change(QStringLiteral("council_id"), *council ? QVariant(council->value) : QVariant());
        editor(QStringLiteral("council_id"))->setValue(value(QStringLiteral("council_id")));
        followCouncil();
        recheck();
    });
}

void IssueForm::followCouncil()
{
    const CouncilId council = issue().council;
    if (!council)
        return;
    whenDone(m_context.issues.prepare(council), this, [this, council](const Result<IssueFile> &prepared) {
        const Issue now = issue();
        if (!prepared || !isOpen() || now.council != council)
            return;
        const Issue &known = prepared->issue;
        if (now.raisedBy.trimmed().isEmpty() || now.raisedBy == m_proposedRaisedBy) {
            change(QStringLiteral("raised_by"), known.raisedBy);
            m_proposedRaisedBy = known.raisedBy;
        }
        if (known.owner && (!now.owner || now.owner == m_proposedOwner)) {
            change(QStringLiteral("owner_id"), known.owner.value);
            m_proposedOwner = known.owner;
        }
    });
}

/// `whole`: the user is done with the field. Otherwise only what came all at once, by pasting, is a whole position.
void IssueForm::splitPosition(const QString &field, bool whole)
{
    const auto *line = qobject_cast<QLineEdit *>(editor(field)->focusTarget());
    const qsizetype grown = line->text().size() - m_positionLength;
    m_positionLength = line->text().size();
    const auto position = parsePosition(line->text());
    if (!position || (!whole && grown < 4))
        return;
    undoStack()->beginMacro(QString());
    change(QStringLiteral("latitude"), position->first);
    change(QStringLiteral("longitude"), position->second);
    undoStack()->endMacro();
    for (const char *name : {"latitude", "longitude"})
        editor(QString::fromLatin1(name))->setValue(value(QString::fromLatin1(name)));
    recheck();
}

QList<Error> IssueForm::faults(const Record &record) const
{
    QList<Error> errors;
    const Issue now = IssueRecord::issue(record);
    const QString registered = textOf(document().base(), "registry_number");
    if (now.registryNumber.simplified() != registered && !m_patterns.isEmpty()) {
        if (const Status status = RegistryNumber::check(now.registryNumber.simplified(), m_patterns); !status)
            errors << status.error();
    }
    if (now.latitude.has_value() != now.longitude.has_value())
        errors << Error{ErrorCode::Invalid, tr("Ange både latitud och longitud, eller ingen av dem."), {},
                        now.latitude ? QStringLiteral("longitude") : QStringLiteral("latitude")};
    return errors;
}

QString IssueForm::hintFor(const QString &field, const Record &record) const
{
    const Issue now = IssueRecord::issue(record);
    const auto is = [&field](const char *name) { return field == QLatin1String(name); };
    if (is("title") || is("body") || is("raised_by") || is("note")) {
        const qsizetype index = IssueRecord::schema().indexOf(field);
        if (!PersonalNumber::find(record.values.at(index).toString()).isEmpty())
            return tr("Texten ser ut att innehålla ett personnummer. Ta bort det om det inte behövs här.");
    }
    // Quietly: it may be meant to be there, but it shall not leave unseen.
    if (is("title") || is("body")) {
        if (const QString traces = PersonalTraces::warning(record.values.at(IssueRecord::schema().indexOf(field)).toString()); !traces.isEmpty())
            return traces;
    }
    if (is("contact_role"))
        return tr("Den som ska få veta svaret. Roll, organisation och adress publiceras aldrig.");
    if (is("note"))
        return tr("Lämnar aldrig programmet: följer inte med i brev, mejl eller export.");
    if (is("about_road") && m_roadByItself && now.aboutRoad)
        return tr("Ikryssat för att texten nämner en väg. Kryssa ur om frågan inte gäller vägen.");
    if (is("road_keeper") && now.aboutRoad && now.roadKeeper == RoadKeeper::Unknown)
        return tr("Behövs innan frågan kan bli bedömd.");
    if (is("raised_on"))
        return HappenedDay::doubt(now.raisedOn, m_context.database.today());
    if (is("raised_by"))
        return tr("Roll eller organisation, inte en persons namn.");
    if (is("latitude") && !now.latitude)
        return tr("Kan vara okänd. Klistra gärna in från en karta: 57.78, 12.99");
    if (is("latitude")) {
        const auto nearest = NearestLocality::of(now.latitude, now.longitude, m_places);
        return !nearest ? QString() : nearest->isFar() ? tr("%1. Stämmer det?", "where the point lies").arg(nearest->words()) : nearest->words();
    }
    if (is("registry_number") && now.registryNumber.isEmpty())
        return tr("Från diariet, till exempel 2015/FF0073.");
    return {};
}
