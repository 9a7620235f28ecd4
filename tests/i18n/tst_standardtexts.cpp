#include "catalogue.h"
#include "testregistry.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QDir>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QGroupBox>
#include <QInputDialog>
#include <QKeySequence>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMessageBox>
#include <QPageSetupDialog>
#include <QPlainTextEdit>
#include <QPrintDialog>
#include <QPrintPreviewDialog>
#include <QPrinter>
#include <QProgressDialog>
#include <QRegularExpression>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QTest>
#include <QTextEdit>
#include <QTranslator>
#include <functional>

/// Qt's own texts are Swedish in a Swedish program: each standard dialog and menu is made without and with our qtbase_sv, and no text may be the same.
class StandardTextsTest : public QObject
{
    Q_OBJECT
private:
    using Make = std::function<std::unique_ptr<QWidget>()>;

    static QStringList textsOf(const QWidget &widget)
    {
        QStringList texts = {widget.windowTitle()};
        for (const auto *label : widget.findChildren<QLabel *>())
            texts << label->text();
        for (const auto *button : widget.findChildren<QAbstractButton *>())
            texts << button->text() << button->toolTip();
        for (const auto *box : widget.findChildren<QGroupBox *>())
            texts << box->title();
        for (const auto *action : widget.findChildren<QAction *>())
            texts << action->text() << action->toolTip();
        for (const auto *tabs : widget.findChildren<QTabWidget *>()) {
            for (int i = 0; i < tabs->count(); ++i)
                texts << tabs->tabText(i);
        }
        for (const auto *box : widget.findChildren<QComboBox *>()) {
            for (int i = 0; i < box->count(); ++i)
                texts << box->itemText(i);
        }
        return texts;
    }

    /// The editor, which owns the menu.
    template<class Editor> static std::unique_ptr<QWidget> contextMenu()
    {
        auto editor = std::make_unique<Editor>();
        editor->createStandardContextMenu()->setParent(editor.get(), Qt::Popup);
        return editor;
    }
    static std::unique_ptr<QWidget> inputDialog()
    {
        auto dialog = std::make_unique<QInputDialog>();
        dialog->adjustSize();  // it has no children before
        return dialog;
    }

    static QMap<QString, Make> makers()
    {
        const auto messages = [] {
            auto box = std::make_unique<QMessageBox>();
            box->setDetailedText(QStringLiteral("x"));
            return box;
        };
        const auto allButtons = [] {
            auto box = std::make_unique<QDialogButtonBox>();
            // Every standard button, from Ok (0x400) to RestoreDefaults.
            for (int bit = QDialogButtonBox::FirstButton; bit <= QDialogButtonBox::LastButton; bit <<= 1)
                box->addButton(QDialogButtonBox::StandardButton(bit));
            return box;
        };
        const auto fileDialog = [](QFileDialog::FileMode mode, QFileDialog::AcceptMode accept) {
            return [mode, accept]() -> std::unique_ptr<QWidget> {
                auto dialog = std::make_unique<QFileDialog>();
                dialog->setOption(QFileDialog::DontUseNativeDialog);
                dialog->setFileMode(mode);
                dialog->setAcceptMode(accept);
                return dialog;
            };
        };
        return {{QStringLiteral("buttons"), allButtons},
                {QStringLiteral("message"), messages},
                {QStringLiteral("input"), inputDialog},
                {QStringLiteral("progress"), [] { return std::make_unique<QProgressDialog>(); }},
                {QStringLiteral("line menu"), contextMenu<QLineEdit>},
                {QStringLiteral("text menu"), contextMenu<QTextEdit>},
                {QStringLiteral("plain menu"), contextMenu<QPlainTextEdit>},
                {QStringLiteral("open file"), fileDialog(QFileDialog::ExistingFile, QFileDialog::AcceptOpen)},
                {QStringLiteral("save file"), fileDialog(QFileDialog::AnyFile, QFileDialog::AcceptSave)},
                {QStringLiteral("choose folder"), fileDialog(QFileDialog::Directory, QFileDialog::AcceptOpen)},
                {QStringLiteral("print"), [] { return std::make_unique<QPrintDialog>(); }},
                {QStringLiteral("page"), [] { return std::make_unique<QPageSetupDialog>(); }},
                {QStringLiteral("preview"), [] { return std::make_unique<QPrintPreviewDialog>(); }}};
    }

    /// Texts that are the same in both languages, or no language at all: names of paper formats and units, signs, paths.
    static bool neutral(const QString &text)
    {
        static const QRegularExpression letters(QStringLiteral("\\p{L}{3,}"));
        static const QStringList same = {QStringLiteral("OK"), QStringLiteral("&OK")};
        static const QRegularExpression paper(QStringLiteral("^([AB]\\d+|ANSI|Architect|JIS|Ledger|Legal|Letter|Note|PRC|Quarto|Statement|Super|Tabloid)\\b|^(Pica|Didot|Cicero) \\("));
        return !letters.match(text).hasMatch() || same.contains(text) || paper.match(text).hasMatch() || text.startsWith(u'/') || text.startsWith(QStringLiteral("qt_"));
    }

private Q_SLOTS:
    void nothingEnglishIsLeft_data()
    {
        QTest::addColumn<QString>("name");
        const QStringList names = makers().keys();
        for (const QString &name : names)
            QTest::newRow(qPrintable(name)) << name;
    }
    void nothingEnglishIsLeft()
    {
        QFETCH(QString, name);
        const QTemporaryDir folder;
        QDir::setCurrent(folder.path());
        const Make make = makers().value(name);
        const QStringList english = textsOf(*make());
        QTranslator translator;
        QVERIFY(translator.load(QStringLiteral(":/i18n/qtbase_sv.qm")));
        QCoreApplication::installTranslator(&translator);
        const QStringList swedish = textsOf(*make());
        QCoreApplication::removeTranslator(&translator);
        QVERIFY2(english.join(QString()).size() > 1, "No text was found");
        QStringList left;
        for (const QString &text : swedish) {
            if (!neutral(text) && english.contains(text))
                left << text;
        }
        left.removeDuplicates();
        QVERIFY2(left.isEmpty(), qPrintable(QStringLiteral("\n  ") + left.join(QStringLiteral("\n  "))));
    }

    /// Two entries of one menu, or two buttons of one box, must not ask for the same letter.
    void accessKeysDiffer_data() { nothingEnglishIsLeft_data(); }
    void accessKeysDiffer()
    {
        QFETCH(QString, name);
        QTranslator translator;
        QVERIFY(translator.load(QStringLiteral(":/i18n/qtbase_sv.qm")));
        QCoreApplication::installTranslator(&translator);
        const auto widget = makers().value(name)();
        QCoreApplication::removeTranslator(&translator);
        QStringList keys, texts;
        for (const auto *menu : widget->findChildren<QMenu *>()) {
            for (const auto *action : menu->actions())
                texts << action->text().section(u'\t', 0, 0);
        }
        for (const auto *box : widget->findChildren<QDialogButtonBox *>()) {
            for (const auto *button : box->buttons())
                texts << button->text();
        }
        for (const QString &text : std::as_const(texts)) {
            const QString key = accessKey(text);
            QVERIFY2(key != u'?', qPrintable(text));
            QVERIFY2(key.isEmpty() || !keys.contains(key), qPrintable(text + QStringLiteral(" shares its key; all: ") + texts.join(u' ')));
            keys << key;
        }
    }

    void keysAreNamedInSwedish()
    {
        QTranslator translator;
        QVERIFY(translator.load(QStringLiteral(":/i18n/qtbase_sv.qm")));
        QCoreApplication::installTranslator(&translator);
        const QString shown = QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Delete).toString(QKeySequence::NativeText);
        const QKeySequence read(QStringLiteral("Ctrl+Shift+Del"));
        QCoreApplication::removeTranslator(&translator);
        QCOMPARE(shown, QStringLiteral("Ctrl+Skift+Del"));
        // The code writes its keys in English; they are understood in a Swedish program too.
        QCOMPARE(read, QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Delete));
    }
};

ORTSKONTAKT_TEST("standardtexts", StandardTextsTest)
#include "tst_standardtexts.moc"
