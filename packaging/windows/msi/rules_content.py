"""Rules for what is installed: folders, components, files, registry, shortcuts."""
import re

from package import GUID, SHORT, pe_version

KEYPATH_IS_REGISTRY, SIXTY_FOUR = 4, 256


def folders(package):
    known = package.by("Directory", "Directory")
    for row in known.values():
        if row["Directory_Parent"] and row["Directory_Parent"] not in known:
            yield f"E folder {row['Directory']}: its parent is missing"
        for part in row["DefaultDir"].split(":"):
            short = part.split("|")[0]
            if short not in (".", "SourceDir") and not SHORT.fullmatch(short):
                yield f"E folder {row['DefaultDir']} has no short name (ICE03)"


def components(package):
    known, folder_names = package.by("Component", "Component"), package.by("Directory", "Directory")
    files, registry = package.by("File", "File"), package.by("Registry", "Registry")
    features = {row["Feature"] for row in package["Feature"]}
    used = set()
    for row in package["FeatureComponents"]:
        used.add(row["Component_"])
        if row["Feature_"] not in features or row["Component_"] not in known:
            yield f"E FeatureComponents names what is missing: {row}"
    owners = {}
    for name, row in known.items():
        attributes = int(row["Attributes"])
        if name not in used:
            yield f"E component {name} is in no feature (ICE21)"
        if not GUID.fullmatch(row["ComponentId"]):
            yield f"E component {name}: {row['ComponentId'] or 'no GUID'}"
        elif row["ComponentId"] in owners:
            yield f"E {name} and {owners[row['ComponentId']]} share a GUID (ICE08)"
        owners[row["ComponentId"]] = name
        if row["Directory_"] not in folder_names:
            yield f"E component {name}: its folder is missing"
        if not row["KeyPath"]:
            yield f"W component {name} has no key path (ICE18)"
        elif row["KeyPath"] not in (registry if attributes & KEYPATH_IS_REGISTRY else files):
            yield f"E component {name}: its key path {row['KeyPath']} is missing"
        if not attributes & SIXTY_FOUR:
            yield f"E component {name} is 32-bit in a 64-bit package (ICE80)"
    for row in package["Feature"]:
        if not int(row["Attributes"]) & 8:
            yield f"W feature {row['Feature']} may be advertised"


def files(package):
    known = package.by("Component", "Component")
    hashes = {row["File_"] for row in package["MsiFileHash"]}
    taken = {}
    for row in package["File"]:
        name = row["File"]
        if row["Component_"] not in known:
            yield f"E file {name}: its component is missing"
            continue
        short = row["FileName"].split("|")[0]
        if not SHORT.fullmatch(short):
            yield f"E file {row['FileName']} has no short name (ICE03)"
        place = (known[row["Component_"]]["Directory_"], short.upper())
        if place in taken:
            yield f"E two files {short} in one folder (ICE30)"
        taken[place] = name
        if row["Version"] and name in hashes:
            yield f"E versioned file {row['FileName']} has a hash too (ICE60)"
        if not row["Version"] and name not in hashes:
            yield f"W file {row['FileName']} has neither version nor hash"


def cabinets(package):
    order = sorted(int(row["Sequence"]) for row in package["File"])
    if order != list(range(1, len(order) + 1)):
        yield "E the files are not numbered from 1 (ICE04)"
    if package["Media"] and int(package["Media"][-1]["LastSequence"]) < len(order):
        yield "E the last file is on no medium (ICE04)"
    for row in package["File"]:
        content = package.files.get(row["File"])
        if content is None:
            yield f"E file {row['FileName']} is not in the cabinet"
            continue
        if len(content) != int(row["FileSize"]):
            yield f"E file {row['FileName']}: {row['FileSize']} bytes announced, {len(content)} in the cabinet"
        version = pe_version(content)
        if version != row["Version"]:
            yield f"E {row['FileName']} has version {version or 'none'}, the table says {row['Version'] or 'none'}: repair and upgrade go wrong"


def registry(package):
    known = package.by("Component", "Component")
    for row in package["Registry"]:
        name = row["Registry"]
        if row["Root"] not in ("-1", "0", "1", "2", "3"):
            yield f"E registry {name}: root {row['Root']}"
        if row["Component_"] not in known:
            yield f"E registry {name}: its component is missing"
        if row["Key"].endswith("\\") or "\\\\" in row["Key"]:
            yield f"E registry {name}: key {row['Key']}"
        if re.search(r"%[A-Za-z]+%", row["Value"]) and not row["Value"].startswith("#%"):
            yield f"W registry {name}: %…% stays as it is in a plain text"
        if "\\policies\\" in row["Key"].lower() + "\\":
            yield f"E registry {name}: an uninstall would take the administrators' policy away"


def shortcuts(package):
    folder_names, icons = package.by("Directory", "Directory"), package.by("Icon", "Name")
    for row in package["Shortcut"]:
        name = row["Shortcut"]
        if row["Directory_"] not in folder_names:
            yield f"E shortcut {name}: its folder is missing"
        if row["Icon_"] and row["Icon_"] not in icons:
            yield f"E shortcut {name}: its icon is missing"
        if "[" not in row["Target"]:
            yield f"E shortcut {name} is advertised: it repairs by itself and cannot be pinned"
        if not SHORT.fullmatch(row["Name"].split("|")[0]):
            yield f"E shortcut {row['Name']} has no short name (ICE03)"
    for name in icons:
        if not name.lower().endswith((".ico", ".exe")):
            yield f"E icon {name}: the name must end in .ico or .exe"
    if package.properties.get("ARPPRODUCTICON") not in icons:
        yield "E the list of installed programs shows no icon (ARPPRODUCTICON)"


RULES = (folders, components, files, cabinets, registry, shortcuts)
