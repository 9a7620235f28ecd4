#pragma once

#include "ids.h"
#include "records/fieldeditor.h"

#include <QHash>

class FlowLayout;
class QComboBox;

/// One or several localities: typed or chosen in a list that finds any part of a name, shown as chips to take away again. The value is
/// the ids as IssueRecord::localityText writes them.
class LocalitiesEditor : public FieldEditor
{
    Q_OBJECT
public:
    LocalitiesEditor(const AppContext &context, const FieldInfo &field, const QString &table, QWidget *parent);
    QWidget *widget() const override { return m_holder; }
    QVariant value() const override;
    void setValue(const QVariant &value) override;
    QString fault() const override;
    void setReadOnly(bool readOnly) override;
    void retranslate() override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void load();
    void fill();
    void showChips();
    void take(const QString &typed);
    void add(LocalityId id);
    void remove(LocalityId id);
    bool stepAmongChips(QObject *from, int key);
    const AppContext &m_context;
    QWidget *m_holder;
    QComboBox *m_box;
    QWidget *m_chips;
    FlowLayout *m_flow;
    QList<std::pair<LocalityId, QString>> m_known;  ///< in Swedish order
    QHash<LocalityId, QString> m_names;             ///< also of those in the bin
    QList<LocalityId> m_chosen;
    bool m_readOnly = false;
};
