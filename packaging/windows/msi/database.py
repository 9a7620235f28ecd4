"""The tables of an MSI, read and written with msiinfo and msibuild (Debian's msitools 0.101, whose traps are told where they are met)."""
import os
import subprocess
import sys
import tempfile

TRAPS = ("WARNING", "CRITICAL", "ERROR")


def run(*command, folder=None):
    """wixl and msibuild tell of lost data by a warning and a success: any warning is a failure."""
    result = subprocess.run(command, capture_output=True, text=True, cwd=folder, env={**os.environ, "LC_ALL": "C.UTF-8"})
    said = result.stdout + result.stderr
    if result.returncode or any(trap in line for line in said.splitlines() for trap in TRAPS):
        sys.exit(f"{' '.join(command)[:300]}\nended with {result.returncode}:\n{said}")
    return result.stdout


class Table:
    def __init__(self, name, columns, types, keys, rows):
        self.name, self.columns, self.types, self.keys, self.rows = name, columns, types, keys, rows

    def add(self, **values):
        self.rows.append({column: values.get(column, "") for column in self.columns})


class Database:
    def __init__(self, path):
        self.path = os.path.abspath(path)

    def names(self):
        return [name for name in run("msiinfo", "tables", self.path).split() if not name.startswith("_")]

    def read(self, name):
        # In a folder of its own: the streams of Icon and Binary are written beside.
        with tempfile.TemporaryDirectory() as folder:
            said = subprocess.run(["msiinfo", "export", self.path, name], capture_output=True, check=True, cwd=folder).stdout
        lines = said.decode("utf-8").replace("\r\n", "\n").split("\n")
        columns, types, keys = (line.split("\t") for line in lines[:3])
        return Table(name, columns, types, keys[1:], [dict(zip(columns, line.split("\t"))) for line in lines[3:] if line])

    def write(self, table):
        """In place of the table of that name, if there is one."""
        if table.name in self.names():
            run("msibuild", self.path, "-q", f"DROP TABLE `{table.name}`")
        # The third line must not name a code page: 0.101 takes the number for the name of the table, and imports nothing.
        lines = [table.columns, table.types, [table.name, *table.keys]] + [[str(row[column]) for column in table.columns] for row in table.rows]
        self._import(table.name, "".join("\t".join(line) + "\r\n" for line in lines))

    def set_codepage(self, number):
        self._import("_ForceCodepage", f"\r\n\r\n{number}\t_ForceCodepage\r\n")

    def _import(self, name, content):
        with tempfile.TemporaryDirectory() as folder:
            path = os.path.join(folder, name + ".idt")
            with open(path, "w", encoding="utf-8", newline="") as file:
                file.write(content)
            run("msibuild", self.path, "-i", path)
