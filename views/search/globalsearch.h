#pragma once

#include "shell/appcontext.h"
#include "search.h"

#include <QWidget>

class QFrame;
class QLabel;
class QTreeWidget;
class SearchField;

/// The search everywhere (Ctrl+E): hits appear under the field while typing, grouped by what they are. Down goes into them, Enter opens,
/// Escape goes back.
class GlobalSearch : public QWidget
{
    Q_OBJECT
public:
    GlobalSearch(const AppContext &context, QWidget *parent);
    SearchField *field() const { return m_field; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void retranslate();
    void search(const QString &text);
    void showHits(const QString &text, const QList<SearchHit> &hits);
    void placePopup();
    void hidePopup();
    void open(const SearchHit &hit);

    AppContext m_context;
    SearchField *m_field;
    QFrame *m_popup;
    QTreeWidget *m_list;
    QLabel *m_note;
    QList<SearchHit> m_hits;
    int m_generation = 0;
};
