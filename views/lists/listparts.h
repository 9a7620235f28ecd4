#pragma once

#include "lists/listquery.h"
#include "shell/page.h"

#include <memory>

class IdListModel;
class IdListTable;
class ListFilterBar;
class QPushButton;
class SavedViews;

/// What a list page is put together of. All but the query belong to the page as widgets and objects do.
struct ListParts {
    QString name;    ///< "meetings": of the page, and of what is remembered about it
    QString record;  ///< "Meeting": ends the names of its commands
    MenuId menu = MenuId::Edit;  ///< of the commands on a record
    IdListModel *model = nullptr;
    SavedViews *views = nullptr;
    ListFilterBar *filter = nullptr;
    IdListTable *table = nullptr;
    QWidget *detail = nullptr;
    std::unique_ptr<ListQuery> query;
    QList<QPushButton *> buttons;  ///< beside the saved views; the last makes a new record
    QList<QAction *> commands;     ///< on a record, between opening it and the bin
    QWidget *above = nullptr;      ///< between the heading and the filter row
};
