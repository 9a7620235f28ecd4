#include "issues/forwarddialog.h"

#include "issues/assessmentedit.h"
#include "issues/forwardpreview.h"
#include "issues/receiveredit.h"
#include "issues/receiverlist.h"
#include "sortkey.h"
#include "theme/theme.h"
#include "widgets/formfield.h"
#include "widgets/smartdateedit.h"
#include "widgets/uilocale.h"

#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QStackedLayout>
#include <algorithm>

ForwardDialog::ForwardDialog(const AppContext &context, const IssueFile &file, const IssueFacts &facts, FunctionId suggested, MessageOut &out, QWidget *parent)
    : IssueActDialog(context, file, facts, parent), m_out(out), m_assessment(new AssessmentEdit(this)), m_list(new ReceiverList(this)), m_edit(new ReceiverEdit(facts, this)),
      m_on(new SmartDateEdit(this)), m_channel(new QComboBox(this)), m_by(new QComboBox(this)), m_from(new QLineEdit(this)), m_files(new QListWidget(this)),
      m_preview(new ForwardPreview(this)), m_byAddress(new QCheckBox(tr("Öppna mejlet &utan fil (mailto)"), this)),
      m_keeper(context.meetings, [this] { return draft(); }, this)
{
    setObjectName(QStringLiteral("forwardDialog"));
    m_byAddress->setObjectName(QStringLiteral("byAddress"));
    m_byAddress->setToolTip(tr("För datorer vars e-postprogram inte öppnar .eml-filer"));
    addLeftWidget(m_byAddress);
    m_back = addButton("back", tr("Till&baka"));
    m_cancel = addButton("cancel", tr("Avbryt"));
    m_next = addButton("review", tr("&Granska …"), true);
    m_send = addButton("send", tr("&Förmedla"), true);
    m_pages = new QStackedLayout;
    auto *pages = new QWidget(this);
    pages->setLayout(m_pages);
    m_pages->addWidget(buildCompose());
    m_pages->addWidget(m_preview);
    body()->addWidget(pages, 1);
    m_assessment->setIssue(file.issue);
    m_assessment->setVisible(AssessmentEdit::isNeeded(file.issue));
    m_on->setDate(facts.today);
    m_from->setText(facts.senderRole(file));
    connectParts();
    setReviewing(false);
    showFunctions();
    if (suggested)
        m_list->setChosen({suggested});
    suggest();
    planChanged();
    resize(fontMetrics().averageCharWidth() * 128, fontMetrics().lineSpacing() * 34);
}

QWidget *ForwardDialog::buildCompose()
{
    m_on->lineEdit()->setObjectName(QStringLiteral("asked_on"));
    m_on->setToday([today = m_facts.today] { return today; });
    m_channel->setObjectName(QStringLiteral("channel"));
    m_by->setObjectName(QStringLiteral("by_id"));
    m_from->setObjectName(QStringLiteral("from_role"));
    fillChannels(m_channel, {Channel::Mail, Channel::Letter, Channel::Phone, Channel::EService, Channel::Meeting});
    m_by->addItem(tr("Ingen angiven"), 0);
    QList<std::pair<QString, qint64>> people;
    for (auto person = m_facts.names.contactPersons.cbegin(); person != m_facts.names.contactPersons.cend(); ++person)
        people << std::pair(person.value(), person.key().value);
    std::sort(people.begin(), people.end(), [](const auto &a, const auto &b) { return sortKey(a.first) < sortKey(b.first); });
    for (const auto &[name, id] : std::as_const(people))
        m_by->addItem(name, id);
    m_by->setCurrentIndex(std::max(0, m_by->findData((m_facts.me.id ? m_facts.me.id : m_file.issue.owner).value)));
    for (QComboBox *box : {m_channel, m_by}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(10);
    }
    auto *page = new QWidget(this);
    auto *grid = new QGridLayout(page);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(Space::M);
    grid->setVerticalSpacing(Space::S);
    grid->addWidget(m_assessment, 0, 0, 1, 3);
    grid->addWidget(m_list, 1, 0, 4, 1);
    grid->addWidget(new FormField(tr("Fö&rmedlas den"), m_on), 1, 1);
    grid->addWidget(new FormField(tr("S&ätt"), m_channel), 1, 2);
    grid->addWidget(new FormField(tr("Fr&ån"), m_from), 2, 1);
    grid->addWidget(new FormField(tr("&Av"), m_by), 2, 2);
    grid->addWidget(m_edit, 3, 1, 1, 2);
    grid->addWidget(buildFiles(), 4, 1, 1, 2);
    grid->setColumnStretch(0, 5);
    grid->setColumnStretch(1, 4);
    grid->setColumnStretch(2, 4);
    grid->setRowStretch(3, 1);
    return page;
}

QWidget *ForwardDialog::buildFiles()
{
    m_files->setObjectName(QStringLiteral("files"));
    for (const Attachment &attachment : std::as_const(m_facts.files)) {
        auto *item = new QListWidgetItem(tr("%1 (%2)").arg(attachment.name, uiLocale().formattedDataSize(attachment.size, 1, QLocale::DataSizeSIFormat)), m_files);
        item->setData(Qt::UserRole, attachment.id.value);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(Qt::Unchecked);
    }
    m_files->setFixedHeight(m_files->sizeHintForRow(0) * std::clamp(m_files->count(), 1, 3) + 2 * m_files->frameWidth() + Space::XS);
    m_filesField = new FormField(tr("F&iler som följer med"), m_files);
    m_filesField->setVisible(m_files->count() > 0);
    return m_filesField;
}
