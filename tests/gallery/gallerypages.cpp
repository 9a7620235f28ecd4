#include "gallerypages.h"

#include "shell/mainwindow.h"
#include "shell/page.h"
#include "theme/theme.h"
#include "widgets/elidedlabel.h"
#include "widgets/emptystate.h"
#include "widgets/flowlayout.h"
#include "widgets/formfield.h"
#include "widgets/messagebar.h"
#include "widgets/plaintextedit.h"
#include "widgets/progresspanel.h"
#include "widgets/searchfield.h"
#include "widgets/sectionheader.h"
#include "widgets/smartdateedit.h"
#include "widgets/smarttimeedit.h"
#include "widgets/statuschip.h"
#include "widgets/textlabel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QGroupBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSpinBox>
#include <QSplitter>
#include <QTabWidget>
#include <QTableWidget>
#include <QToolButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace {

QString s(const char *text) { return QString::fromUtf8(text); }

Page *controls(QWidget *parent)
{
    auto *page = new Page(parent);
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    for (const auto &[kind, text] : {std::pair{MessageBar::Kind::Warning, "Ett utkast från i går finns kvar: Ortsråd i Testby."},
                                     {MessageBar::Kind::Error, "Databasen är skrivskyddad. Spara en kopia och fortsätt i den."},
                                     {MessageBar::Kind::Success, "Sammanställningen är sparad."},
                                     {MessageBar::Kind::Info, "Nya uppgifter har kommit från en kollega."}}) {
        auto *bar = new MessageBar;
        bar->showMessage(kind, s(text));
        if (kind == MessageBar::Kind::Warning) {
            bar->addButton(s("Öppna utkastet"), [] {});
            bar->addButton(s("Kasta"), [] {});
        }
        layout->addWidget(bar);
    }
    auto *body = new QVBoxLayout;
    body->setContentsMargins(Space::L, Space::M, Space::L, Space::L);
    body->setSpacing(Space::M);
    layout->addLayout(body, 1);
    auto *columns = new QHBoxLayout;
    columns->setSpacing(Space::XL);
    body->addLayout(columns);

    auto *form = new QVBoxLayout;
    form->setSpacing(Space::S);
    auto *header = new SectionHeader;
    header->setTitle(s("Träffen"));
    header->setNote(s("planerat"));
    form->addWidget(header);
    auto *date = new SmartDateEdit;
    date->setToday([] { return QDate(2026, 11, 23); });
    date->lineEdit()->setText(s("idag+10"));
    auto *time = new SmartTimeEdit;
    time->lineEdit()->setText(s("25.00"));
    auto *when = new QHBoxLayout;
    when->setSpacing(Space::M);
    when->addWidget(new FormField(s("&Datum"), date), 3);
    when->addWidget(new FormField(s("&Tid"), time), 2);
    form->addLayout(when);
    auto *place = new FormField(s("&Plats"), new QLineEdit(s("Bygdegården")));
    place->setHint(s("Gatuadress eller lokal"));
    form->addWidget(place);
    auto *orgnr = new FormField(s("&Organisationsnummer"), new QLineEdit(s("212000-1562")));
    orgnr->setRequired(true);
    orgnr->setError(s("Kontrollsiffran stämmer inte. Den ska vara 1."));
    form->addWidget(orgnr);
    auto *kind = new QComboBox;
    kind->addItems({s("Ortsråd"), s("Årsmöte"), s("Samrådsarena")});
    form->addWidget(new FormField(s("&Slag"), kind));
    auto *count = new QSpinBox;
    count->setMaximum(500);
    count->setValue(32);
    form->addWidget(new FormField(s("&Antal på plats"), count, FormField::Label::Beside));
    form->addStretch();
    columns->addLayout(form, 1);

    auto *right = new QVBoxLayout;
    right->setSpacing(Space::S);
    auto *second = new SectionHeader;
    second->setTitle(s("Knappar och val"));
    right->addWidget(second);
    auto *buttons = new QHBoxLayout;
    auto *primary = new QPushButton(Theme::icon(QStringLiteral("add"), ColorRole::AccentText), s("Ny träff"));
    primary->setProperty("primary", true);
    buttons->addWidget(primary);
    buttons->addWidget(new QPushButton(Theme::icon(QStringLiteral("export")), s("Exportera …")));
    auto *off = new QPushButton(Theme::icon(QStringLiteral("print")), s("Skriv ut"));
    off->setEnabled(false);
    buttons->addWidget(off);
    auto *flat = new QPushButton(s("Visa alla"));
    flat->setFlat(true);
    buttons->addWidget(flat);
    auto *tool = new QToolButton;
    tool->setIcon(Theme::icon(QStringLiteral("more")));
    tool->setAutoRaise(true);
    buttons->addWidget(tool);
    buttons->addStretch();
    right->addLayout(buttons);
    auto *checks = new QHBoxLayout;
    for (const auto &[text, state] : {std::pair{"Närvaro", Qt::Checked}, {"Åtgärder", Qt::Unchecked}, {"Delvis", Qt::PartiallyChecked}}) {
        auto *check = new QCheckBox(s(text));
        check->setTristate(state == Qt::PartiallyChecked);
        check->setCheckState(state);
        checks->addWidget(check);
    }
    auto *one = new QRadioButton(s("Fysiskt"));
    one->setChecked(true);
    checks->addWidget(one);
    checks->addWidget(new QRadioButton(s("Digitalt")));
    checks->addStretch();
    right->addLayout(checks);
    auto *chips = new FlowLayout;
    for (const Chip &chip : {Chip{QStringLiteral("clock"), s("Planerat"), ColorRole::Info},
                             Chip{QStringLiteral("success"), s("Genomfört"), ColorRole::Success},
                             Chip{QStringLiteral("lock"), s("Justerat"), ColorRole::MutedText},
                             Chip{QStringLiteral("cancelled"), s("Inställt"), ColorRole::Danger},
                             Chip{QStringLiteral("warning"), s("Försenad 3 dagar"), ColorRole::Warning}})
        chips->addWidget(new StatusChip(chip));
    right->addLayout(chips);
    auto *text = new PlainTextEdit;
    text->setLines(2, 5);
    text->setPlainText(s("Belysningen vid gångvägen är trasig sedan september. Föreningen vill veta när den lagas."));
    text->setObjectName(QStringLiteral("focusHere"));
    right->addWidget(new FormField(s("&Anteckning"), text));
    auto *readOnly = new QLineEdit(s("Låst efter justering"));
    readOnly->setReadOnly(true);
    right->addWidget(new FormField(s("Skrivskyddat"), readOnly));
    auto *progress = new ProgressPanel;
    progress->start(s("Skriver sammanställningen"), 1200);
    progress->setProgress(430, 1200);
    right->addWidget(progress);
    right->addWidget(new ElidedLabel(
        s("En lång rubrik som inte får plats utan kortas med tre punkter när fönstret är smalt nog för det och texten fortsätter")));
    right->addStretch();
    columns->addLayout(right, 1);
    QMetaObject::invokeMethod(text, [text] { text->setFocus(); }, Qt::QueuedConnection);
    return page;
}

Page *list(QWidget *parent)
{
    auto *page = new Page(parent);
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(Space::L, Space::S, Space::L, Space::L);
    layout->setSpacing(Space::M);
    auto *filters = new FlowLayout;
    auto *search = new SearchField;
    search->setPlaceholderText(s("Filtrera"));
    search->setText(s("ortsråd"));
    filters->addWidget(search);
    for (const char *name : {"Alla orter", "Alla slag", "I år", "Alla lägen"}) {
        auto *box = new QComboBox;
        box->addItem(s(name));
        filters->addWidget(box);
    }
    auto *primary = new QPushButton(Theme::icon(QStringLiteral("add"), ColorRole::AccentText), s("Ny träff"));
    primary->setProperty("primary", true);
    auto *row = new QHBoxLayout;
    row->addLayout(filters, 1);
    row->addWidget(primary, 0, Qt::AlignTop);
    layout->addLayout(row);
    auto *split = new QSplitter;
    auto *table = new QTableWidget(40, 4);
    table->setHorizontalHeaderLabels({s("Datum"), s("Ort"), s("Slag"), s("Närvaro")});
    table->verticalHeader()->hide();
    table->setShowGrid(false);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->horizontalHeader()->setStretchLastSection(true);
    table->horizontalHeader()->setHighlightSections(false);
    table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    const QStringList places{s("Dalsjöfors"), s("Fristad"), s("Sandared"), s("Viskafors")};
    for (int i = 0; i < 40; ++i) {
        const QStringList cells{QDate(2026, 1, 12).addDays(7 * i).toString(Qt::ISODate), places.at(i % 4),
                                i % 5 ? s("Ortsråd") : s("Årsmöte"), QString::number(12 + i * 3 % 40)};
        for (int column = 0; column < 4; ++column) {
            auto *item = new QTableWidgetItem(cells.at(column));
            if (column == 3)
                item->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
            table->setItem(i, column, item);
        }
    }
    table->setSortingEnabled(true);
    table->selectRow(3);
    split->addWidget(table);
    auto *empty = new EmptyState;
    empty->setIcon(QStringLiteral("meetings"));
    empty->setTexts(s("Inga åtgärder än"), s("Tryck Ctrl+Skift+B på en rad i anteckningarna, så blir den en åtgärd med namn och datum."));
    empty->setButton(s("Ny åtgärd"));
    split->addWidget(empty);
    split->setSizes({640, 400});
    layout->addWidget(split, 1);
    QMetaObject::invokeMethod(table, [table] { table->setFocus(); }, Qt::QueuedConnection);
    return page;
}

Page *settings(QWidget *parent)
{
    auto *page = new Page(parent);
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(Space::L, Space::S, Space::L, Space::L);
    auto *tabs = new QTabWidget;
    auto *tree = new QTreeWidget;
    tree->setHeaderLabels({s("Funktion"), s("Frist")});
    for (const char *name : {"Förvaltning", "Bolag"}) {
        auto *top = new QTreeWidgetItem(tree, {s(name)});
        for (int i = 0; i < 4; ++i) {
            auto *child = new QTreeWidgetItem(top, {s("Testfunktion %1").arg(i + 1), s("10 arbetsdagar")});
            child->setCheckState(0, i % 2 ? Qt::Checked : Qt::Unchecked);
            child->setIcon(0, Theme::icon(QStringLiteral("building")));
        }
        top->setExpanded(true);
    }
    tree->setColumnWidth(0, 280);
    tree->setCurrentItem(tree->topLevelItem(0)->child(1));
    tabs->addTab(tree, s("Kommunala funktioner"));
    tabs->addTab(new QWidget, s("Orter"));
    tabs->addTab(new QWidget, s("Mallar"));
    layout->addWidget(tabs, 1);
    auto *group = new QGroupBox(s("Påminnelser"));
    auto *inner = new QVBoxLayout(group);
    inner->addWidget(new QCheckBox(s("Visa åtgärder en vecka i förväg")));
    inner->addWidget(new QCheckBox(s("Visa försenade frågor överst")));
    layout->addWidget(group);
    QMetaObject::invokeMethod(tabs, [tabs] { tabs->tabBar()->setFocus(); }, Qt::QueuedConnection);
    return page;
}

}

void addGalleryPages(MainWindow &window)
{
    for (const auto &[name, make] :
         {std::pair{"today", &controls}, {"meetings", &list}, {"associations", &list}, {"settings", &settings}}) {
        PageInfo info = plannedPage(QLatin1String(name));
        info.make = make;
        window.addPage(info);
    }
}
