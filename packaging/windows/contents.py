#!/usr/bin/env python3
"""contents.py VERSION LIST: the list of what the package holds, as CycloneDX 1.5. LIST has a line for each part: name, version, licence, Debian's source package."""
import json
import sys
import urllib.parse
import uuid

NAMESPACE = uuid.UUID("1cd21efb-b8df-440d-88e5-d926b76acce4")


def component(line):
    name, version, licence, source = line.rstrip("\n").split("\t")
    where = f"pkg:deb/debian/{urllib.parse.quote(source)}@{urllib.parse.quote(version, safe='')}?arch=source"
    return {"type": "library", "bom-ref": name, "name": name, "version": version, "licenses": [{"expression": licence}], "purl": where}


def main():
    version, path = sys.argv[1:]
    with open(path, encoding="utf-8") as file:
        parts = sorted((component(line) for line in file), key=lambda part: part["name"])
    program = {"type": "application", "bom-ref": "ortskontakt", "name": "Ortskontakt", "version": version,
               "licenses": [{"expression": "GPL-3.0-or-later"}]}
    content = {"bomFormat": "CycloneDX", "specVersion": "1.5", "version": 1, "metadata": {"component": program}, "components": parts,
               "dependencies": [{"ref": "ortskontakt", "dependsOn": [part["bom-ref"] for part in parts]}]}
    text = json.dumps(content, sort_keys=True, ensure_ascii=False)
    content["serialNumber"] = f"urn:uuid:{uuid.uuid5(NAMESPACE, text)}"
    json.dump(content, sys.stdout, indent=2, sort_keys=True, ensure_ascii=False)
    print()


main()
