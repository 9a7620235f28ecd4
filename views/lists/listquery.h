#pragma once

#include "shell/appcontext.h"
#include "database.h"

#include <QString>

/// What is selected in a list and how it is shown, for a list page that knows nothing of its types: as JSON it is the definition that a
/// saved view keeps.
class ListQuery
{
public:
    virtual ~ListQuery() = default;
    /// Takes all of a saved view: filter, order and columns.
    virtual void take(const QString &definition) = 0;
    /// The first one: order and columns are as they were left in the header.
    virtual void begin(const QString &definition) = 0;
    /// The user changed the filter row; the order stays.
    virtual void takeFilter() = 0;
    /// The user chose an order in the header.
    virtual void takeOrder() = 0;
    /// Asks the model for it.
    virtual void ask() = 0;
    virtual QString definition() const = 0;
    /// Whether it still is what a saved view selects, whatever its order and columns.
    virtual bool isSelectionOf(const QString &definition) const = 0;
    /// Whether something is filtered out, apart from what the view is about.
    virtual bool restricts() const = 0;
    virtual bool isBin() const = 0;
};

/// The same for the types of a list. `View` has filter (with `bin`), sort, columns, toJson, fromJson, resolved, restricts and sameSelection;
/// `Model` has order and setQuery; `Filter` has view and setView; `Table` has columns, setColumns, showOrder and shownOrder.
template<class View, class Model, class Filter, class Table> class ListQueryOf : public ListQuery
{
public:
    ListQueryOf(const AppContext &context, Model &model, Filter &filter, Table &table) : m_context(context), m_model(model), m_filter(filter), m_table(table)
    {
        m_view.sort = table.shownOrder();
    }
    const View &view() const { return m_view; }
    /// As the filter row shows it, too.
    void setView(const View &view)
    {
        m_view = view;
        m_filter.setView(view);
    }
    /// The filter with its period as dates.
    auto resolved() const { return m_view.resolved(m_context.database.today()); }

    void take(const QString &definition) override
    {
        const View view = View::fromJson(definition);
        m_table.setColumns(view.columns);
        m_table.showOrder(view.sort);
        setView(view);
    }
    void begin(const QString &definition) override
    {
        View view = View::fromJson(definition);
        view.sort = m_table.shownOrder();
        setView(view);
    }
    void takeFilter() override
    {
        const auto sort = m_view.sort;
        m_view = m_filter.view();
        m_view.sort = sort;
    }
    void takeOrder() override { m_view.sort = m_model.order(); }
    void ask() override { m_model.setQuery(resolved(), m_view.sort); }
    QString definition() const override
    {
        View view = m_view;
        view.sort = m_model.order();
        view.columns = m_table.columns();
        return view.toJson();
    }
    bool isSelectionOf(const QString &definition) const override { return View::fromJson(definition).sameSelection(m_view); }
    bool restricts() const override { return m_view.restricts(); }
    bool isBin() const override { return m_view.filter.bin; }

private:
    const AppContext &m_context;
    Model &m_model;
    Filter &m_filter;
    Table &m_table;
    View m_view;
};
