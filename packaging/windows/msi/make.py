#!/usr/bin/env python3
"""make.py --version 1.2.3 --stage FOLDER --icon FILE.ico --help-url URL --output FILE.msi: the package of everything below FOLDER.
The same files and version give the same bytes; SOURCE_DATE_EPOCH is the date inside."""
import argparse
import hashlib
import os
import shutil
import sys
import tempfile

sys.dont_write_bytecode = True
import mend
import payload
import summary
import wizard
from database import Database, run

HERE = os.path.dirname(os.path.abspath(__file__))


def package_code(options, sources):
    """Another content is another package, even of the same version."""
    digest = hashlib.sha256(f"{options.version} {options.help_url}".encode())
    recipes = [os.path.join(HERE, name) for name in sorted(os.listdir(HERE)) if name.endswith((".py", ".wxs"))]
    for path in [*(sources[key] for key in sorted(sources)), options.icon, *recipes]:
        with open(path, "rb") as file:
            digest.update(hashlib.sha256(file.read()).digest())
    return payload.guid("package:" + digest.hexdigest())


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    for name in ("version", "stage", "icon", "help-url", "output"):
        parser.add_argument("--" + name, required=True)
    options = parser.parse_args()
    stage = os.path.abspath(options.stage)
    sources = payload.by_id(stage)
    if not sources:
        sys.exit(f"There is nothing in {stage}.")
    with tempfile.TemporaryDirectory() as folder:
        # wixl knows only paths below the folder where it runs.
        unfinished = os.path.join(folder, "package.msi")
        os.symlink(stage, os.path.join(folder, "stage"))
        os.symlink(os.path.abspath(options.icon), os.path.join(folder, "app.ico"))
        shutil.copy(os.path.join(HERE, "product.wxs"), folder)
        with open(os.path.join(folder, "files.wxs"), "w", encoding="utf-8") as file:
            file.write(payload.fragment(stage, "stage"))
        # A new ProductCode for every version, the same one when a version is built again.
        run("wixl", "-a", "x64", "-D", f"Version={options.version}", "-D", "ProductCode=" + payload.guid("product:" + options.version),
            "-D", "HelpUrl=" + options.help_url, "-o", "package.msi", "product.wxs", "files.wxs", folder=folder)
        database = Database(unfinished)
        mend.files(database, sources)
        mend.names(database)
        mend.conditions(database)
        wizard.add(database)
        mend.properties(database, wizard.PROPERTIES)
        database.set_codepage(1252)
        summary.mend(unfinished, "1053,0", package_code(options, sources), int(os.environ.get("SOURCE_DATE_EPOCH", "1700000000")))
        # Whoever looks finds a whole package or none.
        os.makedirs(os.path.dirname(os.path.abspath(options.output)), exist_ok=True)
        shutil.copyfile(unfinished, options.output + ".part")
        os.replace(options.output + ".part", options.output)


main()
