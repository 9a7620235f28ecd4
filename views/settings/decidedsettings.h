#pragma once

#include "managedsettings.h"

#include <QWidget>

class FormField;
class QVBoxLayout;
class TextLabel;

/// A field whose value may be the organisation's decision: then it cannot be changed, says so, and tells where it was decided in its tooltip.
/// Otherwise it shows `hint`.
void showDecision(FormField *field, const ManagedSettings::Value &value, const QString &hint = {});

/// What the organisation has decided that has no field of its own, each with its value. Hidden when there is nothing.
class DecidedSettings : public QWidget
{
    Q_OBJECT
public:
    explicit DecidedSettings(const ManagedSettings &managed, QWidget *parent = nullptr);
    void retranslate();

private:
    static QString words(ManagedSettings::Setting setting, const QString &value);
    const ManagedSettings &m_managed;
    TextLabel *m_title;
    QList<std::pair<ManagedSettings::Setting, TextLabel *>> m_lines;
};
