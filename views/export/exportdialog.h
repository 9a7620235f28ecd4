#pragma once

#include "export/exportsource.h"
#include "export/exportsubject.h"
#include "export/summaryprinter.h"
#include "shell/appcontext.h"
#include "widgets/messagebar.h"

#include <QDialog>
#include <QTimer>

class FormField;
class ProgressPanel;
class QComboBox;
class QPushButton;
class QBoxLayout;
class QScrollArea;
class SectionHeader;
struct ExportWork;

/// Chooses which meetings or issues, what of them and in which format, and makes the file, the preview or the print. A window beside the others:
/// the work goes on while one types elsewhere, and *Avbryt* leaves no half file. Closing it stops the work.
class ExportDialog : public QDialog
{
    Q_OBJECT
public:
    ExportDialog(const AppContext &context, std::unique_ptr<ExportSubject> subject, SummaryPrinter printer, QWidget *parent = nullptr);
    /// About meetings.
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
    void showEvent(QShowEvent *event) override;

private:
    void build();
    QWidget *buttonRow();
    void retranslate();
    void explainFormat();
    void offerFormats();
    DocumentFormat format() const;
    void remember(const QString &folder = {});
    std::optional<QString> askFileName(DocumentFormat &format);
    std::shared_ptr<ExportWork> begin(const QString &what);
    /// Ends the work and shows a failure; true when it succeeded.
    bool end(const Status &outcome);
    void makeDocument(const std::function<void(const Document &)> &use);
    void showWritten(const QString &fileName, int count);
    void setWorking(bool working);
    void say(MessageBar::Kind kind, const QString &text);
    void makeRoom();

    const AppContext m_context;
    const std::unique_ptr<ExportSubject> m_subject;
    const SummaryPrinter m_printer;
    MessageBar *m_bar;
    SectionHeader *m_scopeHead, *m_contentHead;
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
