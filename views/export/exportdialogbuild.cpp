#include "export/exportdialog.h"

#include "export/exportwork.h"
#include "theme/theme.h"
#include "widgets/formfield.h"
#include "widgets/messagebar.h"
#include "widgets/progresspanel.h"
#include "widgets/sectionheader.h"

#include <QComboBox>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

// How the dialog is put together and what stands in it; what it does is in exportdialog.cpp.

void ExportDialog::build()
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    m_bar = new MessageBar(this);
    m_bar->setObjectName(QStringLiteral("exportMessage"));
    layout->addWidget(m_bar);
    // Large text on a small screen: the choices scroll, progress and buttons stay in sight.
    m_area = new QScrollArea(this);
    m_area->setWidgetResizable(true);
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setFocusPolicy(Qt::NoFocus);
    m_area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *choices = new QWidget;
    auto *body = new QVBoxLayout(choices);
    body->setContentsMargins(Space::L, Space::M, Space::L, 0);
    body->setSpacing(Space::S);
    layout->addWidget(m_area, 1);
    body->addWidget(m_scopeHead = new SectionHeader(SectionHeader::Level::Section, this));
    body->addWidget(m_subject->scope());
    body->addSpacing(Space::S);
    body->addWidget(m_contentHead = new SectionHeader(SectionHeader::Level::Section, this));
    body->addWidget(m_subject->content());
    body->addSpacing(Space::M);
    m_format = new QComboBox(this);
    m_format->setObjectName(QStringLiteral("exportFormat"));
    for (const DocumentFormat one : DocumentFormats::all())
        m_format->addItem(QString(), int(one));
    connect(m_format, &QComboBox::currentIndexChanged, this, &ExportDialog::explainFormat);
    body->addWidget(m_formatField = new FormField(QString(), m_format, FormField::Label::Above, this));
    body->addStretch(1);
    m_area->setWidget(choices);
    m_area->viewport()->setBackgroundRole(QPalette::Window);
    choices->setAutoFillBackground(false);
    m_below = new QVBoxLayout;
    m_below->setContentsMargins(Space::L, Space::M, Space::L, Space::M);
    m_below->setSpacing(Space::S);
    m_below->addWidget(m_progress = new ProgressPanel(this));
    m_below->addWidget(buttonRow());
    layout->addLayout(m_below);
    connect(m_progress, &ProgressPanel::cancelRequested, this, [this] {
        if (m_work)
            m_work->cancelled = true;
    });
}

QWidget *ExportDialog::buttonRow()
{
    auto *row = new QWidget(this);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Space::S);
    const auto button = [row](const char *name) {
        auto *made = new QPushButton(row);
        made->setObjectName(QLatin1String(name));
        made->setAutoDefault(false);
        return made;
    };
    layout->addWidget(m_preview = button("exportPreview"));
    layout->addWidget(m_print = button("exportPrint"));
    layout->addStretch(1);
    layout->addWidget(m_close = button("exportClose"));
    layout->addWidget(m_export = button("exportFile"));
    m_export->setProperty("primary", true);
    m_export->setDefault(true);
    connect(m_preview, &QPushButton::clicked, this, &ExportDialog::preview);
    connect(m_print, &QPushButton::clicked, this, &ExportDialog::print);
    connect(m_close, &QPushButton::clicked, this, &ExportDialog::reject);
    connect(m_export, &QPushButton::clicked, this, &ExportDialog::exportFile);
    return row;
}

void ExportDialog::retranslate()
{
    const ExportSubject::Words words = m_subject->words();
    setWindowTitle(words.title);
    m_scopeHead->setTitle(words.scopeHead);
    m_contentHead->setTitle(words.contentHead);
    m_formatField->setLabel(tr("&Format"));
    for (int i = 0; i < m_format->count(); ++i)
        m_format->setItemText(i, DocumentFormats::name(DocumentFormat(m_format->itemData(i).toInt())));
    m_preview->setText(tr("För&handsgranska …"));
    m_preview->setIcon(Theme::icon(QStringLiteral("search")));
    m_print->setText(tr("Skri&v ut …"));
    m_print->setIcon(Theme::icon(QStringLiteral("print")));
    m_close->setText(tr("&Stäng"));
    m_export->setText(tr("E&xportera …"));
    m_export->setIcon(Theme::icon(QStringLiteral("export"), ColorRole::AccentText));
    m_subject->retranslate();
    explainFormat();
}
