#include "shell/placebar.h"

#include "databasewatch.h"
#include "userprompt.h"
#include "whendone.h"

#include <QPushButton>

PlaceBar::PlaceBar(DatabaseWatch &watch, UserPrompt &prompt, QWidget *parent) : MessageBar(parent), m_watch(watch), m_prompt(prompt)
{
    setObjectName(QStringLiteral("placeBar"));
    setClosable(false);
    connect(&watch, &DatabaseWatch::changed, this, &PlaceBar::refresh);
}

void PlaceBar::refresh()
{
    if (m_watch.place())
        return dismiss();
    showMessage(Kind::Error, m_watch.place().error().message);
    addButton(tr("Spara en säkerhetskopia…"), [this] { rescue(); })->setObjectName(QStringLiteral("rescueDatabase"));
}

void PlaceBar::rescue()
{
    const auto file = m_prompt.saveFile(tr("Spara en säkerhetskopia av det som är öppet"), tr("Räddad databas") + QStringLiteral(".ortskontakt"),
                                        {tr("Ortskontakts databaser (*.ortskontakt)")});
    if (!file)
        return;
    whenDone(m_watch.rescue(*file), this, [this, file = *file](const Status &done) {
        if (done)
            m_prompt.inform(tr("Säkerhetskopian är sparad"), tr("Allt som var sparat finns i %1. Starta om Ortskontakt och öppna den.").arg(file));
        else
            m_prompt.error(tr("Säkerhetskopian blev inte sparad"), done.error());
    });
}
