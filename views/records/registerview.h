#pragma once

#include "records/registerlist.h"
#include "shell/page.h"

class ElidedLabel;
class MessageBar;
class QAction;
class QHBoxLayout;
class QPushButton;
class QSplitter;
class RecordForm;

/// A register whole: its list, the record beside it, and the commands for both. The base of *Föreningar* and of every catalogue in
/// *Inställningar*; what else belongs to a record is put beside the form by setDetail().
class RegisterView : public QWidget
{
    Q_OBJECT
public:
    RegisterView(const AppContext &context, const RecordSchema &schema, const RegisterOptions &options, QWidget *parent = nullptr);

    RegisterList *list() const { return m_list; }
    RecordForm *form() const { return m_form; }
    MessageBar *bar() const { return m_bar; }
    /// The widget that shows a record, with the form somewhere inside; the form alone until set. A page of tabs scrolls by itself.
    void setDetail(QWidget *detail, bool scrolls);
    /// Fields of a new record that follow from the list's filter.
    void createNew();
    void editCurrent();
    void showRecord(qint64 id);
    void step(int direction) { m_list->step(direction); }
    void leave();
    void setEmptyTexts(const QString &headline, const QString &sentence, const QString &newWord);
    QList<QAction *> menuActions(MenuId menu) const;
    Page::Features features() const;
    void retranslate();

Q_SIGNALS:
    /// A record is shown, stored (or not, when it is new); 0 when none is.
    void recordShown(qint64 id, bool stored);
    void commandsChanged();

private:
    QAction *command(const char *name, const char *icon, const QKeySequence &keys);
    void makeCommands();
    void makeDetail();
    void connectForm();
    void refreshCommands();
    void moveToBin();
    void restore();
    void purge();
    void setBinned(qint64 id, const QString &title, bool binned);
    void showLeft(qint64 id, const QString &title, const QString &message);
    void followStored();

    const AppContext &m_context;
    const RecordSchema &m_schema;
    RegisterList *m_list;
    RecordForm *m_form;
    MessageBar *m_bar;
    QSplitter *m_splitter;
    QWidget *m_side;
    ElidedLabel *m_title;
    QPushButton *m_newButton;
    QHBoxLayout *m_buttons;
    QStackedWidget *m_detail;
    EmptyState *m_nothing;
    QAction *m_save, *m_discard, *m_versions, *m_bin, *m_restore, *m_purge;
};
