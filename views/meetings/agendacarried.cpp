#include "meetings/agendacarried.h"

#include "meetingcontent.h"
#include "theme/theme.h"
#include "widgets/textlabel.h"

#include <QCheckBox>
#include <QPainter>
#include <QSignalBlocker>
#include <QVBoxLayout>

void insertCarried(QList<AgendaItem> &items, const AgendaItem &carried)
{
    qsizetype place = items.size();
    for (qsizetype i = 0; i < items.size(); ++i) {
        const QString heading = items.at(i).heading.toLower();
        if (heading.contains(QStringLiteral("föregående")) || heading.contains(QStringLiteral("förra")) || heading.contains(QLatin1String("previous"))) {
            place = i + 1;
            break;
        }
    }
    while (place < items.size() && (items.at(place).sourceItem || items.at(place).sourceAction))
        ++place;
    items.insert(place, carried);
}

CarriedPanel::CarriedPanel(MeetingDocument &document, QWidget *parent)
    : MeetingSection(document, parent), m_title(new TextLabel(TextRole::Strong, ColorRole::Text, this)),
      m_text(new TextLabel(TextRole::Body, ColorRole::MutedText, this)), m_rows(new QVBoxLayout)
{
    setObjectName(QStringLiteral("carried"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Space::M, Space::S + Space::XS, Space::M, Space::S + Space::XS);
    layout->setSpacing(Space::XS);
    layout->addWidget(m_title);
    layout->addWidget(m_text);
    layout->addLayout(m_rows);
    m_rows->setSpacing(Space::XS);
    m_text->setWordWrap(true);
    begin();
}

void CarriedPanel::rebuild()
{
    m_shown.clear();
    m_boxes.clear();
    m_sources.clear();
    while (QLayoutItem *row = m_rows->takeAt(0)) {
        delete row->widget();
        delete row;
    }
    for (const MeetingRules::CarriedItem &carried : document().carried()) {
        auto *box = new QCheckBox(this);
        box->setObjectName(QStringLiteral("carriedItem"));
        box->setText(QString(carried.item.heading).replace(u'&', QStringLiteral("&&")));
        auto *source = new TextLabel(QString(), TextRole::Small, ColorRole::MutedText, this);
        source->setObjectName(QStringLiteral("carriedSource"));
        source->setContentsMargins(Theme::iconSize() + Space::S, 0, 0, Space::XS);
        m_rows->addWidget(box);
        m_rows->addWidget(source);
        const AgendaItemId id = carried.item.id;
        connect(box, &QCheckBox::clicked, this, [this, id](bool on) { put(id, on); });
        m_shown << id;
        m_boxes << box;
        m_sources << source;
    }
}

void CarriedPanel::put(AgendaItemId id, bool on)
{
    document().edit(on ? tr("Ta med från förra mötet") : tr("Ta inte med från förra mötet"), [this, id, on](MeetingFile &f) {
        f.items.removeIf([id](const AgendaItem &item) { return item.id == id; });
        for (const MeetingRules::CarriedItem &carried : document().carried()) {
            if (on && carried.item.id == id)
                insertCarried(f.items, carried.item);
        }
    });
}

void CarriedPanel::refresh()
{
    QList<AgendaItemId> wanted;
    for (const MeetingRules::CarriedItem &carried : document().carried())
        wanted << carried.item.id;
    if (wanted != m_shown)
        rebuild();
    setVisible(!wanted.isEmpty() && !document().isReadOnly());
    for (qsizetype i = 0; i < m_boxes.size(); ++i) {
        const QSignalBlocker blocker(m_boxes.at(i));
        const QString source = document().carried().at(i).source();
        m_boxes.at(i)->setAccessibleDescription(source);
        m_sources.at(i)->setText(source);
        m_boxes.at(i)->setChecked(MeetingContent::find(file(), m_shown.at(i)) != nullptr);
    }
}

void CarriedPanel::retranslate()
{
    m_title->setText(tr("Från förra mötet"));
    m_text->setText(tr("Det här blev inte klart. Det som är ikryssat står på dagordningen."));
}

void CarriedPanel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(Theme::colors().tint(ColorRole::Info));
    painter.drawRoundedRect(rect(), 8, 8);
}
