#pragma once

#include <QDialog>
#include <QHash>
#include <QVariant>

class RecordForm;
struct AppContext;
struct RecordSchema;

/// One part of a record (an appointment, a membership …) in a window of its own. Opened with open(); deletes itself.
class RecordDialog : public QDialog
{
    Q_OBJECT
public:
    /// `id` 0 makes a new part with `presets`; `hidden` fields are not shown.
    RecordDialog(const AppContext &context, const RecordSchema &schema, qint64 id, const QHash<QString, QVariant> &presets,
                 const QStringList &hidden, QWidget *parent);
    RecordForm *form() const { return m_form; }
    void reject() override;

protected:
    void closeEvent(QCloseEvent *event) override;

private:
    RecordForm *m_form;
};
