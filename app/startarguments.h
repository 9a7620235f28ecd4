#pragma once

#include <QCommandLineParser>
#include <optional>

/// The command line of the window's program.
class StartArguments
{
    Q_DECLARE_TR_FUNCTIONS(StartArguments)
public:
    /// Reads what QApplication has left. Nothing is found fault with: withoutWindow() has.
    static StartArguments read(const QStringList &arguments);

    QString address;    ///< of the database; empty = the remembered or the usual one
    QString stateFile;  ///< what the look of the windows is read from and stored in

    /// Answers `--help`, `--version` and an option that does not exist, which need no window and so no display. The exit code to end with;
    /// nothing when the program is to start. Called before there is a QApplication.
    static std::optional<int> withoutWindow(int &argc, char **argv);

    /// What the organisation has decided, or the user has chosen, that the program speaks. Without a file it is read from the usual one.
    static QString language(const QString &stateFile = {});

private:
    static void describe(QCommandLineParser &parser);
};
