"""An MSI as the rules read it: tables, summary, streams, and the files in its cabinet."""
import functools
import os
import re
import struct
import subprocess
import sys
import tempfile

import summary
from compound import Compound
from database import Database

GUID = re.compile(r"\{[0-9A-F]{8}(-[0-9A-F]{4}){3}-[0-9A-F]{12}\}")
NAME = re.compile(r"[A-Za-z_][A-Za-z0-9_.]*")
SHORT = re.compile(r"[^\\?|><:/*\"+,;=\[\]. ]{1,8}(\.[^\\?|><:/*\"+,;=\[\]. ]{1,3})?")


class Package:
    def __init__(self, path):
        try:
            self.streams = Compound(path)
        except (OSError, ValueError) as problem:
            sys.exit(str(problem))
        database = Database(path)
        self.tables = {name: database.read(name).rows for name in database.names()}
        self.summary = summary.read(path)
        self.properties = {row["Property"]: row["Value"] for row in self["Property"]}
        pool = self.streams.read("!_StringPool")
        self.codepage = struct.unpack_from("<I", pool, 0)[0] & 0x7FFFFFFF
        self.texts = self.streams.read("!_StringData")

    def __getitem__(self, table):
        return self.tables.get(table, [])

    def by(self, table, key):
        return {row[key]: row for row in self[table]}

    @property
    def template(self):
        return self.summary.get(7, b"").decode()

    @functools.cached_property
    def files(self):
        """{File: content} out of the cabinets inside."""
        found = {}
        with tempfile.TemporaryDirectory() as folder:
            for row in self["Media"]:
                if not row["Cabinet"].startswith("#") or row["Cabinet"][1:] not in self.streams.entries:
                    continue
                cabinet = os.path.join(folder, "package.cab")
                with open(cabinet, "wb") as file:
                    file.write(self.streams.read(row["Cabinet"][1:]))
                subprocess.run(["cabextract", "-q", "-d", folder, cabinet], check=False, capture_output=True)
                os.remove(cabinet)
            for name in os.listdir(folder):
                with open(os.path.join(folder, name), "rb") as file:
                    found[name] = file.read()
        return found

    @functools.cached_property
    def paths(self):
        """{path of an installed file, lower case: (GUID of its component, version)}."""
        folders, components = self.by("Directory", "Directory"), self.by("Component", "Component")

        def full(key):
            row = folders[key]
            name = row["DefaultDir"].split("|")[-1]
            above = full(row["Directory_Parent"]) + "/" if row["Directory_Parent"] else ""
            return above + (key if name == "." else name)
        return {f"{full(components[row['Component_']]['Directory_'])}/{row['FileName'].split('|')[-1]}".lower():
                (components[row["Component_"]]["ComponentId"], row["Version"]) for row in self["File"]}


def pe_version(content):
    """The four numbers of a program file, or nothing."""
    place = content.find(struct.pack("<I", 0xFEEF04BD)) if content[:2] == b"MZ" else -1
    if place < 0:
        return ""
    high, low = struct.unpack_from("<II", content, place + 8)
    return f"{high >> 16}.{high & 0xffff}.{low >> 16}.{low & 0xffff}"


def numbers(version):
    return tuple(int(part) for part in version.split("."))
