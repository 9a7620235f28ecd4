"""The Swedish wizard, as the tables that Windows Installer draws it from; wixl 0.101 knows no dialogs. The texts are told in dialogs.py."""
from database import Table
from dialogs import DIALOGS, PROGRESS, STYLES, UI_TEXTS

SHAPES = {
    "Dialog": (["Dialog", "HCentering", "VCentering", "Width", "Height", "Attributes", "Title", "Control_First", "Control_Default", "Control_Cancel"],
               ["s72", "i2", "i2", "i2", "i2", "I4", "L128", "s50", "S50", "S50"], ["Dialog"]),
    "Control": (["Dialog_", "Control", "Type", "X", "Y", "Width", "Height", "Attributes", "Property", "Text", "Control_Next", "Help"],
                ["s72", "s50", "s20", "i2", "i2", "i2", "i2", "I4", "S50", "L0", "S50", "L50"], ["Dialog_", "Control"]),
    "ControlEvent": (["Dialog_", "Control_", "Event", "Argument", "Condition", "Ordering"], ["s72", "s50", "s50", "s255", "S255", "I2"],
                     ["Dialog_", "Control_", "Event", "Argument", "Condition"]),
    "EventMapping": (["Dialog_", "Control_", "Event", "Attribute"], ["s72", "s50", "s50", "s50"], ["Dialog_", "Control_", "Event"]),
    "TextStyle": (["TextStyle", "FaceName", "Size", "Color", "StyleBits"], ["s72", "s32", "i2", "I4", "I2"], ["TextStyle"]),
    "UIText": (["Key", "Text"], ["s72", "L255"], ["Key"]),
    "ActionText": (["Action", "Description", "Template"], ["s72", "L0", "L0"], ["Action"]),
    "CheckBox": (["Property", "Value"], ["s72", "S64"], ["Property"]),
    "ListBox": (["Property", "Order", "Value", "Text"], ["s72", "i2", "s64", "L64"], ["Property", "Order"]),
}
PROPERTIES = {"DefaultUIFont": "Normal", "ErrorDialog": "ErrorDlg"}
# When each dialog is shown; the check box starts as SHOWDESKTOPSHORTCUT says.
SEQUENCE = [("FatalErrorDlg", "", -3), ("UserExitDlg", "", -2), ("ExitDlg", "", -1), ("DesktopChecked", "SHOWDESKTOPSHORTCUT = 1", 1210),
            ("WelcomeDlg", "NOT Installed", 1230), ("MaintenanceDlg", "Installed AND NOT RESUME AND NOT Preselected AND NOT PATCH", 1240),
            ("ProgressDlg", "", 1280)]
TABBED = ("PushButton", "PathEdit", "CheckBox", "Edit", "ListBox")


def tab_chain(controls):
    """As they are read: by line, then from the left. A label right before its field in the chain is what a screen reader says of it."""
    ordered = sorted(controls, key=lambda control: (control.y, control.x))
    chain = [control.name for control in ordered if control.kind in TABBED or control.name.endswith("Label")]
    return dict(zip(chain, chain[1:] + chain[:1])) if len(chain) > 1 else {}


def tables():
    made = {name: Table(name, *shape, []) for name, shape in SHAPES.items()}
    for dialog in DIALOGS:
        made["Dialog"].add(Dialog=dialog.name, HCentering=50, VCentering=50, Width=dialog.width, Height=dialog.height, Attributes=dialog.attributes,
                           Title=dialog.title, Control_First=dialog.first, Control_Default=dialog.default, Control_Cancel=dialog.cancel)
        following = tab_chain(dialog.controls)
        for control in dialog.controls:
            made["Control"].add(Dialog_=dialog.name, Control=control.name, Type=control.kind, X=control.x, Y=control.y, Width=control.width,
                                Height=control.height, Attributes=control.attributes, Property=control.property, Text=control.text,
                                Control_Next=following.get(control.name, ""))
            if control.kind == "CheckBox":
                made["CheckBox"].add(Property=control.property, Value="1")
        order = {}
        for control, event, argument, condition in dialog.events:
            order[control] = order.get(control, 0) + 1
            made["ControlEvent"].add(Dialog_=dialog.name, Control_=control, Event=event, Argument=argument, Condition=condition, Ordering=order[control])
        for control, event, attribute in dialog.mappings:
            made["EventMapping"].add(Dialog_=dialog.name, Control_=control, Event=event, Attribute=attribute)
    for name, face, size, bits in STYLES:
        made["TextStyle"].add(TextStyle=name, FaceName=face, Size=size, StyleBits=bits)
    for key, text in UI_TEXTS.items():
        made["UIText"].add(Key=key, Text=text)
    for action, text in PROGRESS.items():
        made["ActionText"].add(Action=action, Description=text)
    return made


def add(database):
    for table in tables().values():
        database.write(table)
    sequence = database.read("InstallUISequence")
    for action, condition, number in SEQUENCE:
        sequence.add(Action=action, Condition=condition, Sequence=number)
    database.write(sequence)
    actions = database.read("CustomAction")
    actions.add(Action="DesktopChecked", Type=51, Source="DESKTOPCHECK", Target="1")
    database.write(actions)
