#!/usr/bin/env python3
"""dlls.py OBJDUMP SYSTEM_LIBRARIES PROGRAM… -- FOLDER…: the path of every DLL that the programs load, and those that these load, out of the first FOLDER
that has it. A DLL for which SYSTEM_LIBRARIES (mingw's import libraries) has an import library belongs to Windows; any other must be found."""
import os
import subprocess
import sys


def imports(objdump, path):
    said = subprocess.run([objdump, "-p", path], capture_output=True, text=True, check=True).stdout
    return sorted({line.split(":", 1)[1].strip().lower() for line in said.splitlines() if line.strip().startswith("DLL Name:")})


def main():
    objdump, system = sys.argv[1:3]
    middle = sys.argv.index("--")
    programs, folders = sys.argv[3:middle], sys.argv[middle + 1:]
    ours = {}
    for folder in reversed(folders):
        ours.update({name.lower(): os.path.join(folder, name) for name in os.listdir(folder) if name.lower().endswith(".dll")})
    windows = {name[3:-2].lower() for name in os.listdir(system) if name.startswith("lib") and name.endswith(".a")}
    found, missing, waiting = {}, [], list(programs)
    while waiting:
        program = waiting.pop()
        for name in imports(objdump, program):
            if name in found:
                continue
            if name in ours:
                found[name] = ours[name]
                waiting.append(ours[name])
            elif name.removesuffix(".dll").removesuffix(".drv") not in windows and not name.startswith("api-ms-win-"):
                missing.append(f"{name}, which {os.path.basename(program)} loads")
    if missing:
        sys.exit("Neither built here nor part of Windows:\n  " + "\n  ".join(sorted(set(missing))))
    print("\n".join(sorted(found.values())))


main()
