#!/usr/bin/env python3
"""check.py NEW.msi [PREVIOUS.msi]: rules like those that Windows' own validation knows, on Linux. Lines that begin with E will break or misbehave
on Windows, those with W are worth a look. The status is 1 when there is an E."""
import sys

sys.dont_write_bytecode = True
import rules_content
import rules_flow
import rules_package
import rules_upgrade
from package import Package


def main():
    if len(sys.argv) not in (2, 3):
        sys.exit(__doc__)
    package = Package(sys.argv[1])
    found = []
    for rules in (rules_package, rules_content, rules_flow):
        for rule in rules.RULES:
            found += rule(package)
    if len(sys.argv) > 2:
        found += rules_upgrade.compare(Package(sys.argv[2]), package)
    for line in sorted(set(found)):
        print(line)
    errors = sum(line.startswith("E ") for line in set(found))
    print(f"{sys.argv[1]}: {errors} errors, {len(set(found)) - errors} warnings; {len(package['File'])} files, {len(package['Component'])} components")
    sys.exit(1 if errors else 0)


main()
