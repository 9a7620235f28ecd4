#pragma once

#include "records/registerlist.h"

#include <QWidget>

class AgendaTemplateEdit;
class PartTable;
class RegisterView;

/// The texts of a part table, in the program's language.
struct PartTexts {
    QString title;
    QString add;
    QString empty;
};

/// A catalogue whole: its list, its form and, under the form, the tables of what belongs to a record.
class CataloguePage : public QWidget
{
    Q_OBJECT
public:
    struct Part {
        QString table;
        QString parentField;
        QStringList columns;
        std::function<PartTexts()> texts;
    };
    struct Texts {
        QString headline, sentence, create;
    };
    CataloguePage(const AppContext &context, const RecordSchema &schema, const RegisterOptions &options, const QList<Part> &parts,
                  std::function<Texts()> texts, QWidget *parent = nullptr);
    RegisterView *view() const { return m_view; }
    void retranslate();

private:
    const QList<Part> m_parts;
    const std::function<Texts()> m_texts;
    RegisterView *m_view;
    QList<PartTable *> m_tables;
    AgendaTemplateEdit *m_template = nullptr;
};
