#pragma once

#include "lists/periodchoice.h"

#include <QWidget>

class FilterChoice;
class FilterPeriod;
class QPushButton;
class SearchField;
struct AppContext;
struct RecordSchema;

/// The row above a list: text, choices, a period, and a way to take it all away. A subclass adds its choices in their order, calls begin()
/// at the end of its constructor, and turns what is chosen into the filter of its list.
class ListFilterBar : public QWidget
{
    Q_OBJECT
public:
    void focusText();
    virtual void clear() = 0;
    /// Reads the names to choose among again.
    virtual void reload() = 0;
    virtual void retranslate();

Q_SIGNALS:
    /// By the user, text after a pause in typing.
    void viewChanged();
    /// Down in the text field: on to the list.
    void leaveDown();

protected:
    ListFilterBar(const AppContext &context, const QList<PeriodChoice::Kind> &periods, QWidget *parent);
    FilterChoice *addChoice(const char *name);
    void addPeriod();
    /// For what only this row has.
    void add(QWidget *widget);
    void begin();

    /// Something may have been chosen by the user: compare, and emit viewChanged() when it is new.
    virtual void take() = 0;
    QString text() const;
    PeriodChoice period() const;
    /// Last when a filter is shown: an emptied field tells at once, another after its pause; take() sees then that nothing is new.
    void showTextAndPeriod(const QString &text, const PeriodChoice &period);
    void setRestricted(bool restricted);
    /// After clear(): the text can be typed anew.
    void cleared();
    void fillNames(const RecordSchema &schema, FilterChoice *choice);
    const AppContext &context() const { return m_context; }


private:
    void fitText();
    const AppContext &m_context;
    SearchField *m_text;
    FilterPeriod *m_period;
    QPushButton *m_clear;
};
