"""Rules for what happens when: the order of the actions, and the dialogs."""
ORDER = {
    "FindRelatedProducts": 25, "AppSearch": 50, "LaunchConditions": 100, "ValidateProductID": 700, "CostInitialize": 800, "FileCost": 900,
    "CostFinalize": 1000, "MigrateFeatureStates": 1200, "InstallValidate": 1400, "InstallInitialize": 1500, "ProcessComponents": 1600,
    "UnpublishFeatures": 1800, "RemoveRegistryValues": 2600, "RemoveShortcuts": 3200, "RemoveFiles": 3500, "RemoveFolders": 3600, "CreateFolders": 3700,
    "InstallFiles": 4000, "CreateShortcuts": 4500, "WriteRegistryValues": 5000, "RegisterUser": 6000, "RegisterProduct": 6100, "PublishFeatures": 6300,
    "PublishProduct": 6400, "InstallFinalize": 6600}
# Windows' own actions that this package uses beside those, wherever they stand.
OTHERS = {"RemoveExistingProducts", "ExecuteAction", "MsiPublishAssemblies", "MsiUnpublishAssemblies", "InstallAdminPackage", "PublishComponents",
          "UnpublishComponents"}
NEEDS = {"Registry": ("WriteRegistryValues", "RemoveRegistryValues"), "Shortcut": ("CreateShortcuts", "RemoveShortcuts"),
         "File": ("InstallFiles", "RemoveFiles"), "AppSearch": ("AppSearch",), "LaunchCondition": ("LaunchConditions",),
         "Upgrade": ("FindRelatedProducts", "RemoveExistingProducts", "MigrateFeatureStates")}
SEQUENCES = ("InstallExecuteSequence", "InstallUISequence", "AdminExecuteSequence", "AdminUISequence", "AdvtExecuteSequence")
FIELDS = ("Edit", "PathEdit", "ComboBox", "ListBox")


def actions(package):
    defined = {row["Action"] for row in package["CustomAction"]} | {row["Dialog"] for row in package["Dialog"]}
    for sequence in SEQUENCES:
        at = {row["Action"]: int(row["Sequence"]) for row in package[sequence]}
        for name in at:
            if name not in ORDER and name not in OTHERS and name not in defined:
                yield f"E {sequence}: {name} is nothing known"
        standard = [name for name in at if name in ORDER]
        if sorted(standard, key=at.get) != sorted(standard, key=ORDER.get):
            yield f"E {sequence}: Windows' own actions are out of order (ICE77)"


def execution(package):
    at = {row["Action"]: int(row["Sequence"]) for row in package["InstallExecuteSequence"]}
    for table, names in NEEDS.items():
        for name in names:
            if package[table] and name not in at:
                yield f"E {table} has rows, but nothing does {name}"
    begin, end = at["InstallInitialize"], at["InstallFinalize"]
    removal = at.get("RemoveExistingProducts", 0)
    if not begin < removal < at["ProcessComponents"]:
        yield f"E the old version is removed at {removal}, outside the transaction: after a failed upgrade nothing would be left (ICE27)"
    for row in package["CustomAction"]:
        number = at.get(row["Action"])
        if number is None:
            continue
        if int(row["Type"]) & 63 == 51 and number > end:
            yield f"E {row['Action']} runs after everything ({number}): write its number out"
        if int(row["Type"]) & 0x400 and not begin < number < end:
            yield f"E deferred {row['Action']} at {number} is outside the transaction (ICE77)"


def dialogs(package):
    controls = {(row["Dialog_"], row["Control"]): row for row in package["Control"]}
    known = {row["Dialog"] for row in package["Dialog"]}
    for row in package["ControlEvent"]:
        if (row["Dialog_"], row["Control_"]) not in controls:
            yield f"E an event of a control that is missing: {row['Dialog_']} {row['Control_']}"
        if row["Event"] in ("SpawnDialog", "NewDialog") and row["Argument"] not in known:
            yield f"E {row['Dialog_']} {row['Control_']} opens {row['Argument']}, which is missing"
    for row in package["Dialog"]:
        for key in ("Control_First", "Control_Default", "Control_Cancel"):
            if row[key] and (row["Dialog"], row[key]) not in controls:
                yield f"E dialog {row['Dialog']}: {key} {row[key]} is missing"
        yield from keyboard(row["Dialog"], {name: control for (dialog, name), control in controls.items() if dialog == row["Dialog"]})


def keyboard(dialog, controls):
    """The tab chain is one circle; every field has its label right before it; no access key stands twice."""
    chain = {name: row["Control_Next"] for name, row in controls.items() if row["Control_Next"]}
    seen, name = [], next(iter(chain), "")
    while name and name not in seen:
        seen.append(name)
        name = chain.get(name, "")
    if set(seen) != set(chain):
        yield f"E dialog {dialog}: the tab chain is broken"
    labelled = {row["Control_Next"] for row in controls.values() if row["Type"] == "Text"}
    for name, row in controls.items():
        if row["Type"] in FIELDS and name not in labelled:
            yield f"E dialog {dialog}: {name} has no label for a screen reader"
    # An error shows only some of its buttons.
    keys = [row["Text"].lower().split("&", 1)[1][:1] for row in controls.values() if "&" in row["Text"]]
    if len(keys) != len(set(keys)) and dialog != "ErrorDlg":
        yield f"E dialog {dialog}: an access key stands twice ({''.join(sorted(keys))})"


RULES = (actions, execution, dialogs)
