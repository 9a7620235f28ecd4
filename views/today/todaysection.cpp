#include "today/todaysection.h"

#include "theme/theme.h"
#include "widgets/sectionheader.h"

#include "swedishformat.h"

#include <QPushButton>
#include <QVBoxLayout>

TodaySection::TodaySection(const QString &listName, int first, QWidget *parent)
    : QWidget(parent), m_first(first), m_header(new SectionHeader(SectionHeader::Level::Section, this)), m_list(new ShortList(this)), m_all(new QPushButton(this))
{
    m_list->setObjectName(listName);
    m_all->setObjectName(listName + QStringLiteral("All"));
    m_all->setFlat(true);
    m_all->hide();
    m_header->addWidget(m_all);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, Space::S, 0, 0);
    layout->setSpacing(Space::S);
    layout->addWidget(m_header);
    layout->addWidget(m_list);
    connect(m_all, &QPushButton::clicked, this, [this] {
        if (m_leadsAway) {
            Q_EMIT allRequested();
            return;
        }
        m_whole = true;
        refresh();
        m_list->setFocus();
    });
    hide();
}

void TodaySection::setTitle(const QString &title)
{
    m_title = title;
    m_header->setTitle(title);
    m_list->setAccessibleName(title);
    refresh();
}

void TodaySection::fill(const QList<ShortList::Row> &rows, qint64 total, bool exact)
{
    m_rows = rows;
    m_total = total;
    m_exact = exact;
    refresh();
}

void TodaySection::refresh()
{
    setVisible(m_total > 0);
    const QString number = SwedishFormat::number(m_total);
    m_header->setNote(m_total == 0 ? QString() : m_exact ? number : tr("%1 eller fler").arg(number));
    const bool cut = m_rows.size() > m_first && !m_whole;
    const qsizetype shown = cut ? m_first : m_rows.size();
    const qint64 there = !m_leadsAway ? m_rows.size() : m_awayTotal >= 0 ? m_awayTotal : m_total;
    m_all->setVisible(m_leadsAway ? there > 0 && m_total > shown : cut);
    m_all->setText(tr("Visa alla %1").arg(SwedishFormat::number(there)));
    m_all->setAccessibleName(tr("Visa alla: %1", "title of a list").arg(m_title));
    m_list->setVisible(!m_rows.isEmpty());
    m_list->setRows(m_rows.first(shown));
}
