#pragma once

#include <QDialog>

/// *Om Ortskontakt*: version, licence, and the libraries it stands on with theirs.
class AboutDialog : public QDialog
{
    Q_OBJECT
public:
    explicit AboutDialog(QWidget *parent = nullptr);
};
