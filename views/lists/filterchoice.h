#pragma once

#include <QList>
#include <QVariant>
#include <QPushButton>

class QMenu;

/// A filter with several choices at once: a button that says what is chosen ("Ort: Fristad", "Ort: 3 valda") and opens a
/// list to tick. The list stays open while ticking; Escape or a click beside it closes it.
class FilterChoice : public QPushButton
{
    Q_OBJECT
public:
    struct Choice {
        QVariant value;
        QString text;
    };
    explicit FilterChoice(QWidget *parent = nullptr);

    /// The name of what is chosen, with an access key ("&Ort"), and the word for no restriction ("alla").
    void setTexts(const QString &name, const QString &all);
    /// Keeps what is chosen; a chosen value that is no choice any more goes on filtering, and is counted.
    void setChoices(const QList<Choice> &choices);
    QList<QVariant> chosen() const { return m_chosen; }
    void setChosen(const QList<QVariant> &values);

Q_SIGNALS:
    /// By the user.
    void chosenChanged();

private:
    void toggle(const QVariant &value, bool on);
    void refresh();
    QMenu *m_menu;
    QString m_name, m_all;
    QList<Choice> m_choices;
    QList<QVariant> m_chosen;
};
