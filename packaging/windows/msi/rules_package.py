"""Rules for the package as a whole: code pages, summary, properties."""
from package import GUID, NAME


def codepages(package):
    if package.codepage == 0 and any(byte > 127 for byte in package.texts):
        yield "E the database says no code page, and holds other letters than English ones"
    if package.codepage == 65001:
        yield "W code page 65001: the installer's own windows may show garbage; use 1252"
    if package.summary.get(1, 0) & 0xFFFF == 1252:
        for number in range(2, 7):
            text = package.summary.get(number) or b""
            if any(byte > 127 for byte in text):
                try:
                    text.decode("utf-8")
                    yield f"E summary {number} holds UTF-8 under code page 1252: {text!r}"
                except UnicodeDecodeError:
                    pass


def summaries(package):
    languages = package.template.split(";")[-1].split(",")
    if package.properties.get("ProductLanguage") not in languages:
        yield f"E the template {package.template} lacks the product's language (ICE80)"
    if not {"0", "1033"} & set(languages):
        yield f"W template {package.template}: group policy passes it over on a Windows in another language"
    if not package.template.startswith("x64;"):
        yield f"E template {package.template}: not a 64-bit package"
    if not GUID.fullmatch((package.summary.get(9) or b"").decode()):
        yield "E the package code is not a GUID in capitals"
    if (package.summary.get(14) or 0) < 200:
        yield f"E installer version {package.summary.get(14)}: a 64-bit package needs 200"
    if not (package.summary.get(15) or 0) & 2:
        yield "E the summary does not say that the files are compressed"


def properties(package):
    values = package.properties
    for name in ("ProductCode", "ProductName", "ProductVersion", "ProductLanguage", "Manufacturer", "UpgradeCode"):
        if not values.get(name):
            yield f"E property {name} is missing"
    for name in ("ProductCode", "UpgradeCode"):
        if not GUID.fullmatch(values.get(name, "")):
            yield f"E {name} {values.get(name)} is not a GUID in capitals"
    parts = values.get("ProductVersion", "").split(".")
    if not (3 <= len(parts) <= 4 and all(part.isdigit() for part in parts)
            and all(int(part) <= most for part, most in zip(parts, (255, 255, 65535)))):
        yield f"E ProductVersion {'.'.join(parts)}: at most 255.255.65535"
    elif len(parts) == 4:
        yield "W upgrades ignore the fourth number of ProductVersion"
    if values.get("ALLUSERS") != "1":
        yield "E the package is not for all users of the computer (ALLUSERS)"
    for name in values:
        if not NAME.fullmatch(name):
            yield f"E {name} is no name for a property"


# What Windows Installer sets by itself, whatever is given (its documentation lists more; these are words that one would choose).
TAKEN = {"DATABASE", "LANGUAGES", "INSTALLED", "PRIVILEGED", "PRESELECTED", "RESUME", "TARGETDIR", "SOURCEDIR", "USERNAME", "COMPANYNAME", "COMPUTERNAME",
         "USERLANGUAGEID", "SYSTEMLANGUAGEID", "SHORTFILENAMES", "PRODUCTSTATE", "ACTION", "ADMINUSER", "DATE", "TIME", "REMOVE", "REINSTALL"}


def names(package):
    """A setting under a name that is taken would say something else."""
    own = {row["Source"] for row in package["CustomAction"] if int(row["Type"]) & 63 == 51} | {row["Property"] for row in package["AppSearch"]}
    for name in sorted(own & TAKEN):
        yield f"E property {name} is Windows Installer's own"


def secure(package):
    """A standard user's public properties are lost on the way to the administrator's part unless they are listed."""
    listed = package.properties.get("SecureCustomProperties", "").split(";")
    needed = {row["Property"] for row in package["AppSearch"]} | {row["ActionProperty"] for row in package["Upgrade"]}
    needed |= {row["Source"] for row in package["CustomAction"] if int(row["Type"]) & 63 == 51 and row["Source"].isupper()}
    for name in sorted(needed - set(listed) - {"ARPINSTALLLOCATION", "DESKTOPCHECK"}):
        yield f"E public property {name} is not in SecureCustomProperties"


def upgrades(package):
    rows = package["Upgrade"]
    if not rows:
        yield "E no Upgrade table: versions are installed side by side"
    for row in rows:
        if row["UpgradeCode"] != package.properties.get("UpgradeCode"):
            yield f"W an Upgrade row for another product, {row['UpgradeCode']}"
    if not any(int(row["Attributes"]) & 2 and row["VersionMin"] for row in rows):
        yield "W a downgrade is not noticed"


RULES = (codepages, summaries, properties, names, secure, upgrades)
