#pragma once

#include "issues/issuefacts.h"
#include "routing.h"

#include <QWidget>

class QListWidget;
class QListWidgetItem;
class SearchField;
class TextLabel;

/// Functions to tick: the suggested ones first, each with why, then all that are valid on the day, searched by name, code and topic.
class ReceiverList : public QWidget
{
    Q_OBJECT
public:
    explicit ReceiverList(QWidget *parent = nullptr);

    /// Functions that are not valid on the day cannot be chosen, nor those of `taken`, which have the question already.
    void setFunctions(const IssueFacts &facts, QDate on, const QList<FunctionId> &taken);
    void setSuggestions(const QList<Suggestion> &suggestions);
    /// In the order they were ticked.
    QList<FunctionId> chosen() const { return m_chosen; }
    void setChosen(const QList<FunctionId> &chosen);

Q_SIGNALS:
    void chosenChanged();

private:
    void fill();
    void addItem(FunctionId id, const QString &text, const QString &name);
    void changed(QListWidgetItem *item);
    QString searched(const MunicipalFunction &function) const;

    SearchField *m_search;
    QListWidget *m_list;
    TextLabel *m_empty;
    IssueFacts m_facts;
    QList<MunicipalFunction> m_valid;
    QList<Suggestion> m_suggestions;
    QList<FunctionId> m_chosen;
};
