#!/usr/bin/env python3
"""spoil.py FILE.msi: spoils a good package in many ways, in memory, and shows that check.py's rules see each of them."""
import copy
import sys

sys.dont_write_bytecode = True
import rules_content
import rules_flow
import rules_package
import rules_upgrade
from package import Package


def row(package, table, **wanted):
    return next(one for one in package[table] if all(one[key] == value for key, value in wanted.items()))


def set_to(table, column, value, **wanted):
    def spoil(package):
        row(package, table, **wanted)[column] = value
    return spoil


def drop(table, **wanted):
    return lambda package: package.tables[table].remove(row(package, table, **wanted))


def property_is(name, value):
    return lambda package: package.properties.__setitem__(name, value)


def summary_is(number, value):
    return lambda package: package.summary.__setitem__(number, value)


def versioned(package):
    return next(one for one in package["File"] if one["Version"])


def share_guid(package):
    package["Component"][1]["ComponentId"] = package["Component"][0]["ComponentId"]


def lose_content(package):
    package.files.pop(package["File"][0]["File"])


def policy_key(package):
    package["Registry"][0]["Key"] = "Software\\Policies\\Ortskontakt"


# What is spoiled, how, and what the rules must say of it.
SPOILED = [
    ("no code page", lambda p: setattr(p, "codepage", 0), "no code page"),
    ("UTF-8 in the summary", summary_is(6, "Träffar".encode()), "holds UTF-8"),
    ("another language", summary_is(7, b"x64;1033"), "ICE80"),
    ("32 bits", summary_is(7, b"Intel;1053,0"), "not a 64-bit package"),
    ("a package code in small letters", summary_is(9, b"{1cd21efb-b8df-440d-88e5-d926b76acce4}"), "package code"),
    ("too large a version", property_is("ProductVersion", "300.1.1"), "at most 255"),
    ("for one user", property_is("ALLUSERS", ""), "all users"),
    ("a switch that is lost", property_is("SecureCustomProperties", ""), "SecureCustomProperties"),
    ("a name that is taken", set_to("CustomAction", "Source", "DATABASE", Action="RestoreDatabase"), "Installer's own"),
    ("no upgrade", lambda p: p.tables.__setitem__("Upgrade", []), "side by side"),
    ("no short name of a folder", set_to("Directory", "DefaultDir", "Ortskontakt", Directory="INSTALLDIR"), "no short name"),
    ("a component in no feature", drop("FeatureComponents", Component_="StartMenu"), "ICE21"),
    ("a 32-bit component", set_to("Component", "Attributes", "4", Component="StartMenu"), "ICE80"),
    ("one GUID for two", share_guid, "share a GUID"),
    ("a lost key path", set_to("Component", "KeyPath", "gone", Component="StartMenu"), "key path gone"),
    ("a version that is not the file's", lambda p: versioned(p).__setitem__("Version", "9.9.9.9"), "the table says 9.9.9.9"),
    ("a version and a hash", lambda p: p["MsiFileHash"].append({"File_": versioned(p)["File"]}), "ICE60"),
    ("a file that is not in the cabinet", lose_content, "not in the cabinet"),
    ("another size", lambda p: p["File"][0].__setitem__("FileSize", "1"), "1 bytes announced"),
    ("a key that ends in a backslash", lambda p: p["Registry"][0].__setitem__("Key", "Software\\x\\"), "key Software"),
    ("root 4", lambda p: p["Registry"][0].__setitem__("Root", "4"), "root 4"),
    ("the administrators' policy", policy_key, "policy away"),
    ("an advertised shortcut", set_to("Shortcut", "Target", "Main", Shortcut="scStart"), "advertised"),
    ("no icon among the programs", property_is("ARPPRODUCTICON", "gone.ico"), "ARPPRODUCTICON"),
    ("an action that runs after everything", set_to("InstallExecuteSequence", "Sequence", "6601", Action="RestoreDatabase"), "runs after everything"),
    ("removal outside the transaction", set_to("InstallExecuteSequence", "Sequence", "1401", Action="RemoveExistingProducts"), "outside the transaction"),
    ("an action out of order", set_to("InstallExecuteSequence", "Sequence", "10", Action="InstallFiles"), "ICE77"),
    ("nothing makes the shortcuts", drop("InstallExecuteSequence", Action="CreateShortcuts"), "CreateShortcuts"),
    ("an unknown action", set_to("InstallUISequence", "Action", "Unknown", Action="WelcomeDlg"), "nothing known"),
    ("a dialog that is missing", set_to("ControlEvent", "Argument", "GoneDlg", Dialog_="WelcomeDlg", Control_="Cancel"), "GoneDlg"),
    ("a field without its label", set_to("Control", "Type", "Bitmap", Dialog_="WelcomeDlg", Control="FolderLabel"), "screen reader"),
    ("a broken tab chain", set_to("Control", "Control_Next", "", Dialog_="WelcomeDlg", Control="Database"), "tab chain"),
    ("an access key twice", set_to("Control", "Text", "&Installera mapp:", Dialog_="WelcomeDlg", Control="FolderLabel"), "access key"),
]
UPGRADES = [
    ("another product", property_is("UpgradeCode", "{00000000-0000-0000-0000-000000000000}"), "UpgradeCode has changed"),
    ("the same version", lambda p: None, "does not grow"),
    ("a file whose version went down", lambda p: versioned(p).__setitem__("Version", "0.0.0.1"), "version went down"),
    ("a component of another GUID", lambda p: p["Component"][0].__setitem__("ComponentId", "{00000000-0000-0000-0000-000000000001}"), "another component"),
]


def fresh(package):
    other = copy.copy(package)
    for name in ("tables", "properties", "summary", "files"):
        other.__dict__[name] = copy.deepcopy(getattr(package, name))
    other.__dict__.pop("paths", None)
    return other


def main():
    package = Package(sys.argv[1])
    unseen = 0
    for what, spoil, expected in SPOILED + UPGRADES:
        spoiled = fresh(package)
        spoil(spoiled)
        if (what, spoil, expected) in UPGRADES:
            lines = list(rules_upgrade.compare(package, spoiled))
        else:
            lines = [line for rules in (rules_package, rules_content, rules_flow) for rule in rules.RULES for line in rule(spoiled)]
        if not any(expected in line for line in lines):
            unseen += 1
            print(f"NOT SEEN  {what}: {lines or 'nothing said'}")
    print(f"{len(SPOILED) + len(UPGRADES)} ways to spoil a package, {unseen} not seen")
    sys.exit(1 if unseen else 0)


main()
