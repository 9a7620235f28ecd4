#include "shell/aboutdialog.h"

#include "widgets/sectionheader.h"
#include "widgets/textlabel.h"

#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QGridLayout>
#include <QPushButton>

AboutDialog::AboutDialog(QWidget *parent) : QDialog(parent)
{
    setObjectName(QStringLiteral("aboutDialog"));
    setWindowTitle(tr("Om Ortskontakt"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Space::L, Space::L, Space::L, Space::M);
    layout->setSpacing(Space::M);

    auto *head = new QHBoxLayout;
    head->setSpacing(Space::M);
    auto *mark = new QLabel(this);
    mark->setPixmap(Theme::appIcon().pixmap(QSize(64, 64), devicePixelRatioF()));
    head->addWidget(mark);
    auto *names = new QVBoxLayout;
    names->setSpacing(2);
    names->addWidget(new TextLabel(tr("Ortskontakt"), TextRole::Title, ColorRole::Text, this));
    names->addWidget(
        new TextLabel(tr("Version %1").arg(QCoreApplication::applicationVersion()), TextRole::Body, ColorRole::MutedText, this));
    head->addLayout(names, 1);
    layout->addLayout(head);

    auto *purpose = new TextLabel(
        tr("För kontaktpersoner som stödjer ortsråd och intresseföreningar: träffar, frågor, avtal och planer på ett ställe."),
        TextRole::Body, ColorRole::Text, this);
    purpose->setWordWrap(true);
    layout->addWidget(purpose);
    auto *licence = new TextLabel(
        tr("Fri programvara under GNU General Public License, version 3 eller senare (GPL-3.0-or-later). Programmet ges utan garanti."),
        TextRole::Body, ColorRole::Text, this);
    licence->setWordWrap(true);
    layout->addWidget(licence);

    auto *heading = new SectionHeader(SectionHeader::Level::Section, this);
    heading->setTitle(tr("Byggt på"));
    layout->addWidget(heading);
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(Space::L);
    grid->setVerticalSpacing(Space::XS);
    const std::pair<QString, QString> parts[] = {
        {tr("Qt %1").arg(QLatin1String(qVersion())), QStringLiteral("LGPL-3.0")},
        {QStringLiteral("SQLite"), tr("fritt från upphovsrätt (public domain)")},
        {QStringLiteral("libpq (PostgreSQL)"), tr("PostgreSQL-licensen")},
        {QStringLiteral("libzip"), QStringLiteral("BSD-3-Clause")},
        {QStringLiteral("tl::expected"), QStringLiteral("CC0-1.0")},
    };
    int row = 0;
    for (const auto &[name, terms] : parts) {
        grid->addWidget(new TextLabel(name, TextRole::Body, ColorRole::Text, this), row, 0);
        grid->addWidget(new TextLabel(terms, TextRole::Body, ColorRole::MutedText, this), row++, 1);
    }
    grid->setColumnStretch(1, 1);
    layout->addLayout(grid);
    layout->addSpacing(Space::S);

    auto *buttons = new QDialogButtonBox(this);
    auto *close = buttons->addButton(tr("&Stäng"), QDialogButtonBox::RejectRole);
    close->setObjectName(QStringLiteral("close"));
    close->setDefault(true);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    layout->addWidget(buttons);
    setMinimumWidth(fontMetrics().averageCharWidth() * 72);
}
