#include "widgets/widgetprompt.h"

#include "theme/theme.h"
#include "widgets/textpromptdialog.h"

#include <QApplication>
#include <QFileDialog>
#include <QLabel>
#include <QMessageBox>
#include <QPushButton>

static QString cancelText() { return QCoreApplication::translate("WidgetPrompt", "Avbryt"); }
static QString closeText() { return QCoreApplication::translate("WidgetPrompt", "Stäng"); }

/// The title as the heading of the box, the text under it.
static void fill(QMessageBox &box, QMessageBox::Icon icon, const QString &title, const QString &text)
{
    box.setObjectName(QStringLiteral("prompt"));
    box.setIcon(icon);
    box.setWindowTitle(title);
    box.setText(title);
    box.setInformativeText(text);
    box.setTextFormat(Qt::PlainText);
    // Qt has no function for these two labels; without them the box is only less shapely.
    if (auto *heading = box.findChild<QLabel *>(QStringLiteral("qt_msgbox_label")))
        heading->setFont(Theme::font(TextRole::Heading));
    if (auto *words = box.findChild<QLabel *>(QStringLiteral("qt_msgbox_informativelabel")))
        words->setMinimumWidth(box.fontMetrics().averageCharWidth() * 48);
}

QWidget *WidgetPrompt::parentNow() const
{
    return QApplication::activeModalWidget() ? QApplication::activeModalWidget() : m_parent.data();
}

bool WidgetPrompt::confirm(const QString &title, const QString &text, const QString &act, bool destructive)
{
    QMessageBox box(parentNow());
    fill(box, destructive ? QMessageBox::Warning : QMessageBox::Question, title, text);
    QPushButton *yes = box.addButton(act, destructive ? QMessageBox::DestructiveRole : QMessageBox::AcceptRole);
    QPushButton *no = box.addButton(cancelText(), QMessageBox::RejectRole);
    yes->setObjectName(QStringLiteral("act"));
    no->setObjectName(QStringLiteral("cancel"));
    box.setDefaultButton(destructive ? no : yes);
    box.setEscapeButton(no);
    box.exec();
    return box.clickedButton() == yes;
}

std::optional<int> WidgetPrompt::choose(const QString &title, const QString &text, const QStringList &options, int preferred)
{
    QMessageBox box(parentNow());
    fill(box, QMessageBox::Question, title, text);
    QList<QPushButton *> buttons;
    for (int i = 0; i < options.size(); ++i) {
        buttons << box.addButton(options.at(i), QMessageBox::AcceptRole);
        buttons.last()->setObjectName(QStringLiteral("option%1").arg(i));
    }
    QPushButton *no = box.addButton(cancelText(), QMessageBox::RejectRole);
    no->setObjectName(QStringLiteral("cancel"));
    box.setDefaultButton(buttons.value(preferred, no));
    box.setEscapeButton(no);
    box.exec();
    for (int i = 0; i < buttons.size(); ++i)
        if (box.clickedButton() == buttons.at(i))
            return i;
    return std::nullopt;
}

std::optional<QString> WidgetPrompt::askText(const QString &title, const QString &label, const QString &act, const QString &initial,
                                             bool required)
{
    TextPromptDialog dialog(title, label, act, cancelText(), initial, required, parentNow());
    return dialog.exec() == QDialog::Accepted ? std::optional(dialog.text()) : std::nullopt;
}

void WidgetPrompt::inform(const QString &title, const QString &text)
{
    QMessageBox box(parentNow());
    fill(box, QMessageBox::Information, title, text);
    box.setEscapeButton(box.addButton(closeText(), QMessageBox::AcceptRole));
    box.exec();
}

void WidgetPrompt::error(const QString &title, const QString &text, const QString &details)
{
    QMessageBox box(parentNow());
    fill(box, QMessageBox::Critical, title, text);
    box.setDetailedText(details);
    QPushButton *close = box.addButton(closeText(), QMessageBox::AcceptRole);
    box.setDefaultButton(close);
    box.setEscapeButton(close);
    box.exec();
}

std::optional<QString> WidgetPrompt::openFile(const QString &title, const QStringList &filters)
{
    const QString path = QFileDialog::getOpenFileName(parentNow(), title, {}, filters.join(QStringLiteral(";;")));
    return path.isEmpty() ? std::nullopt : std::optional(path);
}

QStringList WidgetPrompt::openFiles(const QString &title, const QStringList &filters)
{
    return QFileDialog::getOpenFileNames(parentNow(), title, {}, filters.join(QStringLiteral(";;")));
}

std::optional<QString> WidgetPrompt::saveFile(const QString &title, const QString &suggested, const QStringList &filters)
{
    QFileDialog dialog(parentNow(), title);
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.setFileMode(QFileDialog::AnyFile);
    if (!filters.isEmpty())
        dialog.setNameFilters(filters);
    const QFileInfo file(suggested);
    if (file.isAbsolute())
        dialog.setDirectory(file.absolutePath());
    dialog.selectFile(file.fileName());
    const auto suffix = [&dialog](const QString &filter) {
        const qsizetype dot = filter.lastIndexOf(QLatin1String("*."));
        if (dot >= 0)
            dialog.setDefaultSuffix(filter.mid(dot + 2).section(u')', 0, 0).section(u' ', 0, 0));
    };
    suffix(filters.value(0));
    QObject::connect(&dialog, &QFileDialog::filterSelected, &dialog, suffix);
    if (dialog.exec() != QDialog::Accepted || dialog.selectedFiles().isEmpty())
        return std::nullopt;
    return dialog.selectedFiles().constFirst();
}

std::optional<QString> WidgetPrompt::chooseFolder(const QString &title)
{
    const QString path = QFileDialog::getExistingDirectory(parentNow(), title);
    return path.isEmpty() ? std::nullopt : std::optional(path);
}
