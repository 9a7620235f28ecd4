"""The files of the package: a component for each, under the same id and GUID in every version, so that upgrades and repairs know them again."""
import hashlib
import os
import re
import uuid
from xml.sax.saxutils import quoteattr

# Also the UpgradeCode: it never changes.
NAMESPACE = uuid.UUID("1cd21efb-b8df-440d-88e5-d926b76acce4")


def identity(relative):
    return hashlib.sha256(relative.encode()).hexdigest()[:24]


def guid(text):
    return str(uuid.uuid5(NAMESPACE, text)).upper()


def files(folder):
    """Every file below, by its path with slashes."""
    found = []
    for base, folders, names in os.walk(folder):
        folders.sort()
        found += [os.path.relpath(os.path.join(base, name), folder).replace(os.sep, "/") for name in names]
    return sorted(found)


def by_id(folder):
    return {"f" + identity(relative): os.path.join(folder, relative) for relative in files(folder)}


def fragment(folder, name):
    """The WiX source of all of them; NAME is what the compiler knows the folder as."""
    def tree(paths, prefix):
        out = [f'<Component Id="c{identity(prefix + p)}" Guid="{guid("file:" + (prefix + p).lower())}" Win64="yes">'
               f'<File Id="f{identity(prefix + p)}" Name={quoteattr(p)} Source={quoteattr(f"{name}/{prefix}{p}")} KeyPath="yes"/></Component>'
               for p in paths if "/" not in p]
        for inside in sorted({p.split("/")[0] for p in paths if "/" in p}):
            inner = [p[len(inside) + 1:] for p in paths if p.startswith(inside + "/")]
            out += [f'<Directory Id="d{identity(prefix + inside)}" Name={quoteattr(inside)}>', *tree(inner, prefix + inside + "/"), "</Directory>"]
        return out
    paths = files(folder)
    refs = "".join(f'<ComponentRef Id="c{identity(p)}"/>' for p in paths)
    return ('<?xml version="1.0" encoding="utf-8"?>\n<Wix xmlns="http://schemas.microsoft.com/wix/2006/wi"><Fragment><DirectoryRef Id="INSTALLDIR">\n'
            + "\n".join(tree(paths, "")) + '\n</DirectoryRef></Fragment>\n<Fragment><ComponentGroup Id="ProgramFiles">' + refs + "</ComponentGroup></Fragment></Wix>\n")


def short_name(name, used, is_folder=False):
    """A name of eight and three letters, or None when the name is one; `used` holds those taken in the folder."""
    base, dot, extension = ("", "", "") if is_folder else name.rpartition(".")
    if not dot:
        base, extension = name, ""
    legal = re.fullmatch(r"[A-Za-z0-9_\-]{1,8}", base) and re.fullmatch(r"[A-Za-z0-9_\-]{0,3}", extension)
    if legal and name.upper() not in used:
        used.add(name.upper())
        return None
    stem = re.sub(r"[^A-Za-z0-9_\-]", "", base).upper() or "X"
    extension = re.sub(r"[^A-Za-z0-9_\-]", "", extension).upper()[:3]
    for number in range(1, 100000):
        tail = f"~{number}"
        short = stem[:8 - len(tail)] + tail + ("." + extension if extension else "")
        if short not in used:
            used.add(short)
            return short
    raise ValueError(f"no short name left for {name}")
