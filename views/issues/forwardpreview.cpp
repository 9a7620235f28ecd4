#include "issues/forwardpreview.h"

#include "issues/documenthtml.h"
#include "mailtourl.h"
#include "swedishformat.h"
#include "theme/theme.h"
#include "widgets/plaintextedit.h"
#include "widgets/textlabel.h"
#include "widgets/uilocale.h"
#include "words.h"

#include <QFormLayout>
#include <QTextBrowser>
#include <QVBoxLayout>

ForwardPreview::ForwardPreview(QWidget *parent) : QWidget(parent), m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
}

static QString filesOf(const QList<AttachmentId> &files, const IssueFacts &facts)
{
    QStringList lines;
    for (const Attachment &file : facts.files) {
        if (files.contains(file.id))
            lines << ForwardPreview::tr("%1 (%2)").arg(file.name, uiLocale().formattedDataSize(file.size, 1, QLocale::DataSizeSIFormat));
    }
    return lines.isEmpty() ? ForwardPreview::tr("inga") : lines.join(u'\n');
}

Status ForwardPreview::showHops(const IssueFile &after, const QList<Forwarding> &hops, const QList<AttachmentId> &files, const IssueFacts &facts, FunctionId *refused)
{
    delete m_parts;
    m_parts = new QWidget(this);
    auto *parts = new QVBoxLayout(m_parts);
    parts->setContentsMargins(0, 0, 0, 0);
    parts->setSpacing(Space::S);
    m_layout->addWidget(m_parts, 1);
    m_fitsMailto = true;
    for (const Forwarding &hop : hops) {
        QList<std::pair<QString, QString>> rows;
        const QString due = hop.outcome == HopOutcome::Information ? tr("inget svar, bara för kännedom") : SwedishFormat::longDate(hop.answerDue);
        if (hop.channel == Channel::Mail) {
            const auto draft = ForwardPlan::mail(after, hop, facts);
            if (!draft) {
                *refused = hop.via ? hop.via : hop.to;
                return fail(draft.error());
            }
            rows << std::pair(tr("Mejl till"), draft->to.first().shown());
            rows << std::pair(tr("Ämne"), draft->subject) << std::pair(tr("Filer"), filesOf(files, facts)) << std::pair(tr("Svar väntas"), due);
            m_fitsMailto = m_fitsMailto && files.isEmpty() && mailtoUrl(*draft);
            addHop(hop, {{tr("Till"), facts.receiver(hop)}, rows.at(0), rows.at(1), rows.at(2), rows.at(3)}, draft->text, false);
            continue;
        }
        m_fitsMailto = false;
        rows << std::pair(tr("Till"), facts.receiver(hop));
        if (hop.channel == Channel::Letter) {
            rows << std::pair(tr("Bilagor"), filesOf(files, facts)) << std::pair(tr("Svar väntas"), due);
            addHop(hop, rows, documentHtml(ForwardPlan::letter(after, hop, files, facts)), true);
        } else {
            rows << std::pair(tr("Sätt"), Words::of("channel", hop.channel)) << std::pair(tr("Svar väntas"), due);
            rows << std::pair(tr("Noteras"), tr("Inget skickas härifrån. Förmedlingen noteras som gjord med det här innehållet."));
            addHop(hop, rows, hop.message, false);
        }
    }
    return {};
}

void ForwardPreview::addHop(const Forwarding &hop, const QList<std::pair<QString, QString>> &facts, const QString &text, bool rich)
{
    auto *form = new QFormLayout;
    form->setHorizontalSpacing(Space::M);
    form->setVerticalSpacing(Space::XS);
    form->setLabelAlignment(Qt::AlignLeft | Qt::AlignTop);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    for (const auto &[name, value] : facts) {
        auto *label = new TextLabel(value, TextRole::Body, ColorRole::Text, m_parts);
        label->setObjectName(QStringLiteral("previewFact"));
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
        label->setAccessibleName(name + QStringLiteral(": ") + value);
        form->addRow(new TextLabel(name, TextRole::Body, ColorRole::MutedText, m_parts), label);
    }
    auto *parts = static_cast<QVBoxLayout *>(m_parts->layout());
    parts->addLayout(form);
    if (rich) {
        auto *browser = new QTextBrowser(m_parts);
        browser->setObjectName(QStringLiteral("previewLetter"));
        browser->setAccessibleName(tr("Brevet"));
        browser->setOpenLinks(false);
        browser->setHtml(text);
        browser->setTabChangesFocus(true);
        browser->setMinimumHeight(browser->fontMetrics().lineSpacing() * 12);
        parts->addWidget(browser, 1);
    } else {
        auto *body = new PlainTextEdit(m_parts);
        body->setObjectName(QStringLiteral("previewText"));
        body->setAccessibleName(tr("Meddelandet"));
        body->setReadOnly(true);
        body->setPlainText(text);
        body->setLines(hop.channel == Channel::Mail ? 8 : 3, 0);
        parts->addWidget(body, 1);
    }
}
