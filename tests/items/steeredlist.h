#pragma once

#include "rowlistmodel.h"

#include <QPromise>
#include <memory>

/// A list whose answers a test gives by hand, in whatever order.
class SteeredList : public RowListModel<qint64>
{
public:
    using Ids = Result<QList<qint64>>;
    using Rows = Result<QList<qint64>>;
    template<class T> using Open = std::shared_ptr<QPromise<T>>;

    struct RowQuestion {
        QList<qint64> ids;
        Open<Rows> answer;
    };
    QList<Open<Ids>> idQuestions;
    QList<RowQuestion> rowQuestions;

    template<class T> static void give(const Open<T> &open, T value)
    {
        open->addResult(std::move(value));
        open->finish();
    }
    /// Answers the latest question with what was asked for.
    void giveRows() { give<Rows>(rowQuestions.last().answer, rowQuestions.last().ids); }
    void giveIds(const QList<qint64> &ids) { give<Ids>(idQuestions.last(), ids); }
    void ask() { requery(); }

    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : 2; }
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override
    {
        if (role != Qt::DisplayRole || !index.isValid())
            return {};
        const qint64 *known = row(index.row());
        return known ? QString::number(*known) : QStringLiteral("…");
    }

protected:
    QFuture<Ids> readIds() override
    {
        idQuestions << start<Ids>();
        return idQuestions.last()->future();
    }
    QFuture<Rows> readRowValues(const QList<qint64> &ids) override
    {
        rowQuestions << RowQuestion{ids, start<Rows>()};
        return rowQuestions.last().answer->future();
    }
    qint64 idOf(const qint64 &row) const override { return row; }

private:
    template<class T> static Open<T> start()
    {
        auto promise = std::make_shared<QPromise<T>>();
        promise->start();
        return promise;
    }
};
