#pragma once

#include "exportservice.h"
#include "export/exportsource.h"
#include "export/summaryprinter.h"
#include "shell/appcontext.h"
#include "widgets/messagebar.h"

#include <QDialog>
#include <QTimer>

class ContentChoices;
class FormField;
class ProgressPanel;
class QComboBox;
class QPushButton;
class QBoxLayout;
class QScrollArea;
class ScopeChoices;
class SectionHeader;
struct ExportWork;

/// Chooses which meetings, what of them and in which format, and makes the file, the preview or the print. A window beside the others:
/// the work goes on while one types elsewhere, and *Avbryt* leaves no half file. Closing it stops the work.
class ExportDialog : public QDialog
{
    Q_OBJECT
public:
    ExportDialog(const AppContext &context, const ExportSource &source, SummaryPrinter printer, QWidget *parent = nullptr);
    ~ExportDialog() override;

    bool isWorking() const { return m_work != nullptr; }
    /// As by the buttons.
    void exportFile();
    void preview();
    void print();
    void reject() override;

Q_SIGNALS:
    /// The work is done, cancelled or failed; the message is shown.
    void finishedWork();

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void build();
    QWidget *buttonRow();
    void retranslate();
    void explainFormat();
    ExportService::Request request() const;
    DocumentFormat format() const;
    void remember(const QString &folder = {});
    std::optional<QString> askFileName(DocumentFormat &format);
    std::shared_ptr<ExportWork> begin(const QString &what);
    /// Ends the work and shows a failure; true when it succeeded.
    bool end(const Status &outcome);
    void makeDocument(const std::function<void(const Document &)> &use);
    void showWritten(const QString &fileName, int meetings);
    void setWorking(bool working);
    void say(MessageBar::Kind kind, const QString &text);
    void makeRoom();

    const AppContext m_context;
    const SummaryPrinter m_printer;
    MessageBar *m_bar;
    SectionHeader *m_scopeHead, *m_contentHead;
    ScopeChoices *m_scope;
    ContentChoices *m_content;
    QComboBox *m_format;
    FormField *m_formatField;
    QScrollArea *m_area = nullptr;
    QBoxLayout *m_below = nullptr;
    ProgressPanel *m_progress;
    QPushButton *m_export, *m_preview, *m_print, *m_close;
    std::shared_ptr<ExportWork> m_work;
    QTimer m_poll;
    bool m_closeWhenDone = false;
};
