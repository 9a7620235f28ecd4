#pragma once

#include "recordlistmodel.h"

#include <QWidget>

class EmptyState;
class QBoxLayout;
class QComboBox;
class QStackedWidget;
class QTableView;
class SearchField;
class TextLabel;
struct AppContext;

/// What a register shows of a table and how.
struct RegisterOptions {
    QStringList columns;       ///< the first takes what room there is
    QString filterField;       ///< a reference to choose rows by, such as service_locality_id; empty = no such choice
    QString icon;              ///< of the empty list
    QString parentField;       ///< only rows of this parent; empty = all
};

/// The list of a register: search, filters, the rows, and what to do when there are none. It reads again whenever something was written.
class RegisterList : public QWidget
{
    Q_OBJECT
public:
    RegisterList(const AppContext &context, const RecordSchema &schema, RegisterOptions options, QWidget *parent = nullptr);

    qint64 currentId() const;
    /// Selects a record, at once or when it has been read; shows the bin when it lies there.
    void select(qint64 id);
    void clearSelection();
    void step(int direction);
    bool showsBin() const;
    void setShowsBin(bool bin);
    int count() const { return m_model->rowCount(); }
    const Record *record(qint64 id) const { return m_model->record(m_model->rowOf(id)); }
    const ReferenceNames &names() const { return m_names; }
    void setEmptyTexts(const QString &headline, const QString &sentence, const QString &button);
    /// The keyboard comes to the parts of the list after `before`, in reading order.
    void putInTabOrderAfter(QWidget *before);
    void focusSearch();
    void focusRows();
    void reload();
    /// Marks the records with something unsaved.
    void reloadDrafts();
    void retranslate();
    QTableView *table() const { return m_table; }

Q_SIGNALS:
    void currentChanged(qint64 id);
    void activated(qint64 id);   ///< Enter or double click
    void createRequested();
    void loaded();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void makeList();
    void loadNames();
    void nameBox(QComboBox *box, const QString &name);
    void fillFilter();
    void shown(const QList<Record> &records);
    void tellCurrent();

    const AppContext &m_context;
    const RecordSchema &m_schema;
    const RegisterOptions m_options;
    RecordListModel *m_model;
    SearchField *m_search;
    QBoxLayout *m_filters = nullptr;
    QComboBox *m_filter = nullptr;
    QComboBox *m_place;
    TextLabel *m_count;
    QStackedWidget *m_stack;
    QTableView *m_table;
    EmptyState *m_empty;
    ReferenceNames m_names;
    QString m_headline, m_sentence, m_button;
    quint64 m_generation = 0;
    qint64 m_wanted = 0;  ///< selected once it is in the list
    qint64 m_told = 0;
    bool m_filling = false;
};
