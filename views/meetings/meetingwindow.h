#pragma once

#include "ids.h"

#include <QMainWindow>

class MeetingEditor;
class QLabel;
struct AppContext;

/// A meeting in a window of its own: the editor with its menus and a status bar. Deletes itself when closed.
class MeetingWindow : public QMainWindow
{
    Q_OBJECT
public:
    explicit MeetingWindow(AppContext &context, QWidget *parent = nullptr);
    MeetingEditor &editor() { return *m_editor; }
    /// The meeting shown; also before it is stored.
    MeetingId meeting() const;

Q_SIGNALS:
    void newWindowRequested(MeetingId meeting);
    void helpRequested(const QString &topic);
    void quickNoteRequested();
    /// It was asked to close and what is written could not be stored: it stays and says why.
    void closeRefused();

protected:
    void closeEvent(QCloseEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void makeMenus();
    /// The commands that give a summary of the meeting out.
    QList<QAction *> makeExports();
    void retranslate();
    AppContext &m_context;
    MeetingEditor *m_editor;
    QLabel *m_status;
    QList<QMenu *> m_menus;
    bool m_mayClose = false;
};
