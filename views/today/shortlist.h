#pragma once

#include "theme/themecolors.h"

#include <QTreeWidget>
#include <functional>

/// A short list on *Idag*: when, what, of what. As high as its rows, so that the page scrolls and not the list. Enter or a double click opens.
class ShortList : public QTreeWidget
{
    Q_OBJECT
public:
    struct Row {
        QString icon;
        ColorRole tone = ColorRole::MutedText;
        QString when;
        QString what;
        QString context;
        std::function<void()> open;
        std::function<void()> done;  ///< for what can be ticked off here; empty = nothing
        std::function<void()> pick;  ///< tells the commands of the page what they are about; empty = nothing
        QString tip;                 ///< of the middle column, when it says more than the text does
    };
    explicit ShortList(QWidget *parent = nullptr);
    void setRows(const QList<Row> &rows);
    /// Gives the first and the last column of all lists the same widths, so that the page reads as one table.
    static void align(const QList<ShortList *> &lists);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }
    Row currentRow() const;
    /// Ticks off the current row (space bar, context menu).
    void finishCurrent();

Q_SIGNALS:
    void contextRequested(const QPoint &globalPosition, bool canFinish);
    /// Another row has become the one the keyboard is on. Also when the list gets the focus.
    void picked();

protected:
    void focusInEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void arrange();
    void dress();
    QList<Row> m_rows;
    bool m_filling = false;  ///< between the old rows and the new ones
    int m_when = 0, m_context = 0;  ///< widths that hold all the words of these columns
};
