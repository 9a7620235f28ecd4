#pragma once

#include <QWidget>

class HelpBrowser;
class QListWidget;
class QToolButton;
class SearchField;
class TextLabel;

/// The program's help in a window of its own: contents, the page, back and forward, and finding words on the page. Topics are
/// `:/help/LANGUAGE/TOPIC.html`; one that is missing gives the index.
class HelpWindow : public QWidget
{
    Q_OBJECT
public:
    explicit HelpWindow(QWidget *parent = nullptr);
    void openTopic(const QString &topic);
    /// The topic shown, after falling back.
    QString topic() const;

private:
    void listTopics();
    void shown();
    void find(bool backward);
    void retranslate();
    HelpBrowser *m_browser;
    QListWidget *m_contents;
    QToolButton *m_back, *m_forward, *m_home;
    SearchField *m_find;
    TextLabel *m_found;
};
