"""What wixl 0.101 leaves out or writes wrongly in the tables, put right."""
import os

import payload
import pe

# Windows Installer itself has a property DATABASE (the path of the package), whence DATABASEPATH.
# The public properties: what an administrator gives, what is remembered of the last time, and what is looked up.
SETTINGS = ["DATABASEPATH", "LANGUAGE", "UPDATECHECK", "SHAREDSERVER"]
SECURE = [*SETTINGS, "INSTALLDIR", "SHOWDESKTOPSHORTCUT", "SKIPOSCHECK", "WINBUILD", "PREVDESKTOP", "PREVINSTALLDIR", *("PREV" + name for name in SETTINGS)]
# A setting that is given as - is taken away.
CONDITIONS = {"SettingDatabase": "DATABASEPATH", "SettingLanguage": "LANGUAGE", "SettingUpdateCheck": "UPDATECHECK", "SettingSharedServer": "SHAREDSERVER"}
CONDITIONS = {component: f'{name} AND {name} <> "-"' for component, name in CONDITIONS.items()} | {"Desktop": "SHOWDESKTOPSHORTCUT = 1"}
TRANSITIVE = 64             # The condition is looked at again by a repair.
NO_ADVERTISE, NEVER_ABSENT = 8, 16
APP_ID = "Ortskontakt.Ortskontakt"      # As in app/application.cpp.


def files(database, sources):
    """Short names; version and language of versioned files, which then have no hash: Windows compares either the one or the other."""
    table = database.read("File")
    folder_of = {row["Component"]: row["Directory_"] for row in database.read("Component").rows}
    used, versioned = {}, set()
    for row in table.rows:
        short = payload.short_name(row["FileName"], used.setdefault(folder_of[row["Component_"]], set()))
        if short:
            row["FileName"] = f"{short}|{row['FileName']}"
        version, language = pe.version(sources[row["File"]])
        if version:
            row["Version"], row["Language"] = version, language
            versioned.add(row["File"])
    database.write(table)
    hashes = database.read("MsiFileHash")
    hashes.rows = [row for row in hashes.rows if row["File_"] not in versioned]
    database.write(hashes)


def names(database):
    folders = database.read("Directory")
    used = {}
    for row in folders.rows:
        if row["DefaultDir"] not in (".", "SourceDir"):
            short = payload.short_name(row["DefaultDir"], used.setdefault(row["Directory_Parent"], set()), True)
            if short:
                row["DefaultDir"] = f"{short}|{row['DefaultDir']}"
    database.write(folders)
    shortcuts = database.read("Shortcut")
    for row in shortcuts.rows:
        short = payload.short_name(row["Name"], set(), True)
        if short:
            row["Name"] = f"{short}|{row['Name']}"
    database.write(shortcuts)
    # The button on the taskbar and the shortcut belong together.
    from database import Table
    database.write(Table("MsiShortcutProperty", ["MsiShortcutProperty", "Shortcut_", "PropertyKey", "PropVariantValue"], ["s72", "s72", "s0", "s0"],
                         ["MsiShortcutProperty"], [{"MsiShortcutProperty": "p" + row["Shortcut"], "Shortcut_": row["Shortcut"],
                                                    "PropertyKey": "System.AppUserModel.ID", "PropVariantValue": APP_ID} for row in shortcuts.rows]))


def conditions(database):
    components = database.read("Component")
    known = {row["Component"] for row in components.rows}
    if not CONDITIONS.keys() <= known:
        raise ValueError(f"product.wxs has no {CONDITIONS.keys() - known}")
    for row in components.rows:
        if row["Component"] in CONDITIONS:
            row["Condition"] = CONDITIONS[row["Component"]]
            row["Attributes"] = int(row["Attributes"]) | TRANSITIVE
    database.write(components)
    features = database.read("Feature")
    for row in features.rows:
        row["Attributes"] = NO_ADVERTISE | NEVER_ABSENT
    database.write(features)


def properties(database, more):
    """`more` are the wizard's. A standard user's switches are lost on the way to the administrator unless they are secure."""
    table = database.read("Property")
    for row in table.rows:
        if row["Property"] == "SecureCustomProperties":
            row["Value"] = ";".join([*row["Value"].split(";"), *SECURE])
    for name, value in more.items():
        table.add(Property=name, Value=value)
    database.write(table)
