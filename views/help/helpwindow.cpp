#include "help/helpwindow.h"

#include "help/helpbrowser.h"
#include "../files/inputfile.h"
#include "shell/page.h"
#include "theme/afterchange.h"
#include "theme/theme.h"
#include "widgets/searchfield.h"
#include "widgets/textlabel.h"

#include <QDir>
#include <QListWidget>
#include <QRegularExpression>
#include <QShortcut>
#include <QSplitter>
#include <QToolButton>
#include <QVBoxLayout>

static QToolButton *toolButton(QWidget *parent, const char *name, const char *icon, const QKeySequence &keys)
{
    auto *button = new QToolButton(parent);
    button->setObjectName(QLatin1String(name));
    button->setIcon(Theme::icon(QLatin1String(icon)));
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::StrongFocus);
    button->setShortcut(keys);
    return button;
}

HelpWindow::HelpWindow(QWidget *parent)
    : QWidget(parent, Qt::Window)
    , m_browser(new HelpBrowser(this))
    , m_contents(new QListWidget(this))
    , m_back(toolButton(this, "helpBack", "previous", Qt::ALT | Qt::Key_Left))
    , m_forward(toolButton(this, "helpForward", "next", Qt::ALT | Qt::Key_Right))
    , m_home(toolButton(this, "helpHome", "menu", Qt::ALT | Qt::Key_Home))
    , m_find(new SearchField(this))
    , m_found(new TextLabel(TextRole::Small, ColorRole::MutedText, this))
{
    setObjectName(QStringLiteral("helpWindow"));
    setWindowIcon(Theme::appIcon());
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(Space::S);
    auto *bar = new QHBoxLayout;
    for (QToolButton *button : {m_back, m_forward, m_home})
        bar->addWidget(button);
    bar->addStretch(1);
    bar->addWidget(m_found);
    bar->addWidget(m_find);
    layout->addLayout(bar);
    auto *split = new QSplitter(this);
    split->addWidget(m_contents);
    split->addWidget(m_browser);
    split->setSizes({220, 660});
    split->setStretchFactor(1, 1);
    split->setChildrenCollapsible(false);
    layout->addWidget(split, 1);
    resize(920, 680);
    m_find->setObjectName(QStringLiteral("helpFind"));
    m_find->setMinimumWidth(240);
    m_contents->setObjectName(QStringLiteral("helpContents"));

    connect(m_back, &QToolButton::clicked, m_browser, &QTextBrowser::backward);
    connect(m_forward, &QToolButton::clicked, m_browser, &QTextBrowser::forward);
    connect(m_home, &QToolButton::clicked, this, [this] { openTopic(QStringLiteral("index")); });
    connect(m_browser, &QTextBrowser::backwardAvailable, m_back, &QWidget::setEnabled);
    connect(m_browser, &QTextBrowser::forwardAvailable, m_forward, &QWidget::setEnabled);
    connect(m_browser, &QTextBrowser::sourceChanged, this, &HelpWindow::shown);
    connect(m_contents, &QListWidget::currentItemChanged, this, [this](QListWidgetItem *item) {
        if (item)
            openTopic(item->data(Qt::UserRole).toString());
    });
    connect(m_find, &SearchField::searchChanged, this, [this] {
        m_browser->moveCursor(QTextCursor::Start);
        find(false);
    });
    connect(new QShortcut(QKeySequence::Find, this), &QShortcut::activated, m_find, [this] { m_find->setFocus(Qt::ShortcutFocusReason); });
    connect(new QShortcut(Qt::Key_F3, this), &QShortcut::activated, this, [this] { find(false); });
    connect(new QShortcut(Qt::SHIFT | Qt::Key_F3, this), &QShortcut::activated, this, [this] { find(true); });
    connect(new QShortcut(Qt::Key_Escape, this), &QShortcut::activated, this, &QWidget::close);
    m_back->setEnabled(false);
    m_forward->setEnabled(false);
    retranslate();
    AfterChange::follow(this, AfterChange::Language, &HelpWindow::retranslate);
}

/// The index, then the pages in the order of their numbers, then what else there is.
static int rankOf(const QString &topic)
{
    if (topic == QLatin1String("index"))
        return 0;
    const int number = plannedPage(topic).number;
    return number > 0 ? number : 100;
}

static QString titleOf(const QString &path)
{
    static const QRegularExpression title(QStringLiteral("<title>(.*?)</title>"), QRegularExpression::DotMatchesEverythingOption);
    return title.match(QString::fromUtf8(readResource(path))).captured(1).simplified();
}

void HelpWindow::listTopics()
{
    const QSignalBlocker quiet(m_contents);
    m_contents->clear();
    const QDir folder(":/help/" + HelpBrowser::language());
    QList<std::pair<int, QString>> topics;
    for (const QString &file : folder.entryList({QStringLiteral("*.html")}, QDir::Files, QDir::Name))
        topics << std::pair(rankOf(file.chopped(5)), file.chopped(5));
    std::stable_sort(topics.begin(), topics.end(), [](const auto &a, const auto &b) { return a.first < b.first; });
    for (const auto &[rank, topic] : std::as_const(topics)) {
        auto *item = new QListWidgetItem(titleOf(folder.filePath(topic + ".html")), m_contents);
        item->setData(Qt::UserRole, topic);
    }
}

void HelpWindow::openTopic(const QString &topic) { m_browser->openTopic(topic); }
QString HelpWindow::topic() const { return m_browser->topic(); }

void HelpWindow::shown()
{
    const QSignalBlocker quiet(m_contents);
    for (int row = 0; row < m_contents->count(); ++row)
        if (m_contents->item(row)->data(Qt::UserRole).toString() == topic())
            m_contents->setCurrentRow(row);
    m_found->clear();
}

void HelpWindow::find(bool backward)
{
    const QString words = m_find->text();
    if (words.isEmpty()) {
        m_found->clear();
        return;
    }
    const auto flags = backward ? QTextDocument::FindBackward : QTextDocument::FindFlags();
    bool found = m_browser->find(words, flags);
    if (!found) {
        // Round the corner: once more from the other end.
        m_browser->moveCursor(backward ? QTextCursor::End : QTextCursor::Start);
        found = m_browser->find(words, flags);
    }
    m_found->setText(found ? QString() : tr("Finns inte på den här sidan"));
}

void HelpWindow::retranslate()
{
    setWindowTitle(tr("Hjälp – Ortskontakt"));
    const auto name = [](QToolButton *button, const QString &text) {
        button->setAccessibleName(text);
        button->setToolTip(text);
    };
    name(m_back, tr("Tillbaka"));
    name(m_forward, tr("Framåt"));
    name(m_home, tr("Innehåll"));
    m_find->setPlaceholderText(tr("Sök på sidan"));
    m_find->setAccessibleName(tr("Sök på sidan"));
    m_contents->setAccessibleName(tr("Innehåll"));
    m_browser->setAccessibleName(tr("Hjälptext"));
    listTopics();
    if (!m_browser->source().isEmpty())
        openTopic(topic());
}
