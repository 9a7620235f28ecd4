#pragma once

#include "shell/page.h"

#include <QMap>

class AgendaTemplateEdit;
class BinView;
class CataloguePage;
class DatabaseSettings;
class ProgramSettings;
class QListWidget;
class QListWidgetItem;
class QSplitter;
class QStackedWidget;
class RegisterView;
class WindowActions;
struct AppContext;

/// *Inställningar*: the catalogues, all of them editable, the agenda template, the bin, the log of disposals, the database and the program. A section is made when
/// it is first shown.
class SettingsPage : public Page
{
    Q_OBJECT
public:
    /// `actions` are the window's choices of theme, language and text size; without them that section has the name only.
    explicit SettingsPage(const AppContext &context, WindowActions *actions = nullptr, QWidget *parent = nullptr);

    Features features() const override;
    QList<QAction *> menuActions(MenuId menu) const override;
    void focusFilter() override;
    void createNew() override;
    void editCurrent() override;
    void goNext() override;
    void goPrevious() override;
    void undo() override;
    void redo() override;
    void flushDrafts() override;
    void retranslate() override;

    /// Shows a section: a table's catalogue, "agenda_template_item", "registry", "bin", "disposal", "database", "program".
    bool showSection(const QString &name);
    /// Shows a record in its catalogue.
    void showRecord(const QString &table, qint64 id) override;

private:
    void addSection(const QString &name);
    QWidget *make(const QString &name);
    QString titleOf(const QString &name) const;
    QString iconOf(const QString &name) const;
    void retranslateSection(QWidget *section);
    /// The register of the section shown, nullptr when it has none.
    RegisterView *view() const;
    const AppContext &m_context;
    WindowActions *m_actions;
    QListWidget *m_sections;
    QStackedWidget *m_stack;
    QMap<QString, QWidget *> m_made;
    QString m_current;
};
