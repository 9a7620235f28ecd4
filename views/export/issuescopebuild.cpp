#include "export/issuescope.h"

#include "theme/theme.h"
#include "widgets/fieldnote.h"
#include "widgets/formfield.h"
#include "widgets/smartdateedit.h"

#include "swedishformat.h"

#include <QComboBox>
#include <QRadioButton>
#include <QStandardItemModel>
#include <QVBoxLayout>

// How the choices are put together and which of them are shown; what they mean is in issuescope.cpp.

using Content = IssueExportService::Content;

void IssueScope::build()
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Space::S);
    m_content = new QComboBox(this);
    m_content->setObjectName(QStringLiteral("exportContent"));
    for (const Content one : {Content::List, Content::Single, Content::Feedback, Content::WebPage, Content::Statistics})
        m_content->addItem(QString(), int(one));
    // One issue with its trail is offered when one is marked.
    if (m_source.issues.size() != 1)
        qobject_cast<QStandardItemModel *>(m_content->model())->item(int(Content::Single))->setEnabled(false);
    else
        m_content->setCurrentIndex(int(Content::Single));
    layout->addWidget(m_contentField = new FormField(QString(), m_content, FormField::Label::Above, this));
    const auto radio = [this, layout](const char *name) {
        auto *button = new QRadioButton(this);
        button->setObjectName(QLatin1String(name));
        layout->addWidget(button);
        connect(button, &QRadioButton::toggled, this, &IssueScope::showFields);
        return button;
    };
    m_marked = radio("exportMarked");
    m_listed = radio("exportListed");
    m_period = radio("exportPeriod");
    m_row = periodRow();
    m_receiver = new QComboBox(this);
    m_receiver->setObjectName(QStringLiteral("exportReceiver"));
    m_note = new FieldNote(this);
    layout->addWidget(m_row);
    layout->addWidget(m_receiverField = new FormField(QString(), m_receiver, FormField::Label::Above, this));
    layout->addWidget(m_note);
    (!m_source.issues.isEmpty() ? m_marked : m_source.filter ? m_listed : m_period)->setChecked(true);
    connect(m_content, &QComboBox::currentIndexChanged, this, [this] {
        showFields();
        countChosen();
        Q_EMIT contentChanged();
    });
    showFields();
}

QWidget *IssueScope::periodRow()
{
    auto *row = new QWidget(this);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Space::M);
    const QDate today = m_context.database.today();
    const bool spring = today.month() <= 6;
    const auto edit = [this, row](const char *name, QDate date) {
        auto *field = new SmartDateEdit(row);
        field->setObjectName(QLatin1String(name));
        field->setToday([&database = m_context.database] { return database.today(); });
        field->setNoteVisible(false);
        field->setDate(date);
        connect(field, &SmartDateEdit::dateChanged, this, &IssueScope::countChosen);
        return field;
    };
    // Boards are given their figures by the half-year.
    m_from = edit("exportFrom", QDate(today.year(), spring ? 1 : 7, 1));
    m_to = edit("exportTo", spring ? QDate(today.year(), 6, 30) : QDate(today.year(), 12, 31));
    m_council = new QComboBox(row);
    m_council->setObjectName(QStringLiteral("exportCouncil"));
    m_council->addItem(QString());
    connect(m_council, &QComboBox::currentIndexChanged, this, [this] {
        showReceivers();
        countChosen();
    });
    layout->addWidget(m_fromField = new FormField(QString(), m_from, FormField::Label::Above, row), 2);
    layout->addWidget(m_toField = new FormField(QString(), m_to, FormField::Label::Above, row), 2);
    layout->addWidget(m_councilField = new FormField(QString(), m_council, FormField::Label::Above, row), 3);
    return row;
}

void IssueScope::showFields()
{
    const Content chosen = content();
    const bool list = chosen == Content::List;
    m_marked->setVisible(list && !m_source.issues.isEmpty());
    m_listed->setVisible(list && m_source.filter.has_value());
    m_period->setVisible(list);
    m_row->setVisible(chosen != Content::Single);
    m_row->setEnabled(!list || scope() == Scope::Period);
    // A page shows all that goes on, however old.
    m_fromField->setVisible(chosen != Content::WebPage);
    m_toField->setVisible(chosen != Content::WebPage);
    m_councilField->setVisible(chosen != Content::Statistics);
    m_councilField->setRequired(chosen == Content::Feedback);
    m_receiverField->setVisible(chosen == Content::Feedback);
    m_council->setItemText(0, chosen == Content::Feedback ? tr("Välj ortsråd") : tr("Alla ortsråd"));
    showCount();
}

void IssueScope::retranslate()
{
    m_contentField->setLabel(tr("&Innehåll"));
    const QString names[] = {tr("Lista över frågor"), tr("En fråga med hela dess väg"), tr("Brev: Vad hände med våra frågor?"), tr("Webbsida för föreningens egen webbplats"),
                             tr("Statistik")};
    for (int i = 0; i < m_content->count(); ++i)
        m_content->setItemText(i, names[m_content->itemData(i).toInt()]);
    m_marked->setText(m_source.issues.size() == 1 ? tr("&Den här frågan") : tr("&De markerade frågorna (%1)").arg(SwedishFormat::number(m_source.issues.size())));
    m_listed->setText(m_listedCount < 0 ? tr("Alla i &listan") : tr("Alla i &listan (%1)").arg(SwedishFormat::number(m_listedCount)));
    m_period->setText(tr("Alla under en &period"));
    for (QRadioButton *button : {m_marked, m_listed, m_period})
        button->setAccessibleName(button->text().remove(u'&'));
    m_fromField->setLabel(tr("F&rån"));
    m_toField->setLabel(tr("&Till"));
    m_councilField->setLabel(tr("&Ortsråd"));
    m_receiverField->setLabel(tr("Motta&gare"));
    showReceivers();
    showFields();
}
