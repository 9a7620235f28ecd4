#pragma once

#include <QTextBrowser>

/// Shows help pages in the colours and sizes of the theme.
class HelpBrowser : public QTextBrowser
{
    Q_OBJECT
public:
    explicit HelpBrowser(QWidget *parent = nullptr);

    /// Language of the help pages, from the program's language now: "sv" or "en".
    static QString language();
    /// The address of a topic, or of the index when there is none.
    static QUrl address(const QString &topic);
    void openTopic(const QString &topic);
    QString topic() const;

private:
    /// help.css with the names of colour roles and type sizes filled in.
    static QString styleSheetNow();
    void dress();
};
