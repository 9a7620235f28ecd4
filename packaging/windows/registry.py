#!/usr/bin/env python3
"""registry.py PREFIX KEY [VALUE]: what wine's registry holds below a key of HKEY_LOCAL_MACHINE, a line `key :: name = value` each, or the one value.
Read from the files: `wine reg query` loses å, ä and ö."""
import os
import re
import sys


def plain(text):
    text = re.sub(r"\\x([0-9a-f]{1,4})", lambda match: chr(int(match[1], 16)), text)
    return re.sub(r"\\(.)", r"\1", text)


def load(path):
    keys, key = {}, None
    with open(path, encoding="utf-8", errors="replace") as file:
        for line in file.read().replace("\\\n", "").split("\n"):
            if match := re.match(r"\[(.*?)\]( \d+)?$", line):
                key = keys.setdefault(plain(match[1]), {})
            elif (match := re.match(r'(@|"(?:[^"\\]|\\.)*")=(.*)$', line)) and key is not None:
                name = "" if match[1] == "@" else plain(match[1][1:-1])
                text = re.match(r'(str\(\d+\):)?"(.*)"$', match[2])
                key[name] = plain(text[2]) if text else match[2]
    return keys


def main():
    prefix, wanted = sys.argv[1], sys.argv[2].lower()
    found = {key: values for key, values in load(os.path.join(prefix, "system.reg")).items()
             if key.lower() == wanted or key.lower().startswith(wanted + "\\")}
    if len(sys.argv) > 3:
        values = [values[sys.argv[3]] for key, values in found.items() if key.lower() == wanted and sys.argv[3] in values]
        print("\n".join(values))
        return
    for key, values in sorted(found.items()):
        for name, value in sorted(values.items()):
            print(f"{key} :: {name or '(Default)'} = {value}")


main()
