"""The dialogs of the wizard: what stands in them, and what their buttons do. & marks the access key."""
from dataclasses import dataclass, field

VISIBLE, MODAL, MINIMIZE, KEEP_MODELESS, ERROR = 1, 2, 4, 16, 65536     # of a dialog
SHOWN, ENABLED, TRANSPARENT = 1, 2, 65536                               # of a control


@dataclass
class Control:
    name: str
    kind: str
    x: int
    y: int
    width: int
    height: int
    text: str = ""
    property: str = ""
    attributes: int = SHOWN | ENABLED


@dataclass
class Dialog:
    name: str
    title: str
    first: str
    default: str
    cancel: str
    controls: list
    events: list                    # (control, event, argument, condition), in order
    mappings: list = field(default_factory=list)
    width: int = 370
    height: int = 270
    attributes: int = VISIBLE | MODAL | MINIMIZE


def text(name, y, height, words, x=20, width=330):
    return Control(name, "Text", x, y, width, height, words, attributes=SHOWN | ENABLED | TRANSPARENT)


def frame(title, buttons):
    """A heading, a line, and the buttons to the right below it."""
    controls = [text("Title", 15, 30, "{\\Big}" + title), Control("Line", "Line", 0, 234, 370, 2, attributes=SHOWN)]
    left = 370 - 12 - len(buttons) * 70
    return controls + [Control(name, "PushButton", left + index * 70, 243, 66, 17, words) for index, (name, words) in enumerate(buttons)]


CANCEL = ("Cancel", "SpawnDialog", "CancelDlg", "1")

WELCOME = Dialog(
    "WelcomeDlg", "Installation av [ProductName]", "Install", "Install", "Cancel",
    frame("Installera [ProductName] [ProductVersion]", [("Install", "&Installera"), ("Cancel", "Avbryt")]) + [
        text("About", 44, 36, "[ProductName] installeras för alla användare på datorn. Det är fri programvara under GPL version 3; licenserna läggs i "
                              "mappen licenser."),
        text("FolderLabel", 84, 12, "&Mapp:"),
        Control("Folder", "PathEdit", 20, 97, 330, 17, property="INSTALLDIR"),
        text("DatabaseLabel", 122, 12, "&Databas (lämna tomt, så får varje användare en egen):"),
        Control("Database", "Edit", 20, 135, 330, 17, "{1024}", "DATABASEPATH"),
        text("Example", 155, 12, "En fil på datorn, eller en adress som postgresql://server/ortskontakt."),
        Control("Desktop", "CheckBox", 20, 180, 330, 17, "Skapa en &genväg på skrivbordet", "DESKTOPCHECK")],
    [("Install", "SetTargetPath", "INSTALLDIR", "1"),
     ("Install", "[SHOWDESKTOPSHORTCUT]", "1", "DESKTOPCHECK"),
     ("Install", "[SHOWDESKTOPSHORTCUT]", "0", "NOT DESKTOPCHECK"),
     ("Install", "EndDialog", "Return", "1"),
     CANCEL])

MAINTENANCE = Dialog(
    "MaintenanceDlg", "[ProductName]", "Repair", "Repair", "Cancel",
    frame("[ProductName] är redan installerat", [("Repair", "&Reparera"), ("Remove", "&Ta bort"), ("Cancel", "Avbryt")]) + [
        text("About", 60, 60, "Reparera återställer programfilerna. Ta bort avinstallerar programmet. Dina träffar och allt annat som du har skrivit behålls.")],
    [("Repair", "ReinstallMode", "ecmus", "1"), ("Repair", "Reinstall", "ALL", "1"), ("Repair", "EndDialog", "Return", "1"),
     ("Remove", "Remove", "ALL", "1"), ("Remove", "EndDialog", "Return", "1"), CANCEL])

WORKING = Dialog(
    "ProgressDlg", "[ProductName]", "Cancel", "", "Cancel",
    frame("Vänta …", [("Cancel", "Avbryt")]) + [
        text("About", 60, 20, "[ProductName] ändras på datorn."),
        Control("Doing", "Text", 20, 100, 330, 12),
        Control("Bar", "ProgressBar", 20, 116, 330, 12, "Förlopp", attributes=SHOWN)],
    [CANCEL], [("Doing", "ActionText", "Text"), ("Bar", "SetProgress", "Progress")], attributes=VISIBLE | MINIMIZE)


def ending(name, title, words):
    return Dialog(name, "[ProductName]", "Done", "Done", "Done", frame(title, [("Done", "&Slutför")]) + [text("About", 60, 80, words)],
                  [("Done", "EndDialog", "Return", "1")])


ENDINGS = [
    ending("ExitDlg", "Klart", "Allt gick bra. Du kan stänga guiden."),
    ending("FatalErrorDlg", "Det gick inte", "Ett fel gjorde att datorn inte ändrades. Kör msiexec med /l*v logg.txt för att få veta varför."),
    ending("UserExitDlg", "Avbrutet", "Du avbröt. Datorn har inte ändrats."),
]

QUESTION = Dialog(
    "CancelDlg", "[ProductName]", "No", "No", "No",
    [Control("Question", "Text", 20, 15, 220, 30, "Vill du avbryta?"),
     Control("Yes", "PushButton", 72, 57, 56, 17, "&Ja"), Control("No", "PushButton", 132, 57, 56, 17, "&Nej")],
    [("Yes", "EndDialog", "Exit", "1"), ("No", "EndDialog", "Return", "1")], width=260, height=85, attributes=VISIBLE | MODAL)

# Windows Installer shows the buttons that an error allows, and knows them by these letters.
ANSWERS = [("A", "Avbryt", "ErrorAbort"), ("C", "Avbryt", "ErrorCancel"), ("I", "&Ignorera", "ErrorIgnore"), ("N", "&Nej", "ErrorNo"),
           ("O", "OK", "ErrorOk"), ("R", "&Försök igen", "ErrorRetry"), ("Y", "&Ja", "ErrorYes")]
FAILURE = Dialog(
    "ErrorDlg", "[ProductName]", "ErrorText", "", "",
    [Control("ErrorText", "Text", 20, 9, 260, 55)] + [Control(name, "PushButton", 100, 72, 56, 17, words) for name, words, _ in ANSWERS],
    [(name, "EndDialog", answer, "1") for name, _, answer in ANSWERS], width=300, height=95, attributes=VISIBLE | MODAL | ERROR)


def in_use(name):
    return Dialog(
        name, "[ProductName]", "Retry", "Retry", "Exit",
        frame("Program är öppna", [("Retry", "&Försök igen"), ("Ignore", "F&ortsätt"), ("Exit", "Avbryt")]) + [
            text("ListLabel", 45, 25, "Dessa program använder filer som ska bytas. Stäng dem och välj Försök igen:"),
            Control("List", "ListBox", 20, 75, 330, 150, property="FileInUseProcess", attributes=SHOWN | ENABLED | 8)],
        [("Retry", "EndDialog", "Retry", "1"), ("Ignore", "EndDialog", "Ignore", "1"), ("Exit", "EndDialog", "Exit", "1")],
        attributes=VISIBLE | MODAL | KEEP_MODELESS)


DIALOGS = [WELCOME, MAINTENANCE, WORKING, *ENDINGS, QUESTION, FAILURE, in_use("FilesInUse"), in_use("MsiRMFilesInUse")]
STYLES = [("Normal", "Segoe UI", 9, ""), ("Big", "Segoe UI", 12, 1)]
UI_TEXTS = {"bytes": "byte", "KB": "kB", "MB": "MB", "GB": "GB", "TimeRemaining": "Tid kvar: {[1] min }{[2] s}", "ScriptInProgress": "Samlar information …",
            "AbsentPath": "", "SelChildCostNeg": "", "SelChildCostPos": ""}
PROGRESS = {
    "FileCost": "Beräknar utrymme", "CostInitialize": "Beräknar utrymme", "CostFinalize": "Beräknar utrymme", "InstallValidate": "Kontrollerar",
    "InstallFiles": "Kopierar filer", "RemoveFiles": "Tar bort filer", "CreateShortcuts": "Skapar genvägar", "RemoveShortcuts": "Tar bort genvägar",
    "WriteRegistryValues": "Skriver inställningar", "RemoveRegistryValues": "Tar bort inställningar", "RegisterProduct": "Registrerar programmet",
    "RemoveExistingProducts": "Tar bort den tidigare versionen", "ProcessComponents": "Uppdaterar registret över delar", "PublishProduct": "Registrerar programmet",
    "Rollback": "Återställer", "RollbackCleanup": "Tar bort säkerhetskopior", "InstallFinalize": "Slutför"}
